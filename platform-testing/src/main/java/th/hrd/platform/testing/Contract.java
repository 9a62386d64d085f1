package th.hrd.platform.testing;

import io.restassured.RestAssured;
import io.restassured.http.ContentType;
import io.restassured.specification.RequestSpecification;

/**
 * Calls to the service under test, each held against {@code api-specs/openapi/<service>.v1.yaml}
 * and counted for {@link ContractCoverageTest}.
 */
public final class Contract {

    private Contract() {}

    /** A request without a token; request and response must match the contract. */
    public static RequestSpecification given() {
        return specification(true);
    }

    /** A request of someone; request and response must match the contract. */
    public static RequestSpecification given(Tokens caller) {
        return given().header("Authorization", caller.bearer());
    }

    /** A request that is wrong on purpose; only the response must match the contract. */
    public static RequestSpecification givenBadInput() {
        return specification(false);
    }

    /** A request of someone that is wrong on purpose; only the response must match. */
    public static RequestSpecification givenBadInput(Tokens caller) {
        return givenBadInput().header("Authorization", caller.bearer());
    }

    private static RequestSpecification specification(boolean requestMustMatch) {
        return RestAssured.given()
                .contentType(ContentType.JSON)
                .filter(
                        new ContractFilter(
                                ApiContract.ofService(),
                                requestMustMatch,
                                RecordedCalls.ofThisJvm()));
    }
}
