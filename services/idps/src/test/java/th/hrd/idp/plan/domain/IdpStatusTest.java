package th.hrd.idp.plan.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static th.hrd.idp.plan.domain.IdpStatus.AGREED;
import static th.hrd.idp.plan.domain.IdpStatus.CANCELLED;
import static th.hrd.idp.plan.domain.IdpStatus.CLOSED;
import static th.hrd.idp.plan.domain.IdpStatus.DRAFT;
import static th.hrd.idp.plan.domain.IdpStatus.EVALUATED;
import static th.hrd.idp.plan.domain.IdpStatus.EVIDENCE_SUBMITTED;
import static th.hrd.idp.plan.domain.IdpStatus.IN_PROGRESS;
import static th.hrd.idp.plan.domain.IdpStatus.MID_REVIEWED;
import static th.hrd.idp.plan.domain.IdpStatus.RETURNED;
import static th.hrd.idp.plan.domain.IdpStatus.SUBMITTED;
import static th.hrd.idp.plan.domain.IdpStatus.TRANSFERRED;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class IdpStatusTest {

    /** The whole table, 11 × 11: a row goes to what it names and to nothing else. */
    private static final String TABLE =
            """
            DRAFT              -> SUBMITTED CANCELLED TRANSFERRED
            SUBMITTED          -> RETURNED AGREED CANCELLED TRANSFERRED
            RETURNED           -> SUBMITTED CANCELLED TRANSFERRED
            AGREED             -> IN_PROGRESS CANCELLED TRANSFERRED
            IN_PROGRESS        -> MID_REVIEWED CANCELLED TRANSFERRED
            MID_REVIEWED       -> EVIDENCE_SUBMITTED CANCELLED TRANSFERRED
            EVIDENCE_SUBMITTED -> EVALUATED CANCELLED TRANSFERRED
            EVALUATED          -> CLOSED
            CLOSED             ->
            CANCELLED          ->
            TRANSFERRED        ->\
            """;

    @Test
    void goesExactlyWhereTheTableSays() {
        String actual =
                Arrays.stream(IdpStatus.values())
                        .map(
                                status ->
                                        "%-18s -> %s"
                                                .formatted(status, next(status))
                                                .stripTrailing())
                        .collect(Collectors.joining("\n"));
        assertThat(actual).isEqualTo(TABLE);
    }

    @Test
    void canBeRewrittenBeforeTheSupervisorHasIt() {
        assertThat(statuses(IdpStatus::isEditable)).containsExactly(DRAFT, RETURNED);
    }

    @Test
    void countsAsAgreedFromTheSignatureToTheEndOfTheYear() {
        assertThat(statuses(IdpStatus::isAgreed))
                .containsExactly(
                        AGREED, IN_PROGRESS, MID_REVIEWED, EVIDENCE_SUBMITTED, EVALUATED, CLOSED);
    }

    @Test
    void onlyAnEndBeforeItsTimeLeavesRoomForAnotherPlan() {
        assertThat(statuses(status -> !IdpStatus.live().contains(status)))
                .containsExactly(CANCELLED, TRANSFERRED);
        assertThat(IdpStatus.live()).contains(DRAFT, SUBMITTED, CLOSED);
    }

    private static String next(IdpStatus status) {
        return statuses(status::mayBecome).stream()
                .map(IdpStatus::name)
                .collect(Collectors.joining(" "));
    }

    private static List<IdpStatus> statuses(java.util.function.Predicate<IdpStatus> wanted) {
        return Arrays.stream(IdpStatus.values()).filter(wanted).toList();
    }
}
