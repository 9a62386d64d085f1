package th.hrd.organisation.person.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import th.hrd.organisation.person.domain.Colleagues.Stay;

class ColleaguesTest {

    private static final LocalDate DAY = LocalDate.of(2025, 10, 1);
    private static final UUID SHE = new UUID(0, 1);
    private static final UUID HE = new UUID(0, 2);

    private final Colleagues colleagues = new Colleagues();

    @Test
    void whoIsThereOnTheDaySupervises() {
        colleagues.add("1", new Stay(SHE, false, AssignmentStatus.ACTIVE, DAY, DAY.plusDays(2)));

        assertThat(onItsDay("1", DAY.minusDays(1))).isEmpty();
        assertThat(onItsDay("1", DAY)).contains(SHE);
        assertThat(onItsDay("1", DAY.plusDays(1))).contains(SHE);
        assertThat(onItsDay("1", DAY.plusDays(2))).isEmpty();
        assertThat(onItsDay("2", DAY)).isEmpty();
    }

    @Test
    void whoHasLeftDoesNotAndWhoIsAppointedDoes() {
        colleagues.add("1", new Stay(SHE, false, AssignmentStatus.LEFT, DAY, null));
        colleagues.add("2", new Stay(HE, false, AssignmentStatus.PENDING, DAY, null));

        assertThat(onItsDay("1", DAY)).isEmpty();
        assertThat(onItsDay("2", DAY)).contains(HE);
    }

    @Test
    void whatWasSetAsideCountsWhereNothingElseDoes() {
        colleagues.add("1", new Stay(SHE, true, AssignmentStatus.ACTIVE, DAY, null));
        colleagues.add("1", new Stay(HE, false, AssignmentStatus.ACTIVE, DAY.plusDays(1), null));

        assertThat(onItsDay("1", DAY)).contains(SHE);
        assertThat(onItsDay("1", DAY.plusDays(1))).contains(HE);
    }

    @Test
    void whatACallTellsCountsFromItsDay() {
        colleagues.add("1", new Stay(SHE, false, AssignmentStatus.ACTIVE, DAY, null));
        colleagues.tell("1", SHE, AssignmentStatus.LEFT, DAY.plusDays(1));
        colleagues.tell("2", HE, AssignmentStatus.ACTIVE, DAY.plusDays(1));

        assertThat(onItsDay("1", DAY)).contains(SHE);
        assertThat(onItsDay("1", DAY.plusDays(1))).isEmpty();
        assertThat(onItsDay("2", DAY)).isEmpty();
        assertThat(onItsDay("2", DAY.plusDays(1))).contains(HE);
    }

    @Test
    void whoCameSinceThePostBeganCountsWhenItIsTold() {
        colleagues.add("1", new Stay(SHE, false, AssignmentStatus.ACTIVE, DAY, null));
        colleagues.tell("2", HE, AssignmentStatus.ACTIVE, DAY);

        LocalDate before = DAY.minusYears(9);
        assertThat(colleagues.supervisor("1", before, DAY.minusDays(1))).isEmpty();
        assertThat(colleagues.supervisor("1", before, DAY))
                .contains(new Colleagues.Found(SHE, false));
        assertThat(colleagues.supervisor("2", before, DAY))
                .contains(new Colleagues.Found(HE, true));
    }

    @Test
    void whoWasThereAtTheTimeCountsWhenItIsToldLate() {
        colleagues.add("1", new Stay(SHE, false, AssignmentStatus.ACTIVE, DAY, DAY.plusDays(2)));
        colleagues.add("2", new Stay(HE, false, AssignmentStatus.ACTIVE, DAY, null));
        colleagues.tell("2", HE, AssignmentStatus.LEFT, DAY.plusDays(2));

        LocalDate late = DAY.plusYears(1);
        assertThat(onlyId(colleagues.supervisor("1", DAY.plusDays(1), late))).contains(SHE);
        assertThat(colleagues.supervisor("1", DAY.plusDays(2), late)).isEmpty();
        assertThat(onlyId(colleagues.supervisor("2", DAY.plusDays(1), late))).contains(HE);
        assertThat(colleagues.supervisor("2", DAY.plusDays(2), late)).isEmpty();
    }

    @Test
    void whatIsToldAheadCountsFromItsFirstDay() {
        colleagues.add("1", new Stay(SHE, false, AssignmentStatus.ACTIVE, DAY, DAY.plusDays(2)));

        assertThat(colleagues.supervisor("1", DAY.plusDays(2), DAY)).isEmpty();
    }

    private Optional<UUID> onItsDay(String key, LocalDate day) {
        return onlyId(colleagues.supervisor(key, day, day));
    }

    private static Optional<UUID> onlyId(Optional<Colleagues.Found> found) {
        return found.map(Colleagues.Found::personId);
    }
}
