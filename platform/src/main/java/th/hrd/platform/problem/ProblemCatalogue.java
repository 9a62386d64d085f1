package th.hrd.platform.problem;

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

/**
 * Where a problem's type URI leads: what the code means, in both languages. Public, because an
 * error is no secret.
 */
@Path("/problems")
@Produces(MediaType.APPLICATION_JSON)
class ProblemCatalogue {

    record Entry(String code, String type, int status, Text title, Text detail) {
        static Entry of(ProblemType problem) {
            return new Entry(
                    problem.name(),
                    "/problems/" + problem.slug(),
                    problem.status(),
                    problem.title(),
                    problem.detail());
        }
    }

    private final Instance<ProblemTypes> contributed;

    ProblemCatalogue(Instance<ProblemTypes> contributed) {
        this.contributed = contributed;
    }

    @GET
    @PermitAll
    @Operation(hidden = true)
    public List<Entry> list() {
        return all().map(Entry::of).sorted(Comparator.comparing(Entry::code)).toList();
    }

    @GET
    @Path("{slug}")
    @PermitAll
    @Operation(hidden = true)
    public Entry read(@RestPath String slug) {
        return all().filter(problem -> problem.slug().equals(slug))
                .findFirst()
                .map(Entry::of)
                .orElseThrow(() -> CommonProblem.NOT_FOUND.problem(slug));
    }

    private Stream<ProblemType> all() {
        return Stream.concat(
                Stream.of(CommonProblem.values()),
                contributed.stream().flatMap(types -> types.types().stream()));
    }
}
