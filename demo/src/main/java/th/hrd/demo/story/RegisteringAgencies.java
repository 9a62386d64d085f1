package th.hrd.demo.story;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import th.hrd.demo.suite.Answer;
import th.hrd.demo.suite.Callers;
import th.hrd.demo.suite.Suite;
import th.hrd.demo.synthetic.Agency;
import th.hrd.demo.synthetic.Registration;
import th.hrd.localstack.home.Part;

/** The real agencies come in. */
record RegisteringAgencies(
        Suite suite, Callers callers, String title, List<Registration> registrations)
        implements Chapter {

    @Override
    public List<Runnable> steps() {
        return registrations.stream()
                .map(registration -> (Runnable) () -> register(registration))
                .toList();
    }

    private void register(Registration registration) {
        Agency agency = registration.agency();
        Answer registered =
                suite.create(
                        Part.ORGANISATION_REGISTRY,
                        "/v1/agencies",
                        callers.admin(),
                        "agency-" + agency.code(),
                        request(registration));
        if (registered.isConflict()) {
            registered =
                    suite.get(
                            Part.ORGANISATION_REGISTRY,
                            "/v1/agencies/" + agency.reference(),
                            callers.admin());
        }
        Expect.done("Agency " + agency.reference(), registered);
        callers.know(agency.code(), UUID.fromString(registered.text("agencyId")));
    }

    private Map<String, Object> request(Registration registration) {
        Agency agency = registration.agency();
        Map<String, Object> request = new LinkedHashMap<>();
        request.put("codes", codes(registration));
        request.put("kind", agency.kind());
        request.put("nameTh", agency.nameTh());
        agency.nameEn().ifPresent(name -> request.put("nameEn", name));
        agency.abbreviationTh().ifPresent(name -> request.put("abbreviationTh", name));
        agency.abbreviationEn().ifPresent(name -> request.put("abbreviationEn", name));
        agency.parent().ifPresent(parent -> request.put("parent", callers.idOf(parent)));
        request.put("validFrom", registration.since().toString());
        request.put("source", agency.source());
        return request;
    }

    private static List<Map<String, String>> codes(Registration registration) {
        Agency agency = registration.agency();
        List<Map<String, String>> codes = new ArrayList<>();
        Map<String, String> present = new LinkedHashMap<>();
        present.put("scheme", agency.scheme());
        present.put("code", agency.code());
        registration
                .formerCode()
                .ifPresent(
                        former -> {
                            String until = former.until().toString();
                            present.put("validFrom", until);
                            codes.add(
                                    Map.of(
                                            "scheme", agency.scheme(),
                                            "code", former.code(),
                                            "validTo", until));
                        });
        codes.add(present);
        return codes;
    }
}
