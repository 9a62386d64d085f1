package th.hrd.organisation.person.application;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.ObjectReader;
import com.fasterxml.jackson.databind.ObjectWriter;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import th.hrd.organisation.access.AccessAction;
import th.hrd.organisation.access.AccessLog;
import th.hrd.organisation.access.Accessor;
import th.hrd.organisation.guideline.application.Guidelines;
import th.hrd.organisation.person.domain.AssignmentStatus;
import th.hrd.organisation.person.domain.Colleagues;
import th.hrd.organisation.person.domain.KnownPerson;
import th.hrd.organisation.person.domain.PersonAsSent;
import th.hrd.organisation.person.domain.PersonProblem;
import th.hrd.organisation.person.domain.Posting;
import th.hrd.organisation.person.domain.Recording;
import th.hrd.organisation.person.domain.RoleGroup;
import th.hrd.organisation.person.domain.StoredPerson;
import th.hrd.organisation.person.domain.Supervisor;
import th.hrd.organisation.person.messaging.PersonEvents;
import th.hrd.organisation.person.persistence.PeopleInBulk;
import th.hrd.organisation.person.persistence.PeopleInBulk.PersonAtPlace;
import th.hrd.platform.calendar.ThaiCalendar;
import th.hrd.platform.intake.job.IntakeOrder;
import th.hrd.platform.intake.job.IntakeRowProblem;
import th.hrd.platform.intake.job.RowMerge;
import th.hrd.platform.intake.job.RowOutcome;
import th.hrd.platform.intake.job.StagedRow;
import th.hrd.platform.intake.row.Fault;

/**
 * Merges the rows of a people file: what is known of a chunk's people is read at once, each row is
 * decided as a single message is, and what was decided is written at once.
 */
final class PeopleMerge implements RowMerge {

    private final IntakeOrder order;
    private final PeopleInBulk people;
    private final PersonnelRules rules;
    private final Guidelines guidelines;
    private final PersonEvents events;
    private final AccessLog accesses;
    private final InstantSource clock;
    private final ObjectReader reader;
    private final ObjectWriter writer;

    PeopleMerge(
            IntakeOrder order,
            PeopleInBulk people,
            PersonnelRules rules,
            Guidelines guidelines,
            PersonEvents events,
            AccessLog accesses,
            InstantSource clock,
            ObjectMapper json) {
        this.order = order;
        this.people = people;
        this.rules = rules;
        this.guidelines = guidelines;
        this.events = events;
        this.accesses = accesses;
        this.clock = clock;
        this.reader = json.readerFor(ImportedPerson.class);
        this.writer = json.writerFor(ImportedPerson.class);
    }

    /** A row on its way to its outcome. */
    private static final class Candidate {

        final long number;
        final ImportedPerson sent;
        final @Nullable StoredPerson known;
        @Nullable PersonAsSent message;
        @Nullable Recording recording;
        @Nullable Fault refusal;
        boolean needsRowOfChunk;

        Candidate(long number, ImportedPerson sent, @Nullable StoredPerson known) {
            this.number = number;
            this.sent = sent;
            this.known = known;
        }

        UUID personId() {
            return known == null ? sent.personId() : known.id();
        }

        boolean isTaken() {
            return refusal == null;
        }
    }

    @Override
    public void lock(Connection transaction) throws SQLException {
        people.serialise(transaction, order.owner());
    }

    @Override
    public List<RowOutcome> merge(Connection transaction, List<StagedRow> rows)
            throws SQLException {
        Map<String, Candidate> candidates = candidates(transaction, rows);
        decide(transaction, candidates);
        write(transaction, candidates);
        return candidates.values().stream().map(PeopleMerge::outcome).toList();
    }

    @Override
    public Drop drop(Connection transaction, UUID job) throws SQLException {
        return people.drop(transaction, order.owner(), job, effectiveFrom());
    }

    @Override
    public List<StagedRow> absent(Connection transaction, UUID job, String after, int limit)
            throws SQLException {
        List<StagedRow> rows = new ArrayList<>();
        for (PersonAtPlace absent :
                people.absent(transaction, order.owner(), job, effectiveFrom(), after, limit)) {
            StoredPerson person = absent.person();
            KnownPerson.Held held = person.known().current();
            var leaving =
                    new ImportedPerson(
                            person.id(),
                            person.identity(),
                            person.known().name(),
                            held.posting().with(AssignmentStatus.LEFT),
                            null,
                            effectiveFrom(),
                            null,
                            false,
                            Set.of());
            rows.add(new StagedRow(0, absent.sourceId(), written(leaving)));
        }
        return rows;
    }

    private LocalDate effectiveFrom() {
        return Objects.requireNonNull(order.effectiveFrom());
    }

