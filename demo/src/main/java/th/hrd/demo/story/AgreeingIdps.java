package th.hrd.demo.story;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import th.hrd.demo.suite.Answer;
import th.hrd.demo.suite.Callers;
import th.hrd.demo.suite.Suite;
import th.hrd.demo.synthetic.Agency;
import th.hrd.demo.synthetic.Chance;
import th.hrd.demo.synthetic.Population;
import th.hrd.demo.synthetic.SyntheticPerson;
import th.hrd.localstack.home.Part;
import th.hrd.localstack.token.Identity;

/** Nine of ten agree an IDP with their supervisor; their agency's HRIS records it. */
record AgreeingIdps(Suite suite, Callers callers, Population population) implements Chapter {

    private static final double SHARE_WITH_AN_IDP = 0.9;

    @Override
    public String title() {
        return "IDPs agreed";
    }

    @Override
    public List<Runnable> steps() {
        Map<Agency, List<SyntheticPerson>> colleagues =
                population.people().stream()
                        .filter(person -> person.agencyOn(Population.CUT_OFF).isPresent())
                        .collect(Collectors.groupingBy(SyntheticPerson::firstAgency));
        return colleagues.values().stream()
                .flatMap(
                        people ->
                                people.stream()
                                        .skip(1)
                                        .filter(
                                                person ->
                                                        Chance.of("idp", person.index())
                                                                .happens(SHARE_WITH_AN_IDP))
                                        .map(
                                                person ->
                                                        (Runnable)
                                                                () ->
                                                                        agree(
                                                                                person,
                                                                                people.getFirst())))
                .toList();
    }

    private void agree(SyntheticPerson person, SyntheticPerson supervisor) {
        Identity hris = callers.hrisOf(person.firstAgency());
        Answer drafted =
                Expect.done(
                        "The IDP of " + person.sourceId(),
                        suite.create(
                                Part.IDPS,
                                "/v1/idps",
                                hris,
                                "idp-" + person.index(),
                                content(person)));
        String path = "/v1/idps/" + drafted.text("idpId");
        Answer submitted =
                suite.change(
                        Part.IDPS, "POST", path + "/submission", hris, Expect.etag(drafted), null);
        if (Expect.isToldAlready(submitted, person)) {
            return;
        }
        Expect.done("The submission of " + path, submitted);
        Expect.done(
                "The agreement of " + path,
                suite.change(
                        Part.IDPS,
                        "POST",
                        path + "/agreement",
                        hris,
                        Expect.etag(submitted),
                        Map.of(
                                "agreedBy",
                                Map.of(
                                        "supervisorSourceId",
                                        supervisor.sourceId(),
                                        "agreedOn",
                                        "2025-11-14"))));
    }

    private static Map<String, Object> content(SyntheticPerson person) {
        return Map.of(
                "person",
                        Map.of(
                                "agency",
                                person.firstAgency().reference(),
                                "sourceId",
                                person.sourceId()),
                "fiscalYear", Population.FISCAL_YEAR,
                "items",
                        List.of(
                                item("DIGITAL_SKILL", "DS1", "DI3", "SELF_STUDY"),
                                item("MINDSET", "MS_GROWTH", "DI2", "COACHING"),
                                item("SKILL", "SK_COGNITIVE", "DI2", "ASSIGNMENT")));
    }

    private static Map<String, Object> item(String kind, String code, String issue, String method) {
        return Map.of(
                "targetKind",
                kind,
                "targetCode",
                code,
                "devIssue",
                issue,
                "expectedLevel",
                3,
                "actualLevel",
                2,
                "method",
                method,
                "plannedFrom",
                "2025-11-01",
                "plannedTo",
                "2026-08-31",
                "measure",
                "ผู้บังคับบัญชาประเมินผลการนำไปใช้");
    }
}
