package th.hrd.localstack.cli;

import java.util.UUID;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import th.hrd.localstack.LocalStack;
import th.hrd.localstack.home.Part;
import th.hrd.localstack.lifecycle.Progress;
import th.hrd.localstack.token.Agencies;
import th.hrd.localstack.token.Identity;
import th.hrd.localstack.token.Persona;

/** Prints an access token and nothing else, so that a shell can take it into a variable. */
@Command(
        name = "token",
        description = "Prints an access token of the running stack, valid for 15 minutes.",
        mixinStandardHelpOptions = true,
        footer = {
            "",
            "ROLE is hris or executive (with --agency), supervisor or official (with --agency and"
                    + " --person),",
            "certifier (with --body), provider (with --provider), ocsc-admin, ocsc-analyst,"
                    + " auditor, or nobody.",
            "",
            "  TOKEN=$(./hrd token hris --agency bb5:03005)",
            "  curl -H \"Authorization: Bearer $TOKEN\" http://localhost:8101/v1/agencies/bb5:03005"
        })
final class TokenCommand implements Callable<Integer> {
    @Mixin private StackOptions options = new StackOptions();

    @Parameters(paramLabel = "ROLE", description = "Whom the token speaks for.")
    private String role = "";

    @Option(
            names = "--agency",
            paramLabel = "AGENCY",
            description = "The agency's UUID or code, such as bb5:03005.")
    private @Nullable String agency;

    @Option(
            names = "--person",
            paramLabel = "UUID",
            description = "The person's id in the organisation registry.")
    private @Nullable UUID person;

    @Option(
            names = "--body",
            paramLabel = "CODE",
            description = "The certifying body, such as DGA.")
    private @Nullable String body;

    @Option(names = "--provider", paramLabel = "CODE", description = "The training provider.")
    private @Nullable String provider;

    @Override
    public Integer call() {
        var stack = options.stack(Progress.SILENT);
        System.out.println(stack.tokens().accessToken(identity(stack)));
        return 0;
    }

    private Identity identity(LocalStack stack) {
        var identity = Identity.of(Persona.of(role));
        if (agency != null) {
            var id =
                    new Agencies(stack.url(Part.ORGANISATION_REGISTRY), stack.tokens())
                            .idOf(agency);
            identity = identity.agency(id, agency);
        }
        if (person != null) {
            identity = identity.person(person);
        }
        if (body != null) {
            identity = identity.body(body);
        }
        return provider == null ? identity : identity.provider(provider);
    }
}
