package th.hrd.platform.testing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import com.fasterxml.jackson.databind.JsonNode;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/**
 * Walks every operation of the contract: without a token 401, without a role 403, with the token of
 * another agency, person or body 403 or 404. An operation is covered the moment it is in the
 * contract.
 *
 * <p>Extend it with {@code @QuarkusTest} and {@code @WithTestResource} of {@link TestStack}. What
 * the subclass names must exist and belong to one tenant: that tenant's own token is asked to read
 * it first, so that a 404 for the others means something.
 */
public abstract class SecurityMatrixTest {

    private static final Set<String> TENANT_ROLES =
            Set.of(
                    "agency-hr",
                    "agency-executive",
                    "supervisor",
                    "official",
                    "certifier",
                    "provider");

    private static final int UNAUTHENTICATED = 401;
    private static final int FORBIDDEN = 403;
    private static final int NOT_FOUND = 404;

    /**
     * Values of path and query parameters of an operation, real ones of one tenant. What is not
     * named here is taken from the contract's examples.
     */
    protected abstract Map<String, ?> parameters(String operationId);

    /** A token with this role of the tenant the parameters belong to. */
    protected abstract Tokens own(String role);

    /** The request body, made from the contract's example where ids in it must be real. */
    protected String body(String operationId, String example) {
        return example;
    }

    @TestFactory
    Stream<DynamicTest> withoutATokenNobodyEnters() {
        return restricted()
                .map(
                        operation ->
                                dynamicTest(
                                        operation.id() + " without a token",
                                        () ->
                                                assertThat(
                                                                call(operation, anonymous())
                                                                        .statusCode())
                                                        .isEqualTo(UNAUTHENTICATED)));
    }

    @TestFactory
    Stream<DynamicTest> withoutARoleNobodyEnters() {
        return restricted()
                .map(
                        operation ->
                                dynamicTest(
                                        operation.id() + " without a role",
                                        () ->
                                                assertThat(
                                                                statusFor(
                                                                        operation,
                                                                        Tokens.withoutRole()))
                                                        .isEqualTo(FORBIDDEN)));
    }

    @TestFactory
    Stream<DynamicTest> theOwnerReadsIt() {
        return restricted()
                .filter(operation -> operation.method().equals("GET"))
                .filter(operation -> isTenantBound(operation))
                .map(
                        operation ->
                                dynamicTest(
                                        operation.id() + " by its owner",
                                        () ->
                                                assertThat(
                                                                statusFor(
                                                                        operation,
                                                                        own(ownersRole(operation))))
                                                        .isEqualTo(200)));
    }

    @TestFactory
    Stream<DynamicTest> nobodyReachesWhatIsOfOthers() {
        return restricted().flatMap(this::foreignCalls);
    }

    @TestFactory
    Stream<DynamicTest> whatIsOpenAnswersAllItsRoles() {
        return restricted()
                .filter(operation -> operation.scope().equals("open"))
                .flatMap(
                        operation ->
                                operation.roles().stream()
                                        .map(
                                                role ->
                                                        dynamicTest(
                                                                operation.id() + " by " + role,
                                                                () ->
                                                                        assertThat(
                                                                                        statusFor(
                                                                                                operation,
                                                                                                stranger(
                                                                                                        role)))
                                                                                .isNotIn(
                                                                                        UNAUTHENTICATED,
                                                                                        FORBIDDEN))));
    }

    ApiContract contract() {
        return ApiContract.ofService();
    }

    RequestSpecification anonymous() {
        return Contract.given();
    }

    private RequestSpecification as(Tokens caller) {
        return anonymous().header("Authorization", caller.bearer());
    }

    private Stream<ApiOperation> restricted() {
        List<ApiOperation> operations = contract().operations();
        assertThat(operations).as("operations of the contract").isNotEmpty();
        return operations.stream().filter(operation -> !operation.roles().isEmpty());
    }

