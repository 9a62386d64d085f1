package th.hrd.platform.intake.row;

import jakarta.annotation.security.PermitAll;
import jakarta.enterprise.inject.Instance;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jboss.resteasy.reactive.RestPath;
import th.hrd.platform.problem.CommonProblem;
import th.hrd.platform.problem.Text;

/**
 * What the numbers in a returned file mean, in both languages. Public, because an error is no
 * secret.
 */
@Path("/problems/rows")
@Produces(MediaType.APPLICATION_JSON)
class RowProblemCatalogue {

    /**
     * @param version the newest version of an entry
     * @param problems in the order of their numbers
     */
    record Catalogue(String version, List<Entry> problems) {}

    record Entry(
            String number, String code, Severity severity, Text title, Text detail, String since) {
        static Entry of(RowProblem problem) {
            return new Entry(
                    problem.number(),
                    problem.name(),
                    problem.severity(),
                    problem.title(),
                    problem.detail(),
                    problem.since());
        }
    }

    private final Instance<RowProblems> contributed;

    RowProblemCatalogue(Instance<RowProblems> contributed) {
        this.contributed = contributed;
    }

    @GET
    @PermitAll
    @Operation(hidden = true)
    public Catalogue list() {
        List<Entry> entries =
                all().map(Entry::of).sorted(Comparator.comparing(Entry::number)).toList();
        String version =
                entries.stream().map(Entry::since).max(Comparator.naturalOrder()).orElse("");
        return new Catalogue(version, entries);
    }

    @GET
    @Path("{number}")
    @PermitAll
    @Operation(hidden = true)
    public Entry read(@RestPath String number) {
        return all().filter(problem -> problem.number().equals(number))
                .findFirst()
                .map(Entry::of)
                .orElseThrow(() -> CommonProblem.NOT_FOUND.problem(number));
    }

    private Stream<? extends RowProblem> all() {
        return contributed.stream().flatMap(type -> type.problems().stream());
    }
}
