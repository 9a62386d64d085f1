package th.hrd.organisation.person.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.RepetitionInfo;
import org.junit.jupiter.api.Test;
import th.hrd.platform.problem.ProblemException;

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

        assertThat(person.record(NAME, posting(HOME, "K2"), START, NOW.plusSeconds(9)))
                .isEqualTo(Person.Change.NONE);
        assertThat(person.recordedAt()).isEqualTo(NOW);
    }

    @Test
    void theSameDayCorrectsTheAssignment() {
        Person person = person();
        UUID assignment = person.current().id();

        assertThat(person.record(NAME, posting(HOME, "K3"), START, NOW))
                .isEqualTo(Person.Change.POSTING);
        assertThat(person.assignments()).hasSize(1);
        assertThat(person.current().id()).isEqualTo(assignment);
        assertThat(person.current().posting().positionLevel()).isEqualTo("K3");
    }

    @Test
    void aLaterDayEndsTheAssignmentAndOpensTheNext() {
        Person person = person();

        person.record(NAME, posting(HOME, "K3"), LATER, NOW);

        assertThat(person.assignments())
                .extracting(Assignment::validFrom, Assignment::validTo)
                .containsExactly(tuple(START, LATER), tuple(LATER, null));
    }

    @Test
    void anEarlierDayIsRefusedAndChangesNothing() {
        Person person = person();
        person.record(NAME, posting(HOME, "K3"), LATER, NOW);

        assertThatThrownBy(() -> person.record(NAME, posting(HOME, "K2"), START, NOW))
                .isInstanceOf(ProblemException.class)
                .hasMessageContaining("EFFECTIVE_DATE_BEFORE_CURRENT");
        assertThat(person.assignments()).hasSize(2);
    }

    @Test
    void aTransferKeepsThePersonAndEndsTheFormerAssignment() {
        Person person = person();

        person.record(NAME, posting(ELSEWHERE, "K3"), LATER, NOW);

        assertThat(person.current().posting().agencyId()).isEqualTo(ELSEWHERE);
        assertThat(person.latestAt(HOME, "S-1").orElseThrow().validTo()).isEqualTo(LATER);
    }

    @Test
    void aTransferOnTheFirstDayIsNoCorrection() {
        Person person = person();

        assertThatThrownBy(() -> person.record(NAME, posting(ELSEWHERE, "K2"), START, NOW))
                .hasMessageContaining("TRANSFER_NOT_AFTER_CURRENT");
        assertThat(person.current().posting().agencyId()).isEqualTo(HOME);
    }

    /** The former agency's HRIS tells of the departure late, with a date after the transfer. */
    @Test
    void aDepartureToldByTheFormerAgencyEndsNothingElsewhere() {
        Person person = person();
        person.record(NAME, posting(ELSEWHERE, "K3"), LATER, NOW);

        for (LocalDate day : List.of(START, LATER, LATER.plusDays(17))) {
            assertThatThrownBy(() -> person.record(NAME, left(HOME), day, NOW))
                    .hasMessageContaining("NOT_THE_PRESENT_AGENCY");
        }
        assertThat(person.assignments()).hasSize(2);
        assertThat(person.current().posting().agencyId()).isEqualTo(ELSEWHERE);
        assertThat(person.current().validTo()).isNull();
    }

    @Test
    void thePresentAgencyTellsOfTheDeparture() {
        Person person = person();

        person.record(NAME, left(HOME), LATER, NOW);

        assertThat(person.current().posting().status()).isEqualTo(AssignmentStatus.LEFT);
        person.record(
                NAME, posting(ELSEWHERE, "K2", AssignmentStatus.PENDING), LATER.plusDays(1), NOW);
        assertThat(person.current().posting().agencyId()).isEqualTo(ELSEWHERE);
    }

    @Test
    void aNewNameIsAChangeOfItsOwn() {
        var married = new PersonName("นาง", "ทดสอบ", "ใหม่", null, null);

        assertThat(person().record(married, posting(HOME, "K2"), START, NOW))
                .isEqualTo(Person.Change.NAME);
    }

    /**
     * Whatever is sent in whatever order, the person is somewhere on every day since the first, and
     * nowhere twice.
     */
    @RepeatedTest(200)
    void assignmentsNeverOverlapAndLeaveNoGap(RepetitionInfo repetition) {
        var random = new Random(repetition.getCurrentRepetition());
        Person person = person();
        for (int i = 0; i < 40; i++) {
            LocalDate from = START.plusDays(random.nextInt(-30, 400));
            UUID agency = random.nextBoolean() ? HOME : ELSEWHERE;
            Posting posting = posting(agency, "K" + random.nextInt(1, 6));
            try {
                person.record(NAME, posting, from, NOW);
            } catch (ProblemException refused) {
                assertThat(from).isBeforeOrEqualTo(person.current().validFrom());
            }
        }
        List<Assignment> assignments = person.assignments();
        assertThat(assignments.getFirst().validFrom()).isEqualTo(START);
        for (int i = 1; i < assignments.size(); i++) {
            assertThat(assignments.get(i - 1).validTo()).isEqualTo(assignments.get(i).validFrom());
            assertThat(assignments.get(i - 1).validFrom()).isBefore(assignments.get(i).validFrom());
        }
        assertThat(assignments.getLast().validTo()).isNull();
    }

    private static Person person() {
        return Person.firstSeen(
                UUID.fromString("0197a4c2-7000-7d11-8a55-5b1f9c3d2e44"),
                new SealedIdentity(IdentityKind.THAI_ID, "key", "sealed"),
                NAME,
                posting(HOME, "K2"),
                START,
                NOW);
    }

    private static Posting left(UUID agency) {
        return posting(agency, "K2", AssignmentStatus.LEFT);
    }

    private static Posting posting(UUID agency, String level) {
        return posting(agency, level, AssignmentStatus.ACTIVE);
    }

    private static Posting posting(UUID agency, String level, AssignmentStatus status) {
        return new Posting(
                agency,
                "S-1",
                "CIVIL_SERVANT",
                level,
                null,
                null,
                false,
                false,
                null,
                RoleGroup.derived("RG2"),
                "NON_IT",
                status);
    }
}
