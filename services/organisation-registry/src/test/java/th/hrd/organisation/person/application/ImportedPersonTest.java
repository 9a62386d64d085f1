package th.hrd.organisation.person.application;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import th.hrd.organisation.person.domain.AssignmentStatus;
import th.hrd.organisation.person.domain.IdentityKind;
import th.hrd.organisation.person.domain.PersonAsSent;
import th.hrd.organisation.person.domain.PersonName;
import th.hrd.organisation.person.domain.PersonProblem;
import th.hrd.organisation.person.domain.Posting;
import th.hrd.organisation.person.domain.Recording;
import th.hrd.organisation.person.domain.RoleGroup;
import th.hrd.organisation.person.domain.SealedIdentity;
import th.hrd.organisation.person.domain.StoredPerson;

/** What a file of tonight, which says since when posts are held, does to what is recorded. */
class ImportedPersonTest {

    private static final UUID AGENCY = new UUID(0, 1);
    private static final UUID ID = new UUID(0, 2);
    private static final SealedIdentity IDENTITY =
            new SealedIdentity(IdentityKind.THAI_ID, "key", "sealed");
    private static final LocalDate HELD_SINCE = LocalDate.parse("2009-05-01");
    private static final LocalDate RECORDED_SINCE = LocalDate.parse("2024-10-01");
    private static final LocalDate TONIGHT = LocalDate.parse("2026-09-15");
    private static final LocalDate AHEAD = LocalDate.parse("2026-10-01");

    private StoredPerson recorded =
            StoredPerson.firstSeen(
                    ID, IDENTITY, sent("K2", AssignmentStatus.ACTIVE, RECORDED_SINCE));

    @Test
    void aRetirementToldAheadStays() {
        told(sent("K2", AssignmentStatus.LEFT, AHEAD));

        assertThat(tonight("ระบบ", "K2")).isInstanceOf(Recording.Unchanged.class);
    }

    @Test
    void aPromotionToldAheadStays() {
        told(sent("K3", AssignmentStatus.ACTIVE, AHEAD));

        assertThat(tonight("ระบบ", "K2")).isInstanceOf(Recording.Unchanged.class);
        assertThat(tonight("ระบบ", "K3")).satisfies(ImportedPersonTest::isRefusedForTheDay);
    }

    @Test
    void whoHasLeftIsNotBackBecauseAnotherSystemIsBehind() {
        told(sent("K2", AssignmentStatus.LEFT, TONIGHT.minusDays(5)));

        assertThat(tonight("ระบบ", "K2")).satisfies(ImportedPersonTest::isRefusedForTheDay);
    }

    @Test
    void aNewNameIsTakenAndWhatIsToldAheadStays() {
        told(sent("K2", AssignmentStatus.LEFT, AHEAD));

        assertThat(tonight("ใหม่", "K2")).isInstanceOf(Recording.NameOnly.class);
        Posting last = recorded.known().current().posting();
        assertThat(message("ใหม่", "K2").posting()).isEqualTo(last);
        assertThat(last.status()).isEqualTo(AssignmentStatus.LEFT);
    }

    @Test
    void whatIsRecordedSinceLaterIsCorrected() {
        assertThat(tonight("ระบบ", "K2")).isInstanceOf(Recording.Unchanged.class);
        assertThat(tonight("ระบบ", "K3")).isInstanceOf(Recording.Corrected.class);
    }

    @Test
    void whoIsAnnouncedForLaterWasNotThereBefore() {
        recorded =
                StoredPerson.firstSeen(ID, IDENTITY, sent("K2", AssignmentStatus.PENDING, AHEAD));

        assertThat(tonight("ระบบ", "K2")).satisfies(ImportedPersonTest::isRefusedForTheDay);
    }

    private static void isRefusedForTheDay(Recording recording) {
        assertThat(recording)
                .isInstanceOfSatisfying(
                        Recording.Refused.class,
                        refused ->
                                assertThat(refused.reason())
                                        .isEqualTo(PersonProblem.EFFECTIVE_DATE_BEFORE_CURRENT));
    }

    private void told(PersonAsSent sent) {
        recorded = recorded.after(Recording.of(recorded.known(), sent, TONIGHT), sent);
    }

    private Recording tonight(String familyName, String level) {
        return Recording.of(recorded.known(), message(familyName, level), TONIGHT);
    }

    private PersonAsSent message(String familyName, String level) {
        ImportedPerson row = row(familyName, level, TONIGHT);
        return row.asOfRecorded(row.sent(null), recorded.known());
    }

    private static ImportedPerson row(String familyName, String level, LocalDate heldOn) {
        return new ImportedPerson(
                new UUID(0, 3),
                IDENTITY,
                new PersonName(null, "ทดสอบ", familyName, null, null),
                posting(level, AssignmentStatus.ACTIVE),
                null,
                HELD_SINCE,
                heldOn,
                false,
                Set.of());
    }

    private static PersonAsSent sent(String level, AssignmentStatus status, LocalDate from) {
        return new PersonAsSent(
                new PersonName(null, "ทดสอบ", "ระบบ", null, null),
                posting(level, status),
                from,
                false);
    }

    private static Posting posting(String level, AssignmentStatus status) {
        return new Posting(
                AGENCY,
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
                null,
                status);
    }
}
