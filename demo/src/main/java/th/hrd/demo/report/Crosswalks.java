package th.hrd.demo.report;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.PrintStream;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import th.hrd.demo.suite.Answer;
import th.hrd.demo.suite.Callers;
import th.hrd.demo.suite.DemoException;
import th.hrd.demo.suite.Suite;
import th.hrd.demo.synthetic.Agencies;
import th.hrd.demo.synthetic.Agency;
import th.hrd.demo.synthetic.Population;
import th.hrd.demo.synthetic.Reorganisations;
import th.hrd.localstack.home.Part;

/**
 * What two ministries and their departments came from, as the registry answers it: the Ministry of
 * Higher Education, Science, Research and Innovation, formed from others, and the Ministry of
 * Digital Economy and Society, renamed.
 */
public final class Crosswalks {

    private static final List<String> MINISTRIES = List.of("mhesi", "11000");
    private static final int NAME_WIDTH = 46;
    private static final int CODE_WIDTH = 13;
    private static final int SHARE_WIDTH = 9;

    private final Suite suite;
    private final Callers callers;
    private final Agencies agencies;

    public Crosswalks(Suite suite, Callers callers, Agencies agencies) {
        this.suite = suite;
        this.callers = callers;
        this.agencies = agencies;
    }

    public void print(PrintStream out) {
        for (String ministry : MINISTRIES) {
            Agency head = agencies.byCode(ministry);
            out.printf(
                    "%n%s%s: before %s%n%n",
                    head.nameTh(),
                    head.abbreviationTh().map(" (%s)"::formatted).orElse(""),
                    Population.CUT_OFF);
            Stream.concat(Stream.of(head), departmentsOf(head))
                    .flatMap(agency -> rows(agency).stream())
                    .forEach(out::println);
        }
    }

    private Stream<Agency> departmentsOf(Agency ministry) {
        return agencies.all().stream()
                .filter(agency -> agency.parent().filter(ministry.code()::equals).isPresent());
    }

    private List<String> rows(Agency agency) {
        List<String> rows = new ArrayList<>();
        for (JsonNode name : ended(ask(agency, "history").path("names"))) {
            rows.add(
                    row(
                            agency,
                            agency.reference(),
                            name.path("nameTh").asText(),
                            "",
                            "until " + name.path("validTo").asText()));
        }
        for (JsonNode part : predecessors(agency)) {
            rows.add(
                    row(
                            agency,
                            part.path("codes").path(0).asText(),
                            part.path("nameTh").asText(),
                            percent(part.path("share").decimalValue()),
                            orders(part)));
        }
        return rows;
    }

    private static String row(
            Agency agency, String formerCode, String formerName, String share, String how) {
        return (Columns.pad(agency.nameTh(), NAME_WIDTH)
                        + Columns.pad(formerCode, CODE_WIDTH)
                        + Columns.pad(formerName, NAME_WIDTH)
                        + Columns.pad(share, SHARE_WIDTH)
                        + how)
                .stripTrailing();
    }

    private static String percent(BigDecimal share) {
        return share.movePointRight(2).stripTrailingZeros().toPlainString() + " %";
    }

    private static String orders(JsonNode part) {
        return String.join(
                ", ",
                each(part.path("orders"))
                        .map(
                                order ->
                                        order.path("kind").asText()
                                                + " "
                                                + order.path("effectiveFrom").asText())
                        .toList());
    }

    private static List<JsonNode> ended(JsonNode names) {
        return each(names).filter(name -> name.has("validTo")).toList();
    }

    private List<JsonNode> predecessors(Agency agency) {
        return each(ask(
                                agency,
                                "crosswalk?from=%s&to=%s"
                                        .formatted(Reorganisations.FIRST_KNOWN, Population.CUT_OFF))
                        .path("predecessors"))
                .toList();
    }

    private JsonNode ask(Agency agency, String question) {
        Answer answer =
                suite.get(
                        Part.ORGANISATION_REGISTRY,
                        "/v1/agencies/%s/%s".formatted(agency.reference(), question),
                        callers.analyst());
        if (!answer.isDone()) {
            throw new DemoException(
                    "The past of %s was answered with %d."
                            .formatted(agency.reference(), answer.status()));
        }
        return answer.body();
    }

    private static Stream<JsonNode> each(JsonNode rows) {
        return StreamSupport.stream(rows.spliterator(), false);
    }
}
