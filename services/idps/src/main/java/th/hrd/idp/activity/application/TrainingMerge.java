package th.hrd.idp.activity.application;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.ObjectReader;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import th.hrd.idp.activity.domain.Activity;
import th.hrd.idp.activity.domain.Recording;
import th.hrd.idp.activity.domain.Source;
import th.hrd.idp.activity.domain.TrainingLedger;
import th.hrd.idp.activity.domain.TrainingLedger.Change;
import th.hrd.idp.activity.domain.TrainingRecord;
import th.hrd.idp.activity.messaging.ActivityEvents;
import th.hrd.idp.activity.persistence.ActivityRepository;
import th.hrd.idp.people.Capacity;
import th.hrd.idp.people.People;
import th.hrd.idp.people.PersonMeant;
import th.hrd.idp.people.PersonOnDay;
import th.hrd.platform.calendar.FiscalYear;
import th.hrd.platform.ids.Ids;
import th.hrd.platform.intake.job.IntakeOrder;
import th.hrd.platform.intake.job.RowMerge;
import th.hrd.platform.intake.job.RowOutcome;
import th.hrd.platform.intake.job.StagedRow;
import th.hrd.platform.intake.row.Fault;

/**
 * Merges the rows of a file with training records: the people and activities of a chunk are read at
 * once, each record is said to the ledger, and what that made is written and told at once.
 */
final class TrainingMerge implements RowMerge {

    /** What stands for a record that the agency has no longer. */
    private static final String NOTHING = "null";

    private final IntakeOrder order;
    private final ActivityRules rules;
    private final People people;
    private final ActivityRepository activities;
    private final ActivityEvents events;
    private final InstantSource clock;
    private final ObjectReader reader;

    TrainingMerge(
            IntakeOrder order,
            ActivityRules rules,
            People people,
            ActivityRepository activities,
            ActivityEvents events,
            InstantSource clock,
            ObjectMapper json) {
        this.order = order;
        this.rules = rules;
        this.people = people;
        this.activities = activities;
        this.events = events;
        this.clock = clock;
        this.reader = json.readerFor(TrainingRecord.class);
    }

    @Override
    public void lock(Connection transaction) {
        activities.serialise(order.owner());
    }

    @Override
    public List<RowOutcome> merge(Connection transaction, List<StagedRow> rows)
            throws SQLException {
        Map<StagedRow, Optional<TrainingRecord>> said = new LinkedHashMap<>();
        rows.forEach(row -> said.put(row, read(row.value())));
        Map<PersonOnDay, PersonMeant> meant = people.meantBy(order.owner(), named(said.values()));
        var ledger =
                new TrainingLedger(
                        activities.currentOf(
                                order.owner(), rows.stream().map(StagedRow::key).toList()),
                        clock.instant());
        List<RowOutcome> outcomes = new ArrayList<>(rows.size());
        said.forEach(
                (row, record) ->
                        outcomes.add(
                                record.map(one -> say(row, one, meant.get(personOf(one)), ledger))
                                        .orElseGet(() -> withdraw(row, ledger))));
        write(transaction, ledger);
        return outcomes;
    }

    private static Set<PersonOnDay> named(Iterable<Optional<TrainingRecord>> records) {
        Set<PersonOnDay> named = new HashSet<>();
        records.forEach(record -> record.map(TrainingMerge::personOf).ifPresent(named::add));
        return named;
    }

    private static PersonOnDay personOf(TrainingRecord record) {
        return new PersonOnDay(record.personSourceId(), record.learning().completedOn());
    }

    private RowOutcome say(
            StagedRow row,
            TrainingRecord record,
            @Nullable PersonMeant person,
            TrainingLedger ledger) {
        String key = record.personSourceId();
        if (person == null) {
            return refused(
                    row, Fault.of(TrainingRowProblem.PERSON_UNKNOWN, "personSourceId", key, key));
        }
        if (!person.isOfAgency()) {
            return refused(
                    row,
                    Fault.of(
                            TrainingRowProblem.PERSON_NOT_OF_AGENCY,
                            "personSourceId",
                            key,
                            key,
                            record.learning().completedOn().toString()));
        }
        Recording said = recording(row.key(), record, person.personId());
        Optional<Fault> beyond =
                beyondCapacity(
                                said.personId(),
                                said.assurance(),
                                FiscalYear.of(record.learning().completedOn()))
                        .or(() -> ledger.currentOf(row.key()).flatMap(this::beyondCapacity));
        if (beyond.isPresent()) {
            return refused(row, beyond.get());
        }
        Change change = ledger.say(said);
        if (change.isNone()) {
            return RowOutcome.unchanged(row.number());
        }
        return change.isFirst()
                ? RowOutcome.created(row.number())
                : RowOutcome.updated(row.number(), change.fields());
    }

    private RowOutcome withdraw(StagedRow row, TrainingLedger ledger) {
        Optional<Fault> beyond = ledger.currentOf(row.key()).flatMap(this::beyondCapacity);
        if (beyond.isPresent()) {
            return refused(row, beyond.get());
        }
        ledger.withdraw(row.key());
        return RowOutcome.updated(row.number(), List.of());
    }

    private static RowOutcome refused(StagedRow row, Fault fault) {
        return RowOutcome.refused(row.number(), List.of(fault));
    }

    private Recording recording(String recordId, TrainingRecord record, UUID personId) {
        return new Recording(
                Ids.next(),
                personId,
                order.owner(),
                null,
                null,
                record.learning(),
                record.dimensions(),
                record.assurance(),
                record.evidence(),
                order.sender().subject(),
                new Source(recordId, record.contentHash()));
    }

    private Optional<Fault> beyondCapacity(Activity known) {
        return beyondCapacity(
                known.personId(), known.assurance(), new FiscalYear(known.fiscalYear()));
    }

    /** Nobody vouches for himself, and whoever may not state an assurance may not void it. */
    private Optional<Fault> beyondCapacity(UUID personId, String assurance, FiscalYear year) {
        if (!personId.equals(order.sender().personId())) {
            return Optional.empty();
        }
        return ActivityRules.exceededBy(
                        assurance, Capacity.SELF, rules.guidelineOf(year).assurance())
                .map(
                        strongest ->
                                Fault.of(
                                        TrainingRowProblem.ASSURANCE_BEYOND_CAPACITY,
                                        "assurance",
                                        assurance,
                                        strongest));
    }

    private void write(Connection transaction, TrainingLedger ledger) throws SQLException {
        activities.addAll(transaction, ledger.recorded());
        List<Activity> told =
                Stream.concat(ledger.voided().stream(), ledger.recorded().stream()).toList();
        if (!told.isEmpty()) {
            events.publish(told);
        }
    }

    @Override
    public Drop drop(Connection transaction, UUID job) {
        return activities.drop(order.owner(), job, effectiveFrom());
    }

    @Override
    public List<StagedRow> absent(Connection transaction, UUID job, String after, int limit) {
        return activities.lacked(order.owner(), job, effectiveFrom(), after, limit).stream()
                .map(key -> new StagedRow(0, key, NOTHING))
                .toList();
    }

    private LocalDate effectiveFrom() {
        return Objects.requireNonNull(order.effectiveFrom());
    }

    private Optional<TrainingRecord> read(String value) {
        try {
            return Optional.ofNullable(reader.readValue(value));
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException("a staged row cannot be read");
        }
    }
}
