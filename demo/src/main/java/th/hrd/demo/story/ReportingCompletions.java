package th.hrd.demo.story;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import th.hrd.demo.suite.Answer;
import th.hrd.demo.suite.Callers;
import th.hrd.demo.suite.Suite;
import th.hrd.demo.synthetic.Course;
import th.hrd.demo.synthetic.Learning;
import th.hrd.demo.synthetic.Population;
import th.hrd.localstack.home.Part;
import th.hrd.localstack.token.Identity;

/**
 * Course completions are reported: by the accrediting body, or by the agency where no body stands
 * behind the course.
 */
record ReportingCompletions(
        Suite suite, Callers callers, Population population, Map<String, String> courseIds)
        implements Chapter {

    @Override
    public String title() {
        return "Course completions";
    }

    @Override
    public List<Runnable> steps() {
        return population.people().stream()
                .map(Learning::completionOf)
                .flatMap(Optional::stream)
                .map(completion -> (Runnable) () -> report(completion))
                .toList();
    }

    private void report(Learning.Completion completion) {
        Course course = completion.course();
        Identity reporter =
                course.accreditedFrom().isPresent()
                        ? callers.certifier(course.body())
                        : callers.hrisOf(completion.person().firstAgency());
        Answer reported =
                suite.put(
                        Part.COURSE_CERTIFICATION,
                        "/v1/courses/%s/completions/%s"
                                .formatted(courseIds.get(course.code()), completion.sourceId()),
                        reporter,
                        Map.of(
                                "person",
                                        Map.of(
                                                "agency",
                                                        completion
                                                                .person()
                                                                .firstAgency()
                                                                .reference(),
                                                "sourceId", completion.person().sourceId()),
                                "completedOn", completion.completedOn().toString(),
                                "result", completion.passed() ? "PASSED" : "FAILED",
                                "assessed", completion.assessed()));
        if (!Expect.isToldAlready(reported, completion.person())) {
            Expect.done("Completion " + completion.sourceId(), reported);
        }
    }
}
