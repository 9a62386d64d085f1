package th.hrd.demo.story;

import java.util.List;
import java.util.Map;
import th.hrd.demo.suite.Callers;
import th.hrd.demo.suite.Suite;
import th.hrd.demo.synthetic.Agencies;
import th.hrd.demo.synthetic.Innovation;
import th.hrd.localstack.home.Part;

/** Agencies report what they improved. */
record ReportingInnovations(Suite suite, Callers callers, Agencies agencies) implements Chapter {

    @Override
    public String title() {
        return "Innovations";
    }

    @Override
    public List<Runnable> steps() {
        return agencies.mandatory().stream()
                .flatMap(agency -> Innovation.of(agency).stream())
                .map(innovation -> (Runnable) () -> report(innovation))
                .toList();
    }

    private void report(Innovation innovation) {
        String agency = innovation.agency().reference();
        Expect.done(
                "An innovation of " + agency,
                suite.create(
                        Part.KPI_REPORTING,
                        "/v1/agencies/%s/innovations".formatted(agency),
                        callers.hrisOf(innovation.agency()),
                        "innovation-%s-%d"
                                .formatted(innovation.agency().code(), innovation.number()),
                        Map.of(
                                "kind",
                                innovation.kind(),
                                "titleTh",
                                "นวัตกรรมสมมติ ลำดับที่ " + innovation.number(),
                                "ownerUnit",
                                "กองสมมติ",
                                "inUseSince",
                                innovation.inUseSince().toString(),
                                "evidence",
                                "คำสั่งใช้งานระบบ")));
    }
}
