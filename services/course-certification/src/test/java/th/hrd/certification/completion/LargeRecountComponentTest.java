package th.hrd.certification.completion;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.TestResourceScope;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.sql.SQLException;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import th.hrd.certification.Stage;
import th.hrd.platform.testing.PublishedEvents;
import th.hrd.platform.testing.TestStack;

@QuarkusTest
@WithTestResource(value = TestStack.class, scope = TestResourceScope.GLOBAL)
class LargeRecountComponentTest {

    private static final LocalDate START = LocalDate.of(2025, 12, 1);

    /** More than two of the chunks in which completions are recounted. */
    private static final int COMPLETIONS = 1_100;

    @Test
    void everyCompletionInReachIsRecountedOnce() throws SQLException {
        Stage.guidelinePublished();
        var course = Stage.course(Stage.provider());
        recordMany(course);

        Stage.body("COURSE").accredits(course, START, START.plusYears(3), "DS7");

        var facts =
                PublishedEvents.outbox().stream()
                        .filter(row -> row.topic().equals("hrd.certification.completion.v1"))
                        .filter(row -> row.data().get("courseId").asText().equals(course))
                        .toList();
        assertThat(facts).hasSize(COMPLETIONS);
        assertThat(facts).extracting("key").doesNotHaveDuplicates();
        assertThat(facts)
                .allSatisfy(
                        fact -> {
                            assertThat(fact.sequence()).isEqualTo(1);
                            assertThat(Stage.texts(fact.data().get("dimensions")))
                                    .containsExactly("DS7");
                        });
    }

    /** As if they had come in one by one before anybody accredited the course. */
    private static void recordMany(String course) throws SQLException {
        try (var connection = PublishedEvents.connect();
                var insert =
                        connection.prepareStatement(
                                """
                                insert into completion
                                    (id, course_id, source_id, person_id, completed_on, result, assessed, dimensions,
                                     reported_by_kind, reported_by_id, recorded_at, version)
                                select gen_random_uuid(), ?::uuid, 'R-' || i, gen_random_uuid(), ?, 'PASSED', false, '{}',
                                       'PROVIDER', 'institute', now(), 0
                                from generate_series(1, ?) i\
                                """)) {
            insert.setString(1, course);
            insert.setObject(2, START.plusDays(1));
            insert.setInt(3, COMPLETIONS);
            insert.executeUpdate();
        }
    }
}
