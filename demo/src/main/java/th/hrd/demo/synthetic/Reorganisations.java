package th.hrd.demo.synthetic;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

/**
 * How today's agencies came to be: those that stood before, and the orders of {@code
 * reorganisations.json} that lead from them to {@code agencies.csv}.
 */
public final class Reorganisations {

    /** First day of the year of the list of codes that names the agencies of before. */
    public static final LocalDate FIRST_KNOWN = LocalDate.of(2012, 10, 1);

    /**
     * When most agencies were founded is not in the list: they begin with the guideline's period.
     */
    static final LocalDate GUIDELINE_BEGINS = LocalDate.of(2022, 10, 1);

    private final List<Registration> before;
    private final List<Reorganisation> orders;

    private Reorganisations(List<Registration> before, List<Reorganisation> orders) {
        this.before = before;
        this.orders = orders;
    }

    public static Reorganisations load() {
        try (InputStream file =
                Objects.requireNonNull(
                        Reorganisations.class.getResourceAsStream("/reorganisations.json"))) {
            JsonNode known = new ObjectMapper().readTree(file);
            List<Reorganisation> orders =
                    each(known.path("orders"))
                            .map(Reorganisations::order)
                            // A stable sort: orders of one day keep the file's order.
                            .sorted(Comparator.comparing(Reorganisation::effectiveFrom))
                            .toList();
            return new Reorganisations(
                    each(known.path("before")).map(row -> before(row, orders)).toList(), orders);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    /** In the order of their days. */
    public List<Reorganisation> orders() {
        return orders;
    }

    /** The ministries to register before any order is applied. */
    public List<Registration> ministriesBefore(Agencies today) {
        return Stream.concat(
                        today.ministries().stream()
                                .filter(agency -> isRegisteredAsToday(agency.code()))
                                .map(agency -> registration(agency, FIRST_KNOWN)),
                        before.stream().filter(former -> former.agency().isContainer()))
                .toList();
    }

    /** The departments and other agencies under them that an order is about. */
    public List<Registration> departmentsBefore() {
        return before.stream().filter(former -> !former.agency().isContainer()).toList();
    }

    /** The agencies no order is about; they can stand under a ministry an order created. */
    public List<Registration> others(Agencies today) {
        return today.employers().stream()
                .filter(agency -> isRegisteredAsToday(agency.code()))
                .map(agency -> registration(agency, GUIDELINE_BEGINS))
                .toList();
    }

    /** The day an order creates the agency; empty for one that was there before. */
    public Optional<LocalDate> createdOn(String code) {
        return orders.stream()
                .filter(Reorganisation::creates)
                .filter(
                        order ->
                                order.targets().stream()
                                        .anyMatch(target -> target.agency().equals(code)))
                .map(Reorganisation::effectiveFrom)
                .findFirst();
    }

    private boolean isRegisteredAsToday(String code) {
        return createdOn(code).isEmpty()
                && before.stream().noneMatch(former -> former.agency().code().equals(code));
    }

    private static Registration registration(Agency agency, LocalDate since) {
        return new Registration(agency, since, Optional.empty());
    }

    private static Registration before(JsonNode row, List<Reorganisation> orders) {
        String code = row.path("code").asText();
        return new Registration(
                new Agency(
                        code,
                        text(row, "parent"),
                        row.path("kind").asText(),
                        row.path("nameTh").asText(),
                        text(row, "nameEn"),
                        text(row, "abbreviationTh"),
                        text(row, "abbreviationEn"),
                        row.path("source").asText()),
                FIRST_KNOWN,
                text(row, "formerCode")
                        .map(
                                former ->
                                        new Registration.FormerCode(
                                                former, firstOrder(code, orders))));
    }

    private static LocalDate firstOrder(String code, List<Reorganisation> orders) {
        return orders.stream()
                .filter(order -> order.sources().contains(code))
                .map(Reorganisation::effectiveFrom)
                .findFirst()
                .orElseThrow();
    }

    private static Reorganisation order(JsonNode order) {
        return new Reorganisation(
                order.path("name").asText(),
                order.path("kind").asText(),
                LocalDate.parse(order.path("effectiveFrom").asText()),
                Reorganisation.DateOrigin.valueOf(order.path("dateIs").asText()),
                Optional.of(order.path("legalBasis"))
                        .filter(JsonNode::isObject)
                        .map(
                                basis ->
                                        basis.properties().stream()
                                                .collect(
                                                        Collectors.toUnmodifiableMap(
                                                                Map.Entry::getKey,
                                                                field ->
                                                                        field.getValue()
                                                                                .asText()))),
                each(order.path("sources")).map(JsonNode::asText).toList(),
                each(order.path("targets"))
                        .map(
                                target ->
                                        new Reorganisation.Target(
                                                target.path("agency").asText(),
                                                text(target, "share"),
                                                target.path("takesRest").asBoolean()))
                        .toList(),
                text(order, "remarks"));
    }

    private static Optional<String> text(JsonNode row, String field) {
        return Optional.of(row.path(field)).filter(JsonNode::isTextual).map(JsonNode::asText);
    }

    private static Stream<JsonNode> each(JsonNode rows) {
        return StreamSupport.stream(rows.spliterator(), false);
    }
}
