package th.hrd.platform.intake.job;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.NotAcceptableException;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.StreamingOutput;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import th.hrd.platform.http.Page;
import th.hrd.platform.http.PageRequest;
import th.hrd.platform.problem.Text;

/** What every service answers about the files it takes in, whatever stands in their rows. */
@ApplicationScoped
public class IntakeAnswers {

    public static final String CSV = "text/csv";
    public static final String NDJSON = "application/x-ndjson";
    public static final String XLSX =
            "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

    private static final MediaType LISTING = MediaType.valueOf(NDJSON);

    private final IntakeJobs jobs;

    IntakeAnswers(IntakeJobs jobs) {
        this.jobs = jobs;
    }

    /**
     * The file is there.
     *
     * @param collection path of the jobs it belongs to
     */
    public Response accepted(IntakeJob job, String collection) {
        return Response.accepted(IntakeJobView.from(job))
                .header(HttpHeaders.LOCATION, collection + '/' + job.id())
                .build();
    }

    public Page<IntakeJobView> jobs(
            String rows, UUID owner, @Nullable Integer limit, @Nullable String cursor) {
        return jobs.pageOf(
                rows, owner, PageRequest.of(limit, cursor, owner.toString()), IntakeJobView::from);
    }

    /**
     * @throws th.hrd.platform.problem.ProblemException INTAKE_JOB_UNKNOWN (404)
     */
    public IntakeJobView job(String rows, UUID owner, UUID job) {
        return IntakeJobView.from(jobs.require(rows, owner, job));
    }

    /**
     * @throws th.hrd.platform.problem.ProblemException INTAKE_JOB_UNKNOWN (404), INTAKE_JOB_ENDED
     *     (409)
     */
    public Response cancelled(String rows, UUID owner, UUID job) {
        return Response.accepted(IntakeJobView.from(jobs.cancel(rows, owner, job))).build();
    }

    /**
     * @throws th.hrd.platform.problem.ProblemException INTAKE_JOB_UNKNOWN (404)
     */
    public Page<IntakeRowView> rows(
            String rows,
            UUID owner,
            UUID job,
            @Nullable Outcome outcome,
            @Nullable Integer limit,
            @Nullable String cursor) {
        return jobs.rowsOf(
                jobs.require(rows, owner, job),
                outcome,
                PageRequest.of(limit, cursor, job.toString(), String.valueOf(outcome)),
                IntakeRowView::from);
    }

    /**
     * The rows to mend: as the file they came in when that is accepted, else a line of JSON each.
     *
     * @param ended a job that has ended
     */
    public Response rejects(IntakeJob ended, HttpHeaders headers) {
        MediaType own = MediaType.valueOf(ended.detected().format().mediaType());
        boolean asFile = accepts(headers, own);
        if (!asFile && !accepts(headers, LISTING)) {
            throw new NotAcceptableException();
        }
        StreamingOutput rejects = out -> jobs.writeRejects(ended, asFile, out);
        String encoding = ended.detected().encoding();
        MediaType asSent = encoding == null ? own : own.withCharset(encoding);
        return Response.ok(rejects).type(asFile ? asSent : LISTING).build();
    }

    /** The workbook in which rows of a type are filled in by hand. */
    public Response template(String rows, Text title) {
        StreamingOutput template = out -> jobs.writeTemplate(rows, title, out);
        return Response.ok(template)
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        "attachment; filename=\"%s.xlsx\"".formatted(rows))
                .build();
    }

    private static boolean accepts(HttpHeaders headers, MediaType type) {
        return headers.getAcceptableMediaTypes().stream().anyMatch(type::isCompatible);
    }
}
