package th.hrd.demo.story;

import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import th.hrd.demo.suite.Answer;
import th.hrd.demo.suite.Callers;
import th.hrd.demo.suite.Suite;
import th.hrd.demo.synthetic.Agencies;
import th.hrd.demo.synthetic.Agency;
import th.hrd.demo.synthetic.Reorganisation;
import th.hrd.localstack.home.Part;

/**
 * The real reorganisations are ordered and applied, one after the other in the order of their days.
 */
record ReorganisingAgencies(Suite suite, Callers callers, Agencies agencies) implements Chapter {

    private static final String ORDERS = "/v1/reorganisation-orders";

    /** An order names its law; what is known instead stands in its remarks. */
    private static final Map<String, String> NOT_KNOWN =
            Map.of("document", "ไม่ทราบกฎหมายที่เป็นฐาน ดูหมายเหตุ");

    @Override
    public String title() {
        return "Reorganisations";
    }

    @Override
    public boolean inOrder() {
        return true;
    }

    @Override
    public List<Runnable> steps() {
        return agencies.reorganisations().orders().stream()
                .map(order -> (Runnable) () -> order(order))
                .toList();
    }

    private void order(Reorganisation order) {
        Answer drafted =
                Expect.done(
                        "The order " + order.name(),
                        suite.create(
                                Part.ORGANISATION_REGISTRY,
                                ORDERS,
                                callers.admin(),
                                "order-" + order.name(),
                                request(order)));
        Answer applied =
                suite.change(
                        Part.ORGANISATION_REGISTRY,
                        "POST",
                        ORDERS + "/" + drafted.text("orderId") + "/application",
                        callers.admin(),
                        Expect.etag(drafted),
                        null);
        if (!applied.isConflict()) {
            Expect.done("Applying the order " + order.name(), applied);
        }
        if (order.creates()) {
            order.targets().forEach(target -> know(target.agency()));
        }
    }

    /** An agency that came of an order is known by its code from then on. */
    private void know(String code) {
        Agency agency = agencies.byCode(code);
        Answer created =
                suite.get(
                        Part.ORGANISATION_REGISTRY,
                        "/v1/agencies/" + agency.reference(),
                        callers.admin());
        callers.know(
                code,
                UUID.fromString(
                        Expect.done("Agency " + agency.reference(), created).text("agencyId")));
    }

    private Map<String, Object> request(Reorganisation order) {
        Map<String, Object> request = new LinkedHashMap<>();
        request.put("kind", order.kind());
        request.put("effectiveFrom", order.effectiveFrom().toString());
        request.put("legalBasis", order.legalBasis().orElse(NOT_KNOWN));
        order.remarks().ifPresent(remarks -> request.put("remarks", remarks));
        request.put(
                "sources",
                order.sources().stream()
                        .map(source -> Map.of("agency", callers.idOf(source)))
                        .toList());
        request.put(
                "targets", order.targets().stream().map(target -> target(order, target)).toList());
        // What a source is called and where it stands today is what these kinds of order made it.
        switch (order.kind()) {
            case "RENAME" -> request.put("names", names(source(order)));
            case "MOVE" -> request.put("parent", parent(source(order)));
            default -> {
                // The others name all there is in their sources and targets.
            }
        }
        return request;
    }

    private Agency source(Reorganisation order) {
        return agencies.byCode(order.sources().getFirst());
    }

    private UUID parent(Agency agency) {
        return callers.idOf(agency.parent().orElseThrow());
    }

    private Map<String, Object> target(Reorganisation order, Reorganisation.Target target) {
        Map<String, Object> request = new LinkedHashMap<>();
        if (order.creates()) {
            request.put("newAgency", newAgency(agencies.byCode(target.agency())));
        } else {
            request.put("agency", callers.idOf(target.agency()));
        }
        target.share().ifPresent(share -> request.put("share", new BigDecimal(share)));
        if (target.takesRest()) {
            request.put("takesRest", true);
        }
        return request;
    }

    private Map<String, Object> newAgency(Agency agency) {
        Map<String, Object> request = new LinkedHashMap<>();
        request.put("kind", agency.kind());
        agency.parent().ifPresent(parent -> request.put("parent", callers.idOf(parent)));
        request.put("names", names(agency));
        request.put("codes", List.of(Map.of("scheme", agency.scheme(), "code", agency.code())));
        return request;
    }

    private static Map<String, String> names(Agency agency) {
        Map<String, String> names = new LinkedHashMap<>();
        names.put("nameTh", agency.nameTh());
        agency.nameEn().ifPresent(name -> names.put("nameEn", name));
        agency.abbreviationTh().ifPresent(name -> names.put("abbreviationTh", name));
        agency.abbreviationEn().ifPresent(name -> names.put("abbreviationEn", name));
        return names;
    }
}
