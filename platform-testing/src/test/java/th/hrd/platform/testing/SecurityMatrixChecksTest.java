package th.hrd.platform.testing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import com.sun.net.httpserver.HttpServer;
import io.restassured.RestAssured;
import io.restassured.specification.RequestSpecification;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.security.KeyPairGenerator;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SecurityMatrixChecksTest {

    @TempDir Path directory;

    private HttpServer server;
    private int status = 200;
    private String answer = "{\"items\":[{}]}";

    @BeforeEach
    void serve() throws IOException, NoSuchAlgorithmException {
        byte[] key =
                KeyPairGenerator.getInstance("RSA").generateKeyPair().getPrivate().getEncoded();
        StackAddress.SIGNING_KEY.set(Base64.getEncoder().encodeToString(key));
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.createContext(
                "/",
                exchange -> {
                    byte[] body = answer.getBytes(StandardCharsets.UTF_8);
                    exchange.getRequestBody().readAllBytes();
                    exchange.getResponseHeaders().add("Content-Type", "application/json");
                    exchange.sendResponseHeaders(status, body.length);
                    exchange.getResponseBody().write(body);
                    exchange.close();
                });
        server.start();
    }

    @AfterEach
    void stop() {
        server.stop(0);
    }

    @Test
    void aServiceThatLetsEveryoneInFails() {
        SecurityMatrixTest matrix = matrix();
        assertThat(failures(matrix.withoutATokenNobodyEnters()))
                .containsExactly("addItem without a token", "readItem without a token");
        assertThat(failures(matrix.withoutARoleNobodyEnters())).hasSize(2);
        assertThat(failures(matrix.nobodyReachesWhatIsOfOthers()))
                .containsExactly(
                        "addItem by agency-hr of another", "readItem by agency-hr of another");
    }

    @Test
    void aServiceThatRefusesEveryoneFails() {
        status = 404;
        assertThat(failures(matrix().theOwnerReadsIt())).containsExactly("readItem by its owner");
    }

    @Test
    void anEmptyPageShowsNothingOfOthers() {
        answer = "{\"items\":[]}";
        assertThat(failures(matrix().nobodyReachesWhatIsOfOthers()))
                .containsExactly("addItem by agency-hr of another");
    }

    private static List<String> failures(Stream<DynamicTest> tests) {
        return tests.filter(test -> catchThrowable(() -> test.getExecutable().execute()) != null)
                .map(DynamicTest::getDisplayName)
                .toList();
    }

    /** Anonymous, so that JUnit does not take it for a test of its own. */
    private SecurityMatrixTest matrix() {
        return new SecurityMatrixTest() {
            @Override
            ApiContract contract() {
                return Documents.items(directory);
            }

            @Override
            RequestSpecification anonymous() {
                return RestAssured.given()
                        .baseUri("http://localhost:" + server.getAddress().getPort());
            }

            @Override
            protected Map<String, ?> parameters(String operationId) {
                return Map.of("id", UUID.fromString("00000000-0000-7000-8000-000000000001"));
            }

            @Override
            protected Tokens own(String role) {
                return Tokens.role(role).body("own");
            }
        };
    }
}
