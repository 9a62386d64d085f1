package th.hrd.endtoend;

import static org.assertj.core.api.Assertions.assertThat;

import io.restassured.response.Response;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import th.hrd.localstack.home.Part;

@Order(3)
@ExtendWith(RunningStack.Extension.class)
class BrokerOutageIT {

    private static final String AGENCIES = "hrd.organisation.agency.v1";
    private static final String DEPARTMENT = "/v1/agencies/bb5:03007";

    @Test
    void nothingIsLostWhenKafkaIsDown(RunningStack running) throws Exception {
        Response agency =
                running.as(running.callers.admin(), Part.ORGANISATION_REGISTRY).get(DEPARTMENT);
        String id = agency.jsonPath().getString("agencyId");
        List<Long> before = Topics.of(running.stack).sequences(AGENCIES, id);

        running.stack.kill(Part.KAFKA);
        for (int change = 1; change <= 10; change++) {
            running.as(running.callers.admin(), Part.ORGANISATION_REGISTRY)
                    .header("Idempotency-Key", "broker-outage-" + change)
                    .body(
                            """
                            {"scheme": "dpis", "code": "OUTAGE-%d", "validFrom": "2025-01-01"}\
                            """
                                    .formatted(change))
                    .post(DEPARTMENT + "/codes")
                    .then()
                    .statusCode(201);
        }
        running.stack.start(Part.KAFKA);
        running.story.awaitFigures();

        List<Long> after = new ArrayList<>(Topics.of(running.stack).sequences(AGENCIES, id));
        assertThat(after)
                .startsWith(before.toArray(Long[]::new))
                .hasSize(before.size() + 10)
                .isSorted()
                .doesNotHaveDuplicates();
    }
}
