package th.hrd.demo.story;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import th.hrd.demo.suite.Answer;
import th.hrd.demo.suite.Callers;
import th.hrd.demo.suite.Suite;
import th.hrd.demo.synthetic.Agencies;
import th.hrd.demo.synthetic.Agency;
import th.hrd.localstack.home.Part;

/** The 203 real agencies come in, ministries before the departments that stand under them. */
final class RegisteringAgencies {

    /**
     * When an agency was founded is not in the list: the demo begins with the guideline's period.
     */
    private static final String VALID_FROM = "2022-10-01";

    private RegisteringAgencies() {}

    record Ministries(Suite suite, Callers callers, Agencies agencies) implements Chapter {

        @Override
        public String title() {
            return "Ministries";
        }

        @Override
        public List<Runnable> steps() {
            return agencies.ministries().stream()
                    .map(agency -> (Runnable) () -> register(suite, callers, agencies, agency))
                    .toList();
        }
    }

    record Departments(Suite suite, Callers callers, Agencies agencies) implements Chapter {

        @Override
        public String title() {
            return "Departments";
        }

        @Override
        public List<Runnable> steps() {
            return agencies.employers().stream()
                    .map(agency -> (Runnable) () -> register(suite, callers, agencies, agency))
                    .toList();
        }
    }

    private static void register(Suite suite, Callers callers, Agencies agencies, Agency agency) {
        Answer registered =
                suite.create(
                        Part.ORGANISATION_REGISTRY,
                        "/v1/agencies",
                        callers.admin(),
                        "agency-" + agency.code(),
                        request(agencies, agency));
        if (registered.isConflict()) {
            registered =
                    suite.get(
                            Part.ORGANISATION_REGISTRY,
                            "/v1/agencies/" + agency.reference(),
                            callers.admin());
        }
        Expect.done("Agency " + agency.reference(), registered);
        callers.know(agency, UUID.fromString(registered.text("agencyId")));
    }

    private static Map<String, Object> request(Agencies agencies, Agency agency) {
        Map<String, Object> request = new LinkedHashMap<>();
        request.put("codes", List.of(Map.of("scheme", agency.scheme(), "code", agency.code())));
        request.put("kind", agency.kind());
        request.put("nameTh", agency.nameTh());
        agency.nameEn().ifPresent(name -> request.put("nameEn", name));
        agency.abbreviationTh().ifPresent(name -> request.put("abbreviationTh", name));
        agency.abbreviationEn().ifPresent(name -> request.put("abbreviationEn", name));
        agency.parent()
                .ifPresent(parent -> request.put("parent", agencies.byCode(parent).reference()));
        request.put("validFrom", VALID_FROM);
        request.put("source", agency.source());
        return request;
    }
}
