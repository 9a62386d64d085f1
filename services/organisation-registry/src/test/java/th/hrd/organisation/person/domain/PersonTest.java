package th.hrd.organisation.person.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import th.hrd.platform.calendar.ThaiCalendar;

class PersonTest {

    private static final UUID HOME = UUID.fromString("0197a4c2-6f00-7c3e-9d52-2f6c1b7a9e10");
    private static final UUID ELSEWHERE = UUID.fromString("0197a4c2-6f01-7d20-8e11-3c4d5e6f7a8b");
    private static final LocalDate START = LocalDate.parse("2024-10-01");
    private static final LocalDate LATER = LocalDate.parse("2025-10-01");
    private static final Instant NOW = Instant.parse("2026-11-23T03:00:00Z");
    private static final PersonName NAME = new PersonName("นาย", "ทดสอบ", "ระบบ", null, null);

    @Test
    void theSameAgainChangesNothing() {
        Person person = person();

        assertThat(record(person, posting(HOME, "K2"), START))
                .isInstanceOf(Recording.Unchanged.class);
        assertThat(record(person, posting(HOME, "K2"), LATER))
                .isInstanceOf(Recording.Unchanged.class);
        assertThat(person.recordedAt()).isEqualTo(NOW);
        assertThat(person.assignments()).hasSize(1);
    }

    @Test
    void theSameDayCorrectsTheAssignment() {
        Person person = person();
        UUID assignment = person.current().id();
        byte[] hash = person.current().contentHash();

        assertThat(record(person, posting(HOME, "K3"), START).changedFields())
                .containsExactly("positionLevel");
        assertThat(person.assignments()).hasSize(1);
        assertThat(person.current().id()).isEqualTo(assignment);
        assertThat(person.current().posting().positionLevel()).isEqualTo("K3");
        assertThat(person.current().contentHash()).isNotEqualTo(hash);
    }

    @Test
    void aLaterDayEndsTheAssignmentAndOpensTheNext() {
        Person person = person();

        assertThat(record(person, posting(HOME, "K3"), LATER).changedFields())
                .containsExactly("positionLevel", "effectiveFrom");

        assertThat(person.assignments())
                .extracting(Assignment::validFrom, Assignment::validTo)
                .containsExactly(tuple(START, LATER), tuple(LATER, null));
    }

    @Test
    void anEarlierDayIsRefusedAndChangesNothing() {
        Person person = person();
        record(person, posting(HOME, "K3"), LATER);

        assertRefused(
                record(person, posting(HOME, "K2"), START),
                PersonProblem.EFFECTIVE_DATE_BEFORE_CURRENT);
        assertThat(person.assignments()).hasSize(2);
    }

    @Test
    void aTransferKeepsThePersonAndEndsTheFormerAssignment() {
        Person person = person();

        assertThat(record(person, posting(ELSEWHERE, "K3"), LATER).changedFields()).isEmpty();

        assertThat(person.current().posting().agencyId()).isEqualTo(ELSEWHERE);
        assertThat(person.latestAt(HOME, "S-1").orElseThrow().validTo()).isEqualTo(LATER);
    }

    @Test
    void aTransferOnTheFirstDayIsNoCorrection() {
        Person person = person();

        assertRefused(
                record(person, posting(ELSEWHERE, "K2"), START),
                PersonProblem.TRANSFER_NOT_AFTER_CURRENT);
        assertThat(person.current().posting().agencyId()).isEqualTo(HOME);
    }

    /** The former agency's HRIS sends everybody every night, also who has gone. */
    @Test
    void theFormerAgencyDoesNotTakeThePersonBackUnawares() {
        Person person = person();
        record(person, posting(ELSEWHERE, "K3"), LATER);

        for (LocalDate day : List.of(START, LATER, LATER.plusDays(17))) {
            assertRefused(record(person, posting(HOME, "K2"), day), PersonProblem.HAS_MOVED_ON);
        }
        assertRefused(
                record(person, posting(HOME, "NEW-KEY", "K2"), LATER.plusDays(17)),
                PersonProblem.HAS_MOVED_ON);
        assertThat(person.current().posting().agencyId()).isEqualTo(ELSEWHERE);
    }

