package th.hrd.demo.synthetic;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The orders lead from the agencies of before to exactly the agencies of today. */
class ReorganisationsTest {

    private static final Agencies TODAY = Agencies.load();
    private static final Reorganisations KNOWN = TODAY.reorganisations();

    @Test
    void theOrdersEndWithTheAgenciesOfToday() {
        Map<String, Agency> standing = standingBefore();
        for (Reorganisation order : KNOWN.orders()) {
            apply(order, standing);
        }
        register(KNOWN.others(TODAY), standing);

        assertThat(standing.keySet())
                .isEqualTo(TODAY.all().stream().map(Agency::code).collect(Collectors.toSet()));
        for (Agency agency : TODAY.all()) {
            assertThat(standing.get(agency.code()).nameTh())
                    .as(agency.code())
                    .isEqualTo(agency.nameTh());
            assertThat(standing.get(agency.code()).parent())
                    .as(agency.code())
                    .isEqualTo(agency.parent());
        }
    }

    @Test
    void everyPredecessorTheListOfAgenciesNamesIsThere() {
        Set<String> codes =
                Stream.concat(
                                KNOWN.ministriesBefore(TODAY).stream(),
                                KNOWN.departmentsBefore().stream())
                        .flatMap(
                                registration ->
                                        Stream.concat(
                                                Stream.of(registration.agency().code()),
                                                registration.formerCode().stream()
                                                        .map(Registration.FormerCode::code)))
                        .collect(Collectors.toSet());

        assertThat(codes)
                .contains(
                        "14000", "19000", "19002", "19003", "19004", "20005", "25005", "06007",
                        "11008", "22009");
    }

    @Test
    void whatIsNotKnownIsSaidInTheOrder() {
        for (Reorganisation order : KNOWN.orders()) {
            boolean dayIsKnown = order.dateIs() == Reorganisation.DateOrigin.SOURCED;
            boolean isSaidBesideIt =
                    KNOWN.orders().stream()
                            .filter(other -> other.effectiveFrom().equals(order.effectiveFrom()))
                            .anyMatch(other -> other.remarks().isPresent());
            assertThat(dayIsKnown || order.remarks().isPresent() || isSaidBesideIt)
                    .as(order.name())
                    .isTrue();
            order.legalBasis()
                    .ifPresent(
                            basis -> {
                                assertThat(basis).containsKey("document");
                                assertThat(basis.keySet()).isSubsetOf("document", "number", "date");
                            });
        }
        assertThat(
                        KNOWN.orders().stream()
                                .filter(order -> order.legalBasis().isEmpty())
                                .map(Reorganisation::name))
                .containsExactly("boi-2013", "dtam-2021", "tica-2022");
    }

    @Test
    void aYoungAgencyIsNotThereBeforeItsOrder() {
        assertThat(KNOWN.createdOn("moe-dole")).contains(LocalDate.of(2023, 5, 19));
        assertThat(
                        Population.of(20_000, TODAY).people().stream()
                                .filter(person -> person.firstAgency().code().equals("moe-dole"))
                                .map(person -> person.postings().getFirst().from()))
                .isNotEmpty()
                .allMatch(from -> !from.isBefore(LocalDate.of(2023, 5, 19)));
    }

    private static Map<String, Agency> standingBefore() {
        var standing = new HashMap<String, Agency>();
        register(KNOWN.ministriesBefore(TODAY), standing);
        register(KNOWN.departmentsBefore(), standing);
        return standing;
    }

    private static void register(List<Registration> registrations, Map<String, Agency> standing) {
        for (Registration registration : registrations) {
            Agency agency = registration.agency();
            assertThat(standing.put(agency.code(), agency)).as(agency.code()).isNull();
            agency.parent().ifPresent(parent -> assertThat(standing.keySet()).contains(parent));
        }
    }

    /** As the registry would, by rules written a second time. */
    private static void apply(Reorganisation order, Map<String, Agency> standing) {
        assertThat(standing.keySet()).as(order.name()).containsAll(order.sources());
        Set<String> targets =
                order.targets().stream()
                        .map(Reorganisation.Target::agency)
                        .collect(Collectors.toCollection(TreeSet::new));
        switch (order.kind()) {
            case "RENAME", "MOVE" ->
                    order.sources()
                            .forEach(code -> standing.put(code, changed(order, code, standing)));
            case "CREATE", "MERGE", "SPLIT" -> {
                assertThat(standing.keySet()).as(order.name()).doesNotContainAnyElementsOf(targets);
                close(order, standing);
                targets.forEach(code -> standing.put(code, TODAY.byCode(code)));
            }
            case "ABSORB" -> {
                assertThat(standing.keySet()).as(order.name()).containsAll(targets);
                close(order, standing);
            }
            default -> throw new IllegalArgumentException(order.kind());
        }
        standing.values()
                .forEach(
                        agency ->
                                agency.parent()
                                        .ifPresent(
                                                parent ->
                                                        assertThat(standing.keySet())
                                                                .as(
                                                                        "%s, parent of %s",
                                                                        order.name(), agency.code())
                                                                .contains(parent)));
    }

    private static void close(Reorganisation order, Map<String, Agency> standing) {
        order.sources().forEach(standing::remove);
    }

    private static Agency changed(Reorganisation order, String code, Map<String, Agency> standing) {
        Agency now = TODAY.byCode(code);
        Agency before = standing.get(code);
        boolean renamed = order.kind().equals("RENAME");
        return new Agency(
                code,
                renamed ? before.parent() : now.parent(),
                before.kind(),
                renamed ? now.nameTh() : before.nameTh(),
                renamed ? now.nameEn() : before.nameEn(),
                renamed ? now.abbreviationTh() : before.abbreviationTh(),
                renamed ? now.abbreviationEn() : before.abbreviationEn(),
                before.source());
    }
}
