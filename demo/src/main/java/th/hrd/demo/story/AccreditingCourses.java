package th.hrd.demo.story;

import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import th.hrd.demo.suite.Answer;
import th.hrd.demo.suite.Callers;
import th.hrd.demo.suite.Suite;
import th.hrd.demo.synthetic.Course;
import th.hrd.localstack.home.Part;

/** Certifying bodies register courses and accredit them for digital skills. */
final class AccreditingCourses implements Chapter {

    private final Suite suite;
    private final Callers callers;
    private final Map<String, String> ids = new ConcurrentHashMap<>();

    AccreditingCourses(Suite suite, Callers callers) {
        this.suite = suite;
        this.callers = callers;
    }

    /** The service's ids by our course codes, filled as the courses are registered. */
    Map<String, String> ids() {
        return ids;
    }

    @Override
    public String title() {
        return "Accredited courses";
    }

    @Override
    public List<Runnable> steps() {
        return Course.ALL.stream().map(course -> (Runnable) () -> register(course)).toList();
    }

    private void register(Course course) {
        Answer registered =
                Expect.done(
                        "Course " + course.code(),
                        suite.create(
                                Part.COURSE_CERTIFICATION,
                                "/v1/courses",
                                callers.certifier(course.body()),
                                "course-" + course.code(),
                                Map.of(
                                        "code", course.code(),
                                        "titleTh", course.titleTh(),
                                        "titleEn", course.titleEn(),
                                        "hours", 6,
                                        "deliveryMode", "ONLINE")));
        ids.put(course.code(), registered.text("courseId"));
        course.accreditedFrom()
                .ifPresent(
                        from ->
                                Expect.done(
                                        "The accreditation of " + course.code(),
                                        suite.createIn(
                                                Part.COURSE_CERTIFICATION,
                                                "/v1/courses/%s/accreditations"
                                                        .formatted(registered.text("courseId")),
                                                callers.certifier(course.body()),
                                                "accreditation-" + course.code(),
                                                Expect.etag(registered),
                                                Map.of(
                                                        "body", course.body(),
                                                        "number", course.code() + "-2568",
                                                        "skills", course.skills(),
                                                        "targetGroups", List.of("IT", "NON_IT"),
                                                        "roleLevels",
                                                                List.of(
                                                                        "OPERATIONAL",
                                                                        "SUPERVISOR_DIRECTOR",
                                                                        "EXECUTIVE_CIO"),
                                                        "validFrom", from.toString(),
                                                        "validTo",
                                                                Course.ACCREDITED_UNTIL
                                                                        .toString()))));
    }

    /** The bodies the guideline names that accredit courses. */
    record Bodies(Suite suite, Callers callers) implements Chapter {

        private static final Map<String, List<String>> NAMES =
                Map.of(
                        "DGA",
                                List.of(
                                        "สำนักงานพัฒนารัฐบาลดิจิทัล (องค์การมหาชน) (สพร.)",
                                        "Digital Government Development Agency"),
                        "TPQI",
                                List.of(
                                        "สถาบันคุณวุฒิวิชาชีพ (องค์การมหาชน) (สคช.)",
                                        "Thailand Professional Qualification Institute"));

        @Override
        public String title() {
            return "Certifying bodies";
        }

        @Override
        public List<Runnable> steps() {
            return NAMES.entrySet().stream()
                    .map(body -> (Runnable) () -> register(body.getKey(), body.getValue()))
                    .toList();
        }

        private void register(String code, List<String> names) {
            Expect.done(
                    "Certifying body " + code,
                    suite.put(
                            Part.COURSE_CERTIFICATION,
                            "/v1/certifying-bodies/" + code,
                            callers.admin(),
                            Map.of(
                                    "nameTh", names.getFirst(),
                                    "nameEn", names.getLast(),
                                    "capabilities", List.of("COURSE", "PERSON", "PROVIDER"),
                                    "accreditationYears", 3)));
        }
    }
}