    @Test
    void whoSaysThatThePersonReturnsTakesThemBack() {
        Person person = person();
        record(person, posting(ELSEWHERE, "K3"), LATER);

        Recording back =
                person.record(
                        new PersonAsSent(NAME, posting(HOME, "K4"), LATER.plusDays(17), true), NOW);

        assertThat(back).isInstanceOf(Recording.Transfer.class);
        assertThat(back.changedFields()).containsExactly("positionLevel", "effectiveFrom");
        assertThat(person.current().posting().agencyId()).isEqualTo(HOME);
    }

    /** Who told of the departure itself has not overlooked anything. */
    @Test
    void whoLetThePersonGoMayTakeThemOnAgain() {
        Person person = person();
        record(person, left(HOME), LATER);
        record(person, posting(ELSEWHERE, "K2"), LATER.plusDays(1));

        assertThat(record(person, posting(HOME, "K2"), LATER.plusDays(9)))
                .isInstanceOf(Recording.Transfer.class);
    }

    @Test
    void anAgencyMayChangeTheKeyAndTheFormerKeyIsMovedOn() {
        Person person = person();

        assertThat(record(person, posting(HOME, "S-2", "K2"), LATER))
                .isInstanceOf(Recording.Transfer.class);
        assertThat(record(person, posting(HOME, "S-3", "K2"), LATER.plusDays(1)))
                .isInstanceOf(Recording.Transfer.class);
        assertRefused(
                record(person, posting(HOME, "S-1", "K2"), LATER.plusDays(2)),
                PersonProblem.HAS_MOVED_ON);
    }

    /** The former agency's HRIS tells of the departure late, with a date after the transfer. */
    @Test
    void aDepartureToldByTheFormerAgencyEndsNothingElsewhere() {
        Person person = person();
        record(person, posting(ELSEWHERE, "K3"), LATER);

        for (LocalDate day : List.of(START, LATER.plusDays(17))) {
            assertRefused(record(person, left(HOME), day), PersonProblem.NOT_THE_PRESENT_AGENCY);
        }
        assertThat(person.assignments()).hasSize(2);
        assertThat(person.current().posting().agencyId()).isEqualTo(ELSEWHERE);
        assertThat(person.current().validTo()).isNull();
    }

    /** The one HRIS says LEFT and the other ACTIVE of the same day; which comes first is chance. */
    @Test
    void aDepartureAndATransferOfTheSameDayComeInEitherOrder() {
        Person leftFirst = person();
        record(leftFirst, left(HOME), LATER);
        UUID replaced = leftFirst.current().id();
        assertThat(record(leftFirst, posting(ELSEWHERE, "K3"), LATER))
                .isInstanceOf(Recording.Relieved.class);
        assertThat(leftFirst.current().id()).isEqualTo(replaced);
        assertThat(record(leftFirst, left(HOME), LATER)).isInstanceOf(Recording.Unchanged.class);
        Person takenFirst = person();
        record(takenFirst, posting(ELSEWHERE, "K3"), LATER);
        assertThat(record(takenFirst, left(HOME), LATER)).isInstanceOf(Recording.Unchanged.class);

        assertThat(List.of(leftFirst, takenFirst))
                .allSatisfy(
                        person ->
                                assertThat(person.assignments())
                                        .extracting(
                                                held -> held.posting().agencyId(),
                                                held -> held.posting().status(),
                                                Assignment::validFrom,
                                                Assignment::validTo)
                                        .containsExactly(
                                                tuple(HOME, AssignmentStatus.ACTIVE, START, LATER),
                                                tuple(
                                                        ELSEWHERE,
                                                        AssignmentStatus.ACTIVE,
                                                        LATER,
                                                        null)));
    }

