package th.hrd.demo.report;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.PrintStream;
import java.math.BigDecimal;
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
                    "%n%s%s: from %s to %s%n%n",
                    head.nameTh(),
                    head.abbreviationTh().map(" (%s)"::formatted).orElse(""),
                    Reorganisations.FIRST_KNOWN,
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

    /** One for each agency it came from, itself included where it had another name. */
    private List<String> rows(Agency agency) {
        return predecessors(agency)
                .filter(
                        part ->
                                !part.path("nameTh").asText().equals(agency.nameTh())
                                        || isAnother(part))
                .map(
                        part ->
                                (Columns.pad(agency.nameTh(), NAME_WIDTH)
                                                + Columns.pad(
                                                        part.path("codes").path(0).asText(),
                                                        CODE_WIDTH)
                                                + Columns.pad(
                                                        part.path("nameTh").asText(), NAME_WIDTH)
                                                + Columns.pad(
                                                        percent(part.path("share").decimalValue()),
                                                        SHARE_WIDTH)
                                                + (isAnother(part) ? orders(part) : "renamed"))
                                        .stripTrailing())
                .toList();
    }

    /** Whether an order led from it to the agency of today, rather than it being the same one. */
    private static boolean isAnother(JsonNode part) {
        return !part.path("orders").isEmpty();
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

    private Stream<JsonNode> predecessors(Agency agency) {
        Answer answer =
                suite.get(
                        Part.ORGANISATION_REGISTRY,
                        "/v1/agencies/%s/crosswalk?from=%s&to=%s"
                                .formatted(
                                        agency.reference(),
                                        Reorganisations.FIRST_KNOWN,
                                        Population.CUT_OFF),
                        callers.analyst());
        if (!answer.isDone()) {
            throw new DemoException(
                    "The crosswalk of %s was answered with %d."
                            .formatted(agency.reference(), answer.status()));
        }
        return each(answer.body().path("predecessors"));
    }

    private static Stream<JsonNode> each(JsonNode rows) {
        return StreamSupport.stream(rows.spliterator(), false);
    }
}
