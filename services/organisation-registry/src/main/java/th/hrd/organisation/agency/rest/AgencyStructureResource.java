package th.hrd.organisation.agency.rest;

import static th.hrd.platform.security.Role.AGENCY_EXECUTIVE;
import static th.hrd.platform.security.Role.AGENCY_HR;
import static th.hrd.platform.security.Role.AUDITOR;
import static th.hrd.platform.security.Role.CERTIFIER;
import static th.hrd.platform.security.Role.OCSC_ADMIN;
import static th.hrd.platform.security.Role.OCSC_ANALYST;
import static th.hrd.platform.security.Role.OFFICIAL;
import static th.hrd.platform.security.Role.PROVIDER;
import static th.hrd.platform.security.Role.SUPERVISOR;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import th.hrd.organisation.agency.application.Agencies;
import th.hrd.organisation.agency.domain.AgencyFilter;
import th.hrd.organisation.agency.domain.AgencyTimeline;
import th.hrd.platform.calendar.ThaiCalendar;
import th.hrd.platform.http.Page;
import th.hrd.platform.http.PageRequest;

/** What stands above, below and before an agency. */
@Path("/v1/agencies")
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
class AgencyStructureResource {

    private final Agencies agencies;
    private final ThaiCalendar calendar;

    AgencyStructureResource(Agencies agencies, ThaiCalendar calendar) {
        this.agencies = agencies;
        this.calendar = calendar;
    }

    @GET
    @Path("tree")
    @RolesAllowed({
        AGENCY_HR, AGENCY_EXECUTIVE, SUPERVISOR,
        OFFICIAL, CERTIFIER, PROVIDER,
        OCSC_ANALYST, OCSC_ADMIN, AUDITOR
    })
    public AgencyTreeView getAgencyTree(
            @QueryParam("asOf") @Nullable LocalDate asOf,
            @QueryParam("knownAt") @Nullable Instant knownAt) {
        LocalDate day = orToday(asOf);
        return AgencyTreeView.of(agencies.allOn(day, knownAt), day);
    }

    @GET
    @Path("{agency}/children")
    @RolesAllowed({
        AGENCY_HR, AGENCY_EXECUTIVE, SUPERVISOR,
        OFFICIAL, CERTIFIER, PROVIDER,
        OCSC_ANALYST, OCSC_ADMIN, AUDITOR
    })
    public Page<AgencyView> listAgencyChildren(
            @PathParam("agency") String reference,
            @QueryParam("asOf") @Nullable LocalDate asOf,
            @QueryParam("limit") @Nullable Integer limit,
            @QueryParam("cursor") @Nullable String cursor) {
        LocalDate day = orToday(asOf);
        AgencyFilter below = AgencyFilter.below(agencies.requireOn(reference, day).id(), day);
        return agencies.page(
                below, PageRequest.of(limit, cursor, below.toString()), AgencyView::from);
    }

    @GET
    @Path("{agency}/ancestors")
    @RolesAllowed({
        AGENCY_HR, AGENCY_EXECUTIVE, SUPERVISOR,
        OFFICIAL, CERTIFIER, PROVIDER,
        OCSC_ANALYST, OCSC_ADMIN, AUDITOR
    })
    public AgencyLineView getAgencyAncestors(
            @PathParam("agency") String reference, @QueryParam("asOf") @Nullable LocalDate asOf) {
        LocalDate day = orToday(asOf);
        return new AgencyLineView(
                day, agencies.above(reference, day).stream().map(AgencyView::from).toList());
    }

    @GET
    @Path("{agency}/history")
    @RolesAllowed({
        AGENCY_HR, AGENCY_EXECUTIVE, SUPERVISOR,
        OFFICIAL, CERTIFIER, PROVIDER,
        OCSC_ANALYST, OCSC_ADMIN, AUDITOR
    })
    public AgencyHistoryView getAgencyHistory(
            @PathParam("agency") String reference,
            @QueryParam("asOf") @Nullable LocalDate asOf,
            @QueryParam("knownAt") @Nullable Instant knownAt) {
        AgencyTimeline agency = agencies.require(reference, knownAt);
        return AgencyHistoryView.from(asOf == null ? agency : agency.upTo(asOf));
    }

    private LocalDate orToday(@Nullable LocalDate day) {
        return day == null ? calendar.today() : day;
    }
}