    @Test
    void aDepartureToldBeforeALaterTransferMayBeToldAgain() {
        Person person = person();
        record(person, left(HOME), LATER);
        record(person, posting(ELSEWHERE, "K3"), LATER.plusDays(5));

        assertThat(record(person, left(HOME), LATER)).isInstanceOf(Recording.Unchanged.class);
        assertRefused(record(person, left(HOME), START), PersonProblem.NOT_THE_PRESENT_AGENCY);
        assertRefused(
                record(person, posting(HOME, "S-9", "K2", AssignmentStatus.LEFT), LATER),
                PersonProblem.NOT_THE_PRESENT_AGENCY);
    }

    @Test
    void aTransferIsToldOnItsDayAndAnOwnFutureAhead() {
        LocalDate tomorrow = LocalDate.ofInstant(NOW, ThaiCalendar.BANGKOK).plusDays(1);
        Person person = person();

        assertRefused(
                record(person, posting(ELSEWHERE, "K3"), tomorrow), PersonProblem.TRANSFER_AHEAD);
        assertThat(record(person, posting(HOME, "K3"), tomorrow.minusDays(1)))
                .isInstanceOf(Recording.Followed.class);
        assertThat(record(person, posting(HOME, "K4"), tomorrow))
                .isInstanceOf(Recording.Followed.class);
        assertThat(record(person(), posting(ELSEWHERE, "K3"), tomorrow.minusDays(1)))
                .isInstanceOf(Recording.Transfer.class);
    }

    @Test
    void thePresentAgencyTellsOfTheDeparture() {
        Person person = person();

        record(person, left(HOME), LATER);

        assertThat(person.current().posting().status()).isEqualTo(AssignmentStatus.LEFT);
        record(
                person,
                posting(ELSEWHERE, "S-1", "K2", AssignmentStatus.PENDING),
                LATER.plusDays(1));
        assertThat(person.current().posting().agencyId()).isEqualTo(ELSEWHERE);
    }

    @Test
    void aNewNameIsAChangeOfItsOwn() {
        var married = new PersonName("นาง", "ทดสอบ", "ใหม่", null, null);
        Person person = person();
        byte[] hash = person.current().contentHash();

        Recording renamed =
                person.record(new PersonAsSent(married, posting(HOME, "K2"), START, false), NOW);

        assertThat(renamed).isEqualTo(new Recording.NameOnly(List.of("titleTh", "familyNameTh")));
        assertThat(renamed.isTold()).isFalse();
        assertThat(person.current().contentHash()).isNotEqualTo(hash);
    }

    private static Recording record(Person person, Posting posting, LocalDate from) {
        return person.record(new PersonAsSent(NAME, posting, from, false), NOW);
    }

    private static void assertRefused(Recording recording, PersonProblem problem) {
        assertThat(recording)
                .isInstanceOfSatisfying(
                        Recording.Refused.class,
                        refused -> assertThat(refused.reason()).isEqualTo(problem));
    }

    private static Person person() {
        return Person.firstSeen(
                UUID.fromString("0197a4c2-7000-7d11-8a55-5b1f9c3d2e44"),
                new SealedIdentity(IdentityKind.THAI_ID, "key", "sealed"),
                new PersonAsSent(NAME, posting(HOME, "K2"), START, false),
                NOW);
    }

    private static Posting left(UUID agency) {
        return posting(agency, "S-1", "K2", AssignmentStatus.LEFT);
    }

    private static Posting posting(UUID agency, String level) {
        return posting(agency, "S-1", level);
    }

    private static Posting posting(UUID agency, String sourceId, String level) {
        return posting(agency, sourceId, level, AssignmentStatus.ACTIVE);
    }

    private static Posting posting(
            UUID agency, String sourceId, String level, AssignmentStatus status) {
        return new Posting(
                agency,
                sourceId,
                "CIVIL_SERVANT",
                level,
                null,
                null,
                false,
                false,
                null,
                RoleGroup.derived("RG2"),
                "NON_IT",
                null,
                status);
    }
}
