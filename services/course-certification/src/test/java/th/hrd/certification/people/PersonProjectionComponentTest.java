package th.hrd.certification.people;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.TestResourceScope;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import th.hrd.certification.Stage;
import th.hrd.platform.ids.Ids;
import th.hrd.platform.testing.PublishedEvents;
import th.hrd.platform.testing.TestEvent;
import th.hrd.platform.testing.TestStack;

@QuarkusTest
@WithTestResource(value = TestStack.class, scope = TestResourceScope.GLOBAL)
class PersonProjectionComponentTest {

    private static final LocalDate DAY = LocalDate.of(2025, 10, 1);

    private final PersonQueries people;

    @Inject
    PersonProjectionComponentTest(PersonQueries people) {
        this.people = people;
    }

    @Test
    void registrysOwnExampleIsUnderstood() {
        var example =
                TestEvent.example(
                        "hrd.organisation.person.v1",
                        "0197a4c2-7000-7d11-8a55-5b1f9c3d2e44",
                        "hrd.organisation.person-recorded.v1");
        PublishedEvents.deliver(example);

        assertThat(
                        people.findBySource(
                                UUID.fromString("0197a4c2-6f00-7c3e-9d52-2f6c1b7a9e10"),
                                "HR-000123",
                                DAY))
                .hasValueSatisfying(id -> assertThat(id).hasToString(example.key()));
    }

    @Test
    void newestWordOnAPersonReplacesTheOlderWhateverComesLater() {
        var first = Stage.agency(null);
        var second = Stage.agency(null);
        var person = new Stage.Person(Ids.next(), Stage.fresh("HR-"), first);

        person.assigned(2, second, DAY, null);
        person.assigned(1, first, DAY, null);

        assertThat(belongsTo(person, second, DAY)).isTrue();
        assertThat(belongsTo(person, first, DAY)).isFalse();
    }

    @Test
    void recordMergedIntoAnotherBelongsNowhere() {
        var agency = Stage.agency(null);
        var person = new Stage.Person(Ids.next(), Stage.fresh("HR-"), agency);
        person.assigned(1, agency, DAY, null);

        PublishedEvents.deliver(
                TestEvent.example("hrd.organisation.person-merged.v1")
                        .withKey(person.id().toString())
                        .withSequence(2)
                        .with("/personId", person.id()));

        assertThat(belongsTo(person, agency, DAY)).isFalse();
    }

    @Test
    void assignmentHoldsUntilBeforeItsEnd() {
        var agency = Stage.agency(null);
        var person = new Stage.Person(Ids.next(), Stage.fresh("HR-"), agency);

        person.assigned(1, agency, DAY, DAY.plusDays(2));

        assertThat(belongsTo(person, agency, DAY.minusDays(1))).isFalse();
        assertThat(belongsTo(person, agency, DAY)).isTrue();
        assertThat(belongsTo(person, agency, DAY.plusDays(1))).isTrue();
        assertThat(belongsTo(person, agency, DAY.plusDays(2))).isFalse();
    }

    @Test
    void idReusedByTheAgencyMeansWhoeverHeldItOnTheDay() {
        var agency = Stage.agency(null);
        var before = new Stage.Person(Ids.next(), Stage.fresh("HR-"), agency);
        var after = new Stage.Person(Ids.next(), before.sourceId(), agency);
        before.assigned(1, agency, DAY.minusYears(1), DAY);
        after.assigned(1, agency, DAY, null);

        assertThat(people.findBySource(agency.id(), before.sourceId(), DAY.minusDays(1)))
                .contains(before.id());
        assertThat(people.findBySource(agency.id(), before.sourceId(), DAY)).contains(after.id());
        assertThat(people.findBySource(agency.id(), before.sourceId(), DAY.minusYears(9)))
                .contains(after.id());
    }

    private boolean belongsTo(Stage.Person person, Stage.Agency agency, LocalDate day) {
        return people.belongsTo(Set.of(agency.id()), person.id(), day, day);
    }
}
