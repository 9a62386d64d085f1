package th.hrd.localstack;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.CleanupMode;
import org.junit.jupiter.api.io.TempDir;
import th.hrd.localstack.home.Part;
import th.hrd.localstack.home.Ports;
import th.hrd.localstack.home.StackException;
import th.hrd.localstack.token.Identity;
import th.hrd.localstack.token.Persona;

/** The stack without the suite's services, for real: processes, data, a crash, a token. */
class InfrastructureIT {
    @TempDir(cleanup = CleanupMode.NEVER)
    static Path data;

    private static LocalStack stack;

    @BeforeAll
    static void startInfrastructure() throws InterruptedException {
        stack = LocalStack.at(data, freeBase());
        stack.up(Part.POSTGRES, Part.KAFKA, Part.KEYCLOAK);
    }

    @AfterAll
    static void leaveNothingBehind() throws InterruptedException {
        stack.wipe();
    }

    @Test
    void whatWasCommittedOutlivesAKilledPostgres() throws InterruptedException, SQLException {
        try (var connection = connect(Part.IDPS);
                var sql = connection.createStatement()) {
            sql.execute("create table kept as select 'committed' as what");
        }

        stack.kill(Part.POSTGRES);
        assertThat(stack.running()).containsExactlyInAnyOrder(Part.KAFKA, Part.KEYCLOAK);
        stack.up(Part.POSTGRES, Part.KAFKA, Part.KEYCLOAK);

        try (var connection = connect(Part.IDPS);
                var sql = connection.createStatement();
                var kept = sql.executeQuery("select what from kept")) {
            assertThat(kept.next()).isTrue();
            assertThat(kept.getString("what")).isEqualTo("committed");
        }
    }

    @Test
    void aServiceCannotOpenTheDatabaseOfAnother() {
        var url = stack.jdbcUrl(Part.HRD_PLANS);

        assertThatThrownBy(
                        () ->
                                DriverManager.getConnection(
                                        url,
                                        Part.IDPS.database(),
                                        stack.databasePassword(Part.IDPS)))
                .hasMessageContaining("permission denied for database");
    }

    @Test
    void anIdentityIsOnboardedWhenItIsFirstAskedFor() {
        var agency = new UUID(1, 2);

        var token =
                stack.tokens().accessToken(Identity.of(Persona.HRIS).agency(agency, "bb5:03005"));

        var said = TokenPayload.of(token);
        assertThat(said.path("agency").asText()).isEqualTo(agency.toString());
        assertThat(said.path("aud").asText()).isEqualTo("hrd");
        assertThat(said.path("azp").asText()).isEqualTo("hris-bb5-03005");
        assertThat(said.at("/realm_access/roles").toString()).contains("agency-hr");
        assertThat(said.path("exp").asLong() - said.path("iat").asLong()).isEqualTo(900);
    }

    @Test
    void anIdentityWhoseAgencyBecameAnotherIsOnboardedAnew() {
        var identity = Identity.of(Persona.EXECUTIVE);
        stack.tokens().accessToken(identity.agency(new UUID(1, 2), "bb5:01001"));

        var token = stack.tokens().accessToken(identity.agency(new UUID(3, 4), "bb5:01001"));

        assertThat(TokenPayload.of(token).path("agency").asText())
                .isEqualTo(new UUID(3, 4).toString());
    }

    @Test
    void nobodyHasNoRole() {
        var said = TokenPayload.of(stack.tokens().accessToken(Identity.of(Persona.NOBODY)));

        for (Persona persona : Persona.values()) {
            assertThat(said.at("/realm_access/roles").toString())
                    .doesNotContain('"' + persona.id() + '"');
        }
    }

    @Test
    void aSecondStackOnTheSamePortsIsRefusedInOneSentence(@TempDir Path other) {
        int base = stack.url(Part.KEYCLOAK).getPort() - 10;

        assertThatThrownBy(() -> LocalStack.at(other, base).up(Part.KAFKA))
                .isInstanceOf(StackException.class)
                .hasMessageStartingWith(
                        "Port %d, which kafka needs, is taken".formatted(base + 30));
    }

    private static Connection connect(Part service) throws SQLException {
        return DriverManager.getConnection(
                stack.jdbcUrl(service), service.database(), stack.databasePassword(service));
    }

    /** Below the range from which the system takes the ports of outgoing connections. */
    private static int freeBase() {
        return IntStream.iterate(20_100, base -> base < 30_000, base -> base + 100)
                .filter(InfrastructureIT::isFree)
                .findFirst()
                .orElseThrow();
    }

    private static boolean isFree(int base) {
        try {
            new Ports(base).requireFree(List.of(Part.values()));
            return true;
        } catch (StackException taken) {
            return false;
        }
    }
}
