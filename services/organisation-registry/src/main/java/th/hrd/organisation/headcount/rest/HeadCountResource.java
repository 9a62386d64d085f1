package th.hrd.organisation.headcount.rest;

import static th.hrd.platform.security.Role.AUDITOR;
import static th.hrd.platform.security.Role.OCSC_ADMIN;
import static th.hrd.platform.security.Role.OCSC_ANALYST;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jboss.resteasy.reactive.RestQuery;
import org.jboss.resteasy.reactive.Separator;
import org.jspecify.annotations.Nullable;
import th.hrd.organisation.agency.application.Agencies;
import th.hrd.organisation.headcount.application.HeadCounts;
import th.hrd.organisation.headcount.domain.HeadCountQuery;
import th.hrd.platform.calendar.ThaiCalendar;

/** The head counts of the nation, for those who see all of it. */
@Path("/v1/head-counts")
@Produces(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
class HeadCountResource {

    private final HeadCounts counts;
    private final Agencies agencies;
    private final ThaiCalendar calendar;

    HeadCountResource(HeadCounts counts, Agencies agencies, ThaiCalendar calendar) {
        this.counts = counts;
        this.agencies = agencies;
        this.calendar = calendar;
    }

    @GET
    @RolesAllowed({OCSC_ANALYST, OCSC_ADMIN, AUDITOR})
    public HeadCountView getHeadCounts(
            @RestQuery @Nullable LocalDate asOf,
            @RestQuery @Nullable LocalDate organisationOf,
            @RestQuery @Nullable String under,
            @RestQuery @Separator(",") @Nullable List<SplitName> splitBy) {
        LocalDate day = asOf == null ? calendar.today() : asOf;
        UUID agency = under == null ? null : agencies.idOf(under, day);
        return HeadCountView.from(
                counts.count(
                        new HeadCountQuery(
                                day,
                                organisationOf == null ? day : organisationOf,
                                agency,
                                null,
                                SplitName.splits(splitBy))));
    }
}
