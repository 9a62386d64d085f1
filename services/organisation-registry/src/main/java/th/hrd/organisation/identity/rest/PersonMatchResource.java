package th.hrd.organisation.identity.rest;

import static th.hrd.platform.security.Role.CERTIFIER;
import static th.hrd.platform.security.Role.PROVIDER;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import th.hrd.organisation.identity.application.PersonMatches;

/** Opaque ids for identity numbers, for those who certify and train. */
@Path("/v1/person-matches")
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
class PersonMatchResource {

    private final PersonMatches matches;

    PersonMatchResource(PersonMatches matches) {
        this.matches = matches;
    }

    @POST
    @RolesAllowed({CERTIFIER, PROVIDER})
    public PersonMatchesView matchPeople(@Valid @NotNull PersonMatchRequest body) {
        return PersonMatchesView.of(matches.match(body.documents(), body.purpose()));
    }
}
