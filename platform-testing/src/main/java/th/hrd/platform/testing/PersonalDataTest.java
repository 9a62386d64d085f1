package th.hrd.platform.testing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.sql.Connection;
import java.sql.SQLException;
import org.junit.jupiter.api.Test;

/**
 * No national ID stands in the clear in the service's database, outbox and dead letters included,
 * after its component tests.
 *
 * <p>Extend it as a plain class, without {@code @QuarkusTest}: it then runs after the component
 * tests and judges what they left behind.
 */
public abstract class PersonalDataTest {

    @Test
    void noNationalIdStandsInTheDatabase() throws SQLException {
        assumeTrue(
                StackAddress.JDBC_URL.isSet() || RunScope.wholeModule(),
                "no component test ran before this one");
        try (Connection database = PublishedEvents.connect()) {
            assertThat(NationalIdScan.inDatabase(database)).isEmpty();
        }
    }
}
