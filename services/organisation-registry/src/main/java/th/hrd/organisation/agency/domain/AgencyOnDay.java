package th.hrd.organisation.agency.domain;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * An agency as it stands on a day. Nothing in it comes from a later day, so an order effective
 * later does not change it.
 *
 * @param id of the agency
 * @param state what it is on the day
 * @param validFrom first day of the agency
 * @param codes that hold on the day
 * @param source what is known of where the data comes from
 */
public record AgencyOnDay(
        UUID id,
        AgencyState state,
        LocalDate validFrom,
        List<AgencyCode> codes,
        @Nullable String source) {}