    private Map<String, Candidate> candidates(Connection transaction, List<StagedRow> rows)
            throws SQLException {
        Map<String, ImportedPerson> sent = new LinkedHashMap<>();
        for (StagedRow row : rows) {
            sent.put(row.key(), read(row.value()));
        }
        PeopleInBulk.Found found =
                people.find(
                        transaction,
                        order.owner(),
                        sent.keySet(),
                        sent.values().stream().map(person -> person.identity().key()).toList());
        Map<UUID, Long> taken = new HashMap<>();
        Map<String, Candidate> candidates = new LinkedHashMap<>();
        for (StagedRow row : rows) {
            ImportedPerson person = Objects.requireNonNull(sent.get(row.key()));
            StoredPerson atPlace = found.atPlace(row.key());
            String identity = person.identity().key();
            StoredPerson known = atPlace == null ? found.ofIdentity(identity) : atPlace;
            var candidate = new Candidate(row.number(), person, known);
            Long other = known == null ? null : taken.putIfAbsent(known.id(), row.number());
            if (other != null) {
                // Two keys or identities that a merge of records has made one person's.
                candidate.refusal =
                        Fault.of(
                                IntakeRowProblem.IDENTITY_SENT_TWICE,
                                "identityNumber",
                                null,
                                other.toString());
            }
            if (atPlace != null && !atPlace.equals(found.ofIdentity(identity))) {
                candidate.refusal =
                        Fault.of(PersonRowProblem.IDENTITY_MISMATCH, "sourceId", null, row.key());
            }
            candidates.put(row.key(), candidate);
        }
        return candidates;
    }

    /** Decides every row; a row whose supervisor is refused with it is refused as well. */
    private void decide(Connection transaction, Map<String, Candidate> candidates)
            throws SQLException {
        Set<String> supervisors = new HashSet<>();
        for (Candidate candidate : candidates.values()) {
            if (candidate.sent.supervisorSourceId() != null) {
                supervisors.add(candidate.sent.supervisorSourceId());
            }
        }
        LocalDate today = LocalDate.ofInstant(clock.instant(), ThaiCalendar.BANGKOK);
        Colleagues colleagues = people.colleagues(transaction, order.owner(), supervisors);
        for (String key : supervisors) {
            Candidate news = candidates.get(key);
            if (news != null) {
                colleagues.tell(
                        key,
                        news.personId(),
                        news.sent.posting().status(),
                        news.sent.effectiveFrom());
            }
        }
        for (Candidate candidate : candidates.values()) {
            if (candidate.isTaken()) {
                decide(candidate, colleagues, today);
            }
        }
        boolean isSettled;
        do {
            isSettled = true;
            for (Candidate candidate : candidates.values()) {
                if (candidate.isTaken()
                        && candidate.needsRowOfChunk
                        && !supervisorOf(candidate, candidates).isTaken()) {
                    candidate.refusal = supervisorUnknown(candidate);
                    isSettled = false;
                }
            }
        } while (!isSettled);
    }

    private void decide(Candidate candidate, Colleagues colleagues, LocalDate today) {
        ImportedPerson sent = candidate.sent;
        String key = sent.supervisorSourceId();
        Supervisor supervisor = sent.posting().supervisor();
        if (key != null) {
            Optional<Colleagues.Found> found = supervisor(key, sent, colleagues, today);
            if (found.isEmpty()) {
                candidate.refusal = supervisorUnknown(candidate);
                return;
            }
            candidate.needsRowOfChunk = found.get().isOnlyTold();
            supervisor = new Supervisor(found.get().personId(), key);
        }
        KnownPerson person = candidate.known == null ? null : candidate.known.known();
        PersonAsSent message = completed(sent, sent.sent(supervisor), person);
        Recording recording =
                person != null && isLongGone(person, message)
                        ? new Recording.Unchanged()
                        : Recording.of(person, message, today);
        candidate.message = message;
        candidate.recording = recording;
        if (recording instanceof Recording.Refused refused) {
            candidate.refusal =
                    Fault.of(
                            PersonRowProblem.like(refused.reason().name()),
                            refused.reason() == PersonProblem.NOT_THE_PRESENT_AGENCY
                                    ? "status"
                                    : "effectiveFrom",
                            null,
                            refused.arguments().stream()
                                    .map(String::valueOf)
                                    .toArray(String[]::new));
        }
    }

    /**
     * A row is told on the day of the file. Of a post that is only said to be held nothing but the
     * day on which it is counts, as for its unit.
     */
    private Optional<Colleagues.Found> supervisor(
            String key, ImportedPerson sent, Colleagues colleagues, LocalDate today) {
        LocalDate heldOn = sent.heldOn();
        return heldOn == null
                ? colleagues.supervisor(
                        key,
                        sent.effectiveFrom(),
                        order.effectiveFrom() == null ? today : order.effectiveFrom())
                : colleagues.supervisor(key, heldOn, heldOn);
    }

