package th.hrd.demo.story;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import th.hrd.demo.suite.Callers;
import th.hrd.demo.suite.Suite;
import th.hrd.demo.synthetic.Agencies;
import th.hrd.demo.synthetic.Agency;
import th.hrd.demo.synthetic.Unit;
import th.hrd.localstack.home.Part;

/** Each agency's HRIS sends its bureaus and sections, all of them in one call. */
record RegisteringUnits(Suite suite, Callers callers, Agencies agencies) implements Chapter {

    @Override
    public String title() {
        return "Units";
    }

    @Override
    public List<Runnable> steps() {
        return agencies.employers().stream()
                .map(agency -> (Runnable) () -> register(agency))
                .toList();
    }

    private void register(Agency agency) {
        Expect.done(
                "The units of " + agency.reference(),
                suite.put(
                        Part.ORGANISATION_REGISTRY,
                        "/v1/agencies/%s/units".formatted(agency.reference()),
                        callers.hrisOf(agency),
                        Map.of(
                                "effectiveFrom", agencies.firstDayOf(agency).toString(),
                                "units",
                                        Unit.ALL.stream()
                                                .map(RegisteringUnits::request)
                                                .toList())));
    }

    private static Map<String, String> request(Unit unit) {
        Map<String, String> request = new LinkedHashMap<>();
        request.put("code", unit.code());
        request.put("level", unit.level());
        unit.parent().ifPresent(parent -> request.put("parent", parent));
        request.put("nameTh", unit.nameTh());
        request.put("nameEn", unit.nameEn());
        request.put("status", "ACTIVE");
        return request;
    }
}
