package th.hrd.organisation.person.rest;

import static th.hrd.platform.security.Role.AGENCY_HR;
import static th.hrd.platform.security.Role.OCSC_ADMIN;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotAcceptableException;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.StreamingOutput;
import java.util.UUID;
import th.hrd.organisation.agency.application.Agencies;
import th.hrd.organisation.person.application.PeopleFiles;
import th.hrd.platform.intake.job.IntakeJob;
import th.hrd.platform.intake.job.IntakeJobs;
import th.hrd.platform.security.DataScope;

/** The rows of a file that are to be mended, given back as they were sent. */
@Path("/v1/agencies/{agency}/people-imports/{job}/rejects")
@RunOnVirtualThread
class PeopleImportRejectsResource {

    private static final String LISTING = "application/x-ndjson";
    private static final String CSV = "text/csv";
    private static final String WORKBOOK =
            "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

    private final PeopleFiles files;
    private final IntakeJobs jobs;
    private final Agencies agencies;
    private final DataScope scope;

    PeopleImportRejectsResource(
            PeopleFiles files, IntakeJobs jobs, Agencies agencies, DataScope scope) {
        this.files = files;
        this.jobs = jobs;
        this.agencies = agencies;
        this.scope = scope;
    }

    @GET
    @RolesAllowed({AGENCY_HR, OCSC_ADMIN})
    @Produces({CSV, LISTING, WORKBOOK})
    public Response getPeopleImportRejects(
            @PathParam("agency") String agency,
            @PathParam("job") UUID job,
            @Context HttpHeaders headers) {
        UUID agencyId = agencies.idOf(agency);
        scope.requireAgency(agencyId);
        IntakeJob found = files.toMend(agencyId, job);
        MediaType own = MediaType.valueOf(found.detected().format().mediaType());
        boolean asFile = accepts(headers, own);
        if (!asFile && !accepts(headers, MediaType.valueOf(LISTING))) {
            throw new NotAcceptableException();
        }
        StreamingOutput rejects = out -> jobs.writeRejects(found, asFile, out);
        String encoding = found.detected().encoding();
        return Response.ok(rejects)
                .type(
                        !asFile
                                ? MediaType.valueOf(LISTING)
                                : encoding == null ? own : own.withCharset(encoding))
                .build();
    }

    private static boolean accepts(HttpHeaders headers, MediaType type) {
        return headers.getAcceptableMediaTypes().stream().anyMatch(type::isCompatible);
    }
}
