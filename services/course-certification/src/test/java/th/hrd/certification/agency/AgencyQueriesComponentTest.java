package th.hrd.certification.agency;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.TestResourceScope;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import th.hrd.certification.Stage;
import th.hrd.platform.ids.Ids;
import th.hrd.platform.testing.PublishedEvents;
import th.hrd.platform.testing.TestEvent;
import th.hrd.platform.testing.TestStack;

@QuarkusTest
@WithTestResource(value = TestStack.class, scope = TestResourceScope.GLOBAL)
class AgencyQueriesComponentTest {

    private final AgencyQueries agencies;

    @Inject
    AgencyQueriesComponentTest(AgencyQueries agencies) {
        this.agencies = agencies;
    }

    @Test
    void codeOfTwoAgenciesMeansTheOneThatStillExists() {
        assertThat(holderOf("CLOSED", "ACTIVE")).isEqualTo(1);
        assertThat(holderOf("ACTIVE", "CLOSED")).isEqualTo(0);
    }

    /** Which of the agencies with these statuses, registered in this order, their code means. */
    private int holderOf(String... statuses) {
        var code = Stage.fresh("A");
        var holders = List.of(Ids.next(), Ids.next());
        for (int i = 0; i < statuses.length; i++) {
            PublishedEvents.deliver(agency(holders.get(i), code, statuses[i]));
        }
        return holders.indexOf(agencies.find("bb5:" + code).orElseThrow());
    }

    private static TestEvent agency(UUID id, String code, String status) {
        return TestEvent.example(
                        "hrd.organisation.agency.v1",
                        id.toString(),
                        "hrd.organisation.agency-registered.v1")
                .with("/agencyId", id)
                .with("/codes", List.of(Map.of("scheme", "bb5", "code", code)))
                .with("/parentId", null)
                .with("/status", status);
    }
}
