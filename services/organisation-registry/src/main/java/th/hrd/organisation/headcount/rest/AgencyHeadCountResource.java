package th.hrd.organisation.headcount.rest;

import static th.hrd.platform.security.Role.AGENCY_EXECUTIVE;
import static th.hrd.platform.security.Role.AGENCY_HR;
import static th.hrd.platform.security.Role.AUDITOR;
import static th.hrd.platform.security.Role.OCSC_ADMIN;
import static th.hrd.platform.security.Role.OCSC_ANALYST;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
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
import th.hrd.platform.security.DataScope;

/** The head counts of an agency and of those below it. */
@Path("/v1/agencies/{agency}/head-counts")
@Produces(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
class AgencyHeadCountResource {

    private final HeadCounts counts;
    private final Agencies agencies;
    private final DataScope scope;
    private final ThaiCalendar calendar;

    AgencyHeadCountResource(
            HeadCounts counts, Agencies agencies, DataScope scope, ThaiCalendar calendar) {
        this.counts = counts;
        this.agencies = agencies;
        this.scope = scope;
        this.calendar = calendar;
    }

    @GET
    @RolesAllowed({AGENCY_HR, AGENCY_EXECUTIVE, OCSC_ANALYST, OCSC_ADMIN, AUDITOR})
    public HeadCountView getAgencyHeadCounts(
            @PathParam("agency") String agency,
            @RestQuery @Nullable LocalDate asOf,
            @RestQuery @Nullable LocalDate organisationOf,
            @RestQuery @Separator(",") @Nullable List<SplitName> splitBy) {
        LocalDate day = asOf == null ? calendar.today() : asOf;
        UUID agencyId = agencies.idOf(agency, day);
        scope.requireAgencyToRead(agencyId);
        return HeadCountView.from(
                counts.count(
                        new HeadCountQuery(
                                day,
                                organisationOf == null ? day : organisationOf,
                                agencyId,
                                scope.readableAgency().orElse(null),
                                SplitName.splits(splitBy))));
    }
}
