package th.hrd.endtoend;

import static org.assertj.core.api.Assertions.assertThat;

import io.restassured.RestAssured;
import io.restassured.filter.FilterContext;
import io.restassured.response.Response;
import io.restassured.specification.FilterableRequestSpecification;
import io.restassured.specification.FilterableResponseSpecification;
import io.restassured.specification.RequestSpecification;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.UUID;
import org.junit.jupiter.api.extension.BeforeAllCallback;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolver;
import th.hrd.demo.story.Crew;
import th.hrd.demo.story.Story;
import th.hrd.demo.suite.Callers;
import th.hrd.demo.suite.Suite;
import th.hrd.demo.synthetic.Agencies;
import th.hrd.demo.synthetic.Population;
import th.hrd.localstack.LocalStack;
import th.hrd.localstack.home.Part;
import th.hrd.localstack.home.StackException;
import th.hrd.localstack.token.Identity;
import th.hrd.platform.testing.NationalIdScan;

/**
 * One stack of its own for all stories: its own folder, its own ports, stopped and forgotten at the
 * end.
 */
final class RunningStack implements AutoCloseable {

    private static final Path DATA = Path.of("target", "stack").toAbsolutePath();
    private static final int PORT_BASE = Integer.getInteger("hrd.port-base", 18100);
    private static final int PEOPLE = 400;

    final LocalStack stack = LocalStack.at(DATA, PORT_BASE);
    final Suite suite = new Suite(stack);
    final Callers callers = new Callers();
    final Population population = Population.of(PEOPLE, Agencies.load());
    final Story story = new Story(suite, callers, population, new Crew(System.out, false));

    private RunningStack() {}

    private static RunningStack start() {
        RunningStack running = new RunningStack();
        try {
            running.stack.wipe();
            try {
                running.stack.up();
            } catch (StackException notStarted) {
                running.close();
                throw notStarted;
            }
            return running;
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(stopped);
        }
    }

    /** A request to a service with a real token. */
    RequestSpecification as(Identity caller, Part service) {
        return anyone(service)
                .header("Authorization", stack.tokens().bearer(caller))
                .contentType("application/json");
    }

    RequestSpecification anyone(Part service) {
        return RestAssured.given()
                .baseUri(stack.url(service).toString())
                .filter(RunningStack::requireNoNationalId);
    }

    /** No answer and no address holds one; the contracts' examples do, and belong to nobody. */
    private static Response requireNoNationalId(
            FilterableRequestSpecification request,
            FilterableResponseSpecification specification,
            FilterContext context) {
        Response response = context.next(request, specification);
        assertThat(NationalIdScan.in(request.getURI())).as("address").isEmpty();
        if (!request.getDerivedPath().startsWith("/openapi/")) {
            assertThat(NationalIdScan.in(response.asString() + response.headers()))
                    .as("answer of %s", request.getURI())
                    .isEmpty();
        }
        return response;
    }

    /** As the service's own database user. */
    Connection database(Part service) throws SQLException {
        return DriverManager.getConnection(
                stack.jdbcUrl(service), service.database(), stack.databasePassword(service));
    }

    static String newKey() {
        return UUID.randomUUID().toString();
    }

    @Override
    public void close() {
        suite.close();
        try {
            stack.wipe();
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
        }
    }

    /** Starts the stack with the first story that asks for it, and hands it to each. */
    static final class Extension implements BeforeAllCallback, ParameterResolver {

        private static final ExtensionContext.Namespace ALL = ExtensionContext.Namespace.GLOBAL;

        @Override
        public void beforeAll(ExtensionContext context) {
            running(context);
        }

        @Override
        public boolean supportsParameter(ParameterContext parameter, ExtensionContext context) {
            return parameter.getParameter().getType() == RunningStack.class;
        }

        @Override
        public Object resolveParameter(ParameterContext parameter, ExtensionContext context) {
            return running(context);
        }

        private static RunningStack running(ExtensionContext context) {
            return context.getRoot()
                    .getStore(ALL)
                    .computeIfAbsent(
                            RunningStack.class, _ -> RunningStack.start(), RunningStack.class);
        }
    }
}
