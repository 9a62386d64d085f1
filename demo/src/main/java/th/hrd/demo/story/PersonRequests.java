package th.hrd.demo.story;

import java.util.LinkedHashMap;
import java.util.Map;
import th.hrd.demo.suite.Answer;
import th.hrd.demo.suite.Callers;
import th.hrd.demo.suite.Suite;
import th.hrd.demo.synthetic.Posting;
import th.hrd.demo.synthetic.SyntheticPerson;
import th.hrd.localstack.home.Part;

/** A person as an agency's HRIS sends him. */
final class PersonRequests {

    private PersonRequests() {}

    /** Sends him as he was on the first day of a posting. */
    static void put(Suite suite, Callers callers, SyntheticPerson person, Posting posting) {
        String path =
                "/v1/agencies/%s/people/%s"
                        .formatted(posting.agency().reference(), person.sourceId());
        Answer answer =
                suite.put(
                        Part.ORGANISATION_REGISTRY,
                        path,
                        callers.hrisOf(posting.agency()),
                        request(person, posting));
        boolean movesOn =
                person.promotedTo().isPresent() || !posting.equals(person.postings().getLast());
        if (movesOn && answer.isConflict()) {
            return; // An earlier run has told the rest of his story: the past is not written again.
        }
        Expect.done("Person " + person.sourceId(), answer);
    }

    /** As he is after his promotion, in a message about many. */
    static Map<String, Object> promotion(SyntheticPerson person, String level) {
        Map<String, Object> request = description(person);
        request.put("sourceId", person.sourceId());
        request.put("positionLevel", level);
        request.put("status", "ACTIVE");
        return request;
    }

    private static Map<String, Object> request(SyntheticPerson person, Posting posting) {
        Map<String, Object> request = description(person);
        person.positionLevel().ifPresent(level -> request.put("positionLevel", level));
        posting.secondedTo()
                .ifPresent(host -> request.put("secondment", Map.of("agency", host.reference())));
        request.put("status", posting.active() ? "ACTIVE" : "LEFT");
        request.put("effectiveFrom", posting.from().toString());
        return request;
    }

    private static Map<String, Object> description(SyntheticPerson person) {
        Map<String, Object> request = new LinkedHashMap<>();
        request.put("identity", Map.of("kind", "THAI_ID", "number", person.nationalId()));
        request.put("givenNameTh", "บุคคลสมมติ");
        request.put("familyNameTh", "ลำดับที่ " + person.index());
        request.put("personnelType", person.personnelType());
        request.put("unit", person.unit());
        request.put("onProbation", person.onProbation());
        request.put("headsUnit", person.headsUnit());
        request.put("digitalTargetGroup", person.digitalTargetGroup());
        return request;
    }
}
