package th.hrd.demo.story;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import th.hrd.demo.suite.Answer;
import th.hrd.demo.suite.Callers;
import th.hrd.demo.suite.Suite;
import th.hrd.demo.synthetic.Learning;
import th.hrd.demo.synthetic.Population;
import th.hrd.localstack.home.Part;
import th.hrd.localstack.token.Identity;

/** What was learned and practised is recorded; a few records turn out to be mistakes. */
record RecordingActivities(Suite suite, Callers callers, Population population) implements Chapter {

    private static final Set<String> WITH_EVIDENCE = Set.of("COMPLETED", "ASSESSED");

    @Override
    public String title() {
        return "Activities";
    }

    @Override
    public List<Runnable> steps() {
        return population.people().stream()
                .flatMap(person -> Learning.activitiesOf(person).stream())
                .map(activity -> (Runnable) () -> record(activity))
                .toList();
    }

    private void record(Learning.Activity activity) {
        Identity hris = callers.hrisOf(activity.person().firstAgency());
        Answer recorded =
                Expect.done(
                        "An activity of " + activity.person().sourceId(),
                        suite.create(
                                Part.IDPS,
                                "/v1/activities",
                                hris,
                                activity.key(),
                                request(activity)));
        if (activity.voided()) {
            Answer voided =
                    suite.change(
                            Part.IDPS,
                            "POST",
                            "/v1/activities/%s/void".formatted(recorded.text("activityId")),
                            hris,
                            Expect.etag(recorded),
                            Map.of("reason", "บันทึกผิดคน"));
            if (!Expect.isToldAlready(voided, activity.person())) {
                Expect.done("The voiding of an activity", voided);
            }
        }
    }

    private static Map<String, Object> request(Learning.Activity activity) {
        Map<String, Object> request = new LinkedHashMap<>();
        request.put(
                "person",
                Map.of(
                        "agency", activity.person().firstAgency().reference(),
                        "sourceId", activity.person().sourceId()));
        request.put("targetKind", activity.targetKind());
        request.put("targetCode", activity.targetCode());
        request.put("method", activity.method());
        request.put("hours", 6);
        request.put("completedOn", activity.completedOn().toString());
        request.put("assurance", activity.assurance());
        if (WITH_EVIDENCE.contains(activity.assurance())) {
            request.put(
                    "evidence", Map.of("kind", "WORK_PRODUCT", "reference", "รายงานผลการเรียนรู้"));
        }
        return request;
    }
}
