package th.hrd.demo.synthetic;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * The 203 agencies of {@code agencies.csv}, ministries before their departments, each with its
 * share of the people.
 */
public final class Agencies {

    /** สำนักงานปลัดกระทรวงสาธารณสุข: about a fifth of all people, the largest agency by far. */
    private static final String LARGEST = "21002";

    private static final double SHARE_OF_THE_LARGEST = 0.2;

    private final List<Agency> all;
    private final Reorganisations reorganisations;
    private final Map<String, Agency> byCode;
    private final List<Chance.Share<Agency>> shares;

    private Agencies(List<Agency> all, Reorganisations reorganisations) {
        this.all = List.copyOf(all);
        this.reorganisations = reorganisations;
        this.byCode = all.stream().collect(Collectors.toMap(Agency::code, Function.identity()));
        this.shares = shares(all);
    }

    public static Agencies load() {
        try (InputStream file =
                        Objects.requireNonNull(
                                Agencies.class.getResourceAsStream("/agencies.csv"));
                CsvReader<NamedCsvRecord> rows =
                        CsvReader.builder()
                                .ofNamedCsvRecord(
                                        new InputStreamReader(file, StandardCharsets.UTF_8))) {
            List<Agency> agencies = new ArrayList<>();
            rows.forEach(row -> agencies.add(agency(row)));
            agencies.sort(
                    (a, b) -> Boolean.compare(a.parent().isPresent(), b.parent().isPresent()));
            return new Agencies(agencies, Reorganisations.load());
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    public List<Agency> all() {
        return all;
    }

    /** How they came to be. */
    public Reorganisations reorganisations() {
        return reorganisations;
    }

    /** From when on the demo knows units and people there. */
    public LocalDate firstDayOf(Agency agency) {
        return reorganisations
                .createdOn(agency.code())
                .filter(Reorganisations.GUIDELINE_BEGINS::isBefore)
                .orElse(Reorganisations.GUIDELINE_BEGINS);
    }

    /** Those with people: all but the ministries. */
    public List<Agency> employers() {
        return all.stream().filter(agency -> !agency.isContainer()).toList();
    }

    public List<Agency> mandatory() {
        return all.stream().filter(Agency::isMandatory).toList();
    }

    /** Ministries, and the group of the agencies that stand under none. */
    public List<Agency> ministries() {
        return all.stream().filter(Agency::isContainer).toList();
    }

    /** Empty for an agency that is no more. */
    public Optional<Agency> find(String code) {
        return Optional.ofNullable(byCode.get(code));
    }

    public Agency byCode(String code) {
        return Objects.requireNonNull(byCode.get(code), code);
    }

    Agency employerOf(Chance chance) {
        return chance.weighted(shares);
    }

    private static Agency agency(NamedCsvRecord row) {
        return new Agency(
                row.getField("code"),
                present(row, "parent_code"),
                row.getField("kind"),
                row.getField("name_th"),
                present(row, "name_en"),
                present(row, "abbr_th"),
                present(row, "abbr_en"),
                row.getField("source"));
    }

    private static Optional<String> present(NamedCsvRecord row, String column) {
        return Optional.of(row.getField(column)).filter(value -> !value.isBlank());
    }

    /**
     * No public table gives head counts per agency; after the largest, the shares fall as sizes of
     * organisations do.
     */
    private static List<Chance.Share<Agency>> shares(List<Agency> all) {
        List<Agency> others =
                all.stream()
                        .filter(agency -> !agency.isContainer() && !agency.code().equals(LARGEST))
                        .toList();
        List<Chance.Share<Agency>> shares = new ArrayList<>();
        double total = 0;
        for (Agency agency : others) {
            double weight =
                    (agency.isMandatory() ? 1.0 : 0.2)
                            / Chance.of("size", agency.code()).between(1, 40);
            shares.add(new Chance.Share<>(agency, weight));
            total += weight;
        }
        double largest = total * SHARE_OF_THE_LARGEST / (1 - SHARE_OF_THE_LARGEST);
        all.stream()
                .filter(agency -> agency.code().equals(LARGEST))
                .forEach(agency -> shares.add(new Chance.Share<>(agency, largest)));
        return List.copyOf(shares);
    }
}
