package th.hrd.idp.activity.messaging;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import th.hrd.idp.activity.domain.Activity;
import th.hrd.idp.activity.domain.Learning;

/**
 * The whole state of an activity as others see it: what it counts for, never the evidence itself.
 */
record ActivityState(
        UUID activityId,
        UUID personId,
        UUID agencyId,
        @Nullable UUID idpId,
        @Nullable UUID itemId,
        @Nullable String targetKind,
        @Nullable String targetCode,
        List<String> dimensions,
        String method,
        BigDecimal hours,
        LocalDate completedOn,
        int fiscalYear,
        String assurance,
        boolean voided) {

    static ActivityState of(Activity activity) {
        Learning learning = activity.learning();
        return new ActivityState(
                activity.id(),
                activity.personId(),
                activity.agencyId(),
                activity.idpId().orElse(null),
                activity.itemId().orElse(null),
                learning.targetKind(),
                learning.targetCode(),
                activity.dimensions(),
                learning.method(),
                learning.hours(),
                learning.completedOn(),
                activity.fiscalYear(),
                activity.assurance(),
                activity.isVoided());
    }
}
