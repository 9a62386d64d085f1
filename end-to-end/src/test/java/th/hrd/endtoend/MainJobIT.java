package th.hrd.endtoend;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import th.hrd.demo.count.IndependentCount;
import th.hrd.demo.report.Comparison;
import th.hrd.demo.report.ReportedFigures;
import th.hrd.localstack.home.Part;

@Order(1)
@ExtendWith(RunningStack.Extension.class)
class MainJobIT {

    private static final String CUSTOMS = "bb5:03005";

    @Test
    @Order(1)
    void figuresEqualTheCountAlthoughKpiReportingIsKilledInTheMiddle(RunningStack running)
            throws Exception {
        CompletableFuture<Void> telling = CompletableFuture.runAsync(running.story::tell);
        await("activities have begun")
                .atMost(Duration.ofMinutes(4))
                .until(() -> telling.isDone() || published(running, "hrd.idp.activity.v1") > 20);

        running.stack.kill(Part.KPI_REPORTING);
        running.stack.start(Part.KPI_REPORTING);
        telling.join();
        running.story.awaitFigures();

        assertFiguresEqualTheCount(running);
    }

    @Test
    @Order(2)
    void theStoryToldAgainChangesNothing(RunningStack running) throws Exception {
        long before =
                published(running, "hrd.organisation.person.v1")
                        + published(running, "hrd.certification.completion.v1");

        running.story.tell();
        running.story.awaitFigures();

        assertThat(
                        published(running, "hrd.organisation.person.v1")
                                + published(running, "hrd.certification.completion.v1"))
                .isEqualTo(before);
        assertFiguresEqualTheCount(running);
    }

    @Test
    @Order(3)
    void aProjectionDroppedAndRebuiltFromTheTopicsGivesEqualFigures(RunningStack running) {
        for (Part reader :
                new Part[] {
                    Part.HRD_PLANS, Part.COURSE_CERTIFICATION, Part.IDPS, Part.KPI_REPORTING
                }) {
            running.as(running.callers.admin(), reader)
                    .post("/v1/operations/rebuild")
                    .then()
                    .statusCode(202);
        }
        running.story.awaitFigures();

        assertFiguresEqualTheCount(running);
        running.as(running.callers.admin(), Part.KPI_REPORTING)
                .post("/v1/recounts")
                .then()
                .statusCode(200);
    }

    private static void assertFiguresEqualTheCount(RunningStack running) {
        Comparison comparison =
                new Comparison(
                        new IndependentCount(running.population),
                        new ReportedFigures(running.suite, running.callers),
                        CUSTOMS);
        assertThat(comparison.differences()).isEmpty();
        assertThat(comparison.compared()).isGreaterThan(1_000);
    }

    private static long published(RunningStack running, String topic) {
        return Topics.of(running.stack).count(topic);
    }
}
