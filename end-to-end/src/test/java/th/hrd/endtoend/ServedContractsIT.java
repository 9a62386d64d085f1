package th.hrd.endtoend;

import static org.hamcrest.Matchers.containsString;

import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import th.hrd.localstack.home.Part;

@Order(2)
@ExtendWith(RunningStack.Extension.class)
class ServedContractsIT {

    @ParameterizedTest
    @EnumSource(
            names = {"POSTGRES", "KAFKA", "KEYCLOAK"},
            mode = EnumSource.Mode.EXCLUDE)
    void eachServiceServesItsContractAndItsPage(Part service, RunningStack running) {
        running.anyone(service)
                .get("/openapi/%s.v1.yaml".formatted(service.id()))
                .then()
                .statusCode(200)
                .body(containsString("openapi: 3.1.0"));
        running.anyone(service).get("/openapi/common/problem.yaml").then().statusCode(200);
        running.anyone(service)
                .get("/q/swagger-ui/")
                .then()
                .statusCode(200)
                .body(containsString("swagger-ui"));
        running.anyone(service)
                .get("/problems")
                .then()
                .statusCode(200)
                .body(containsString("STALE_ETAG"));
    }
}