    private Stream<DynamicTest> foreignCalls(ApiOperation operation) {
        List<String> bound = operation.roles().stream().filter(TENANT_ROLES::contains).toList();
        var tests = new ArrayList<DynamicTest>();
        switch (operation.scope()) {
            case "open" -> {
                // Reference data: any of the roles may read it, whatever it is bound to.
            }
            case "agency", "body", "person", "service" -> {
                for (String role : bound) {
                    tests.add(
                            dynamicTest(
                                    operation.id() + " by " + role + " of another",
                                    () -> assertReachesNothing(operation, role)));
                }
                if (bound.isEmpty()) {
                    tests.add(
                            dynamicTest(
                                    operation.id() + " is for OCSC only",
                                    () ->
                                            assertThat(statusFor(operation, stranger("agency-hr")))
                                                    .isEqualTo(FORBIDDEN)));
                }
            }
            default ->
                    throw new IllegalStateException(
                            "%s has x-scope '%s'; it is open, agency, body, person or service"
                                    .formatted(operation.id(), operation.scope()));
        }
        return tests.stream();
    }

    private void assertReachesNothing(ApiOperation operation, String role) {
        Response response = call(operation, as(stranger(role)));
        if (isEmptyPage(operation, response)) {
            return;
        }
        if (isNamedAgency(operation)) {
            assertThat(response.statusCode()).isEqualTo(FORBIDDEN);
        } else {
            assertThat(response.statusCode()).isIn(FORBIDDEN, NOT_FOUND);
        }
    }

    /** That the agency exists is no secret; what is in it is forbidden, never merely hidden. */
    private static boolean isNamedAgency(ApiOperation operation) {
        return operation.scope().equals("agency") && operation.path().contains("{agency}");
    }

    /** A list that names no tenant shows each caller its own: a stranger sees an empty one. */
    private static boolean isEmptyPage(ApiOperation operation, Response response) {
        return operation.method().equals("GET")
                && response.statusCode() == 200
                && response.jsonPath().get("items") instanceof List<?> items
                && items.isEmpty();
    }

    private int statusFor(ApiOperation operation, Tokens caller) {
        return call(operation, as(caller)).statusCode();
    }

    private Response call(ApiOperation operation, RequestSpecification request) {
        Map<String, ?> known = parameters(operation.id());
        for (ApiParameter parameter : operation.parameters()) {
            Object value = known.get(parameter.name());
            if (value == null && parameter.required()) {
                value = exampleOf(operation, parameter);
            }
            if (value != null) {
                switch (parameter.in()) {
                    case "path" -> request.pathParam(parameter.name(), value);
                    case "query" -> request.queryParam(parameter.name(), value);
                    default -> request.header(parameter.name(), value);
                }
            }
        }
        operation
                .requestBody()
                .ifPresent(
                        declared -> {
                            // Of several types the last: text, which is sent as it stands.
                            String type = List.copyOf(declared.mediaTypes()).getLast();
                            request.contentType(type)
                                    .body(bodyFor(operation, declared.example(type)));
                        });
        return request.request(operation.method(), operation.path());
    }

    private String bodyFor(ApiOperation operation, JsonNode example) {
        if (example.isMissingNode()) {
            throw new IllegalStateException(operation.id() + " has no example of its request");
        }
        return body(operation.id(), example.isTextual() ? example.asText() : example.toString());
    }

    private static Object exampleOf(ApiOperation operation, ApiParameter parameter) {
        if (parameter.name().equals("Idempotency-Key")) {
            return UUID.randomUUID().toString();
        }
        JsonNode example = parameter.node().path("example");
        if (example.isMissingNode()) {
            example = operation.contract().deref(parameter.node().path("schema")).path("example");
        }
        if (example.isMissingNode()) {
            throw new IllegalStateException(
                    "%s: give parameter %s an example in the contract or a value in parameters()"
                            .formatted(operation.id(), parameter.name()));
        }
        return example.asText();
    }

    private static boolean isTenantBound(ApiOperation operation) {
        return Set.of("agency", "body", "person").contains(operation.scope());
    }

    private static String ownersRole(ApiOperation operation) {
        return operation.roles().stream()
                .filter(TENANT_ROLES::contains)
                .findFirst()
                .orElseGet(() -> operation.roles().iterator().next());
    }

    /** Someone with the role, bound to a tenant that has nothing in this service. */
    private static Tokens stranger(String role) {
        return Tokens.role(role)
                .subject("stranger")
                .agency(UUID.fromString("00000000-0000-7000-8000-00000000dead"))
                .person(UUID.fromString("00000000-0000-7000-8000-00000000beef"))
                .body("STRANGER")
                .provider("stranger");
    }
}