    /** What the row says, and what its file has no column for as it is held. */
    private PersonAsSent completed(
            ImportedPerson row, PersonAsSent sent, @Nullable KnownPerson known) {
        if (known == null) {
            return sent;
        }
        var unsaid = new Unsaid(row.unsaid());
        Posting held = row.about(known).posting();
        Posting posting = sent.posting();
        if (held.isPlace(posting.agencyId(), posting.sourceId())) {
            posting =
                    unsaid.complete(
                            posting, held, completed -> roleGroup(completed, sent.effectiveFrom()));
        }
        var completed =
                new PersonAsSent(
                        unsaid.complete(sent.name(), known.name()),
                        posting,
                        sent.effectiveFrom(),
                        sent.returns());
        return row.asOfRecorded(completed, known);
    }

    /** The role group of a posting whose codes were checked when they were recorded. */
    private RoleGroup roleGroup(Posting posting, LocalDate day) {
        var duty =
                new RecordPerson.DutyAsSent(
                        posting.personnelType(),
                        posting.positionLevel(),
                        null,
                        null,
                        posting.onProbation(),
                        posting.headsUnit(),
                        null,
                        posting.digitalTargetGroup(),
                        null,
                        null,
                        null,
                        posting.status());
        return rules.classify(guidelines.inForceOn(day), duty, new ArrayList<>())
                .map(PersonnelRules.Classification::roleGroup)
                .orElse(posting.roleGroup());
    }

    /**
     * A file with everyone who ever left names people who are elsewhere by now, and who had left
     * here, or never were here as far as is known: nothing is to be done about them.
     */
    private static boolean isLongGone(KnownPerson person, PersonAsSent sent) {
        Posting posting = sent.posting();
        Posting current = person.current().posting();
        if (posting.status().takesOn() || current.isPlace(posting.agencyId(), posting.sourceId())) {
            return false;
        }
        KnownPerson.Held former = person.formerAt(posting);
        return former == null || !former.posting().status().takesOn();
    }

    private static Candidate supervisorOf(Candidate candidate, Map<String, Candidate> candidates) {
        return Objects.requireNonNull(candidates.get(candidate.sent.supervisorSourceId()));
    }

    private static Fault supervisorUnknown(Candidate candidate) {
        String key = Objects.requireNonNull(candidate.sent.supervisorSourceId());
        return Fault.of(PersonRowProblem.SUPERVISOR_UNKNOWN, "supervisorSourceId", key, key);
    }

    private void write(Connection transaction, Map<String, Candidate> candidates)
            throws SQLException {
        Instant now = clock.instant();
        var writing = people.writing(now);
        List<StoredPerson> told = new ArrayList<>();
        List<UUID> touched = new ArrayList<>();
        for (Candidate candidate : candidates.values()) {
            if (!candidate.isTaken()) {
                continue;
            }
            Recording recording = Objects.requireNonNull(candidate.recording);
            if (recording.isChange()) {
                PersonAsSent message = Objects.requireNonNull(candidate.message);
                StoredPerson person =
                        candidate.known == null
                                ? StoredPerson.firstSeen(
                                        candidate.sent.personId(),
                                        candidate.sent.identity(),
                                        message)
                                : candidate.known.after(recording, message);
                writing.add(candidate.known, recording, person);
                touched.add(person.id());
                if (recording.isTold()) {
                    told.add(person);
                }
            }
        }
        writing.into(transaction);
        if (!told.isEmpty()) {
            events.recorded(told);
        }
        if (!touched.isEmpty()) {
            accesses.write(accessor(), AccessAction.PERSON_RECORDED, touched, null);
        }
    }

    private Accessor accessor() {
        return new Accessor(
                order.sender().subject(),
                order.sender().client(),
                order.sender().roles(),
                order.sender().agencyId(),
                null);
    }

    private static RowOutcome outcome(Candidate candidate) {
        if (candidate.refusal != null) {
            return RowOutcome.refused(candidate.number, List.of(candidate.refusal));
        }
        Recording recording = Objects.requireNonNull(candidate.recording);
        if (!recording.isChange()) {
            return RowOutcome.unchanged(candidate.number);
        }
        boolean isNewHere =
                recording instanceof Recording.NewPerson
                        || (recording.takesOver() && recording.changedFields().isEmpty());
        return isNewHere
                ? RowOutcome.created(candidate.number)
                : RowOutcome.updated(candidate.number, recording.changedFields());
    }

    private ImportedPerson read(String value) {
        try {
            return reader.readValue(value);
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException("a staged row cannot be read");
        }
    }

    private String written(ImportedPerson person) {
        try {
            return writer.writeValueAsString(person);
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
