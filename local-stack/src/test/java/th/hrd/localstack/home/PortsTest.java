package th.hrd.localstack.home;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;

class PortsTest {
    @Test
    void everyPartHasPortsOfItsOwn() {
        var ports = new Ports(8100);

        var all = Arrays.stream(Part.values()).flatMap(part -> ports.all(part).stream()).toList();

        assertThat(all).doesNotHaveDuplicates().allMatch(port -> port > 8100 && port < 8200);
        assertThat(ports.of(Part.ORGANISATION_REGISTRY)).isEqualTo(8101);
        assertThat(ports.of(Part.KPI_REPORTING)).isEqualTo(8105);
        assertThat(ports.all(Part.KAFKA)).containsExactly(8130, 8131);
    }

    @Test
    void theBaseMovesAllOfThem() {
        assertThat(new Ports(9300).of(Part.KEYCLOAK)).isEqualTo(9310);
    }

    @Test
    void aPrivilegedOrImpossibleBaseIsRefused() {
        assertThatThrownBy(() -> new Ports(80)).hasMessageContaining("between 1024 and");
        assertThatThrownBy(() -> new Ports(65_530)).hasMessageContaining("65530");
    }

    @Test
    void aTakenPortIsNamedWithWhoNeedsIt() throws IOException {
        try (var other = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            var ports = new Ports(other.getLocalPort() - 10);

            assertThatThrownBy(() -> ports.requireFree(List.of(Part.KEYCLOAK)))
                    .isInstanceOf(StackException.class)
                    .hasMessageStartingWith(
                            "Port %d, which keycloak needs, is taken"
                                    .formatted(other.getLocalPort()));
        }
    }

    @Test
    void anUnknownComponentIsAnsweredWithTheKnownOnes() {
        assertThatThrownBy(() -> Part.of("kafak"))
                .hasMessageContaining("\"kafak\"")
                .hasMessageContaining("postgres, kafka, keycloak, organisation-registry");
    }
}
