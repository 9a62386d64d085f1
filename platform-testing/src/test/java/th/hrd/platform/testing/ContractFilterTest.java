package th.hrd.platform.testing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.sun.net.httpserver.HttpServer;
import io.restassured.RestAssured;
import io.restassured.specification.RequestSpecification;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ContractFilterTest {

    private static final String GOOD = "{\"name\":\"a\",\"kind\":\"BOOK\"}";

    @TempDir Path directory;

    private HttpServer server;
    private RecordedCalls calls;
    private int status = 201;
    private String answer = GOOD;
    private String etag = "\"1\"";

    @BeforeEach
    void serve() throws IOException {
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.createContext(
                "/",
                exchange -> {
                    byte[] body = answer.getBytes(StandardCharsets.UTF_8);
                    exchange.getRequestBody().readAllBytes();
                    exchange.getResponseHeaders().add("Content-Type", "application/json");
                    exchange.getResponseHeaders().add("ETag", etag);
                    exchange.sendResponseHeaders(status, body.length == 0 ? -1 : body.length);
                    exchange.getResponseBody().write(body);
                    exchange.close();
                });
        server.start();
        calls = new RecordedCalls(directory.resolve("calls.tsv"));
    }

    @AfterEach
    void stop() {
        server.stop(0);
    }

    @Test
    void aCallThatMatchesIsRecorded() {
        assertThatCode(() -> add(GOOD)).doesNotThrowAnyException();
        assertThat(calls.statuses().get("addItem")).isEqualTo(Set.of("201"));
    }

    @Test
    void whatTheContractAllowsToBeNullMayBe() {
        answer = "{\"name\":\"a\",\"kind\":\"BOOK\",\"nameEn\":null,\"parts\":[" + GOOD + "]}";
        assertThatCode(() -> add(answer)).doesNotThrowAnyException();
    }

    @Test
    void anAnswerOfTheWrongTypeIsFound() {
        answer = "{\"name\":5,\"kind\":\"BOOK\"}";
        assertThatThrownBy(() -> add(GOOD)).hasMessageContaining("response body/name");
    }

    @Test
    void anAnswerWithMoreThanPromisedIsFound() {
        answer = "{\"name\":\"a\",\"kind\":\"BOOK\",\"secret\":1}";
        assertThatThrownBy(() -> add(GOOD)).hasMessageContaining("secret");
    }

    @Test
    void moreThanPromisedIsFoundDeepInside() {
        answer =
                "{\"name\":\"a\",\"kind\":\"BOOK\",\"parts\":[{\"name\":\"b\",\"kind\":\"BOOK\",\"x\":1}]}";
        assertThatThrownBy(() -> add(GOOD)).hasMessageContaining("/parts/0");
    }

    @Test
    void aDateThatIsNoneIsFound() {
        answer = "{\"name\":\"a\",\"kind\":\"BOOK\",\"since\":\"yesterday\"}";
        assertThatThrownBy(() -> add(GOOD)).hasMessageContaining("/since");
    }

    @Test
    void anUndocumentedStatusIsFound() {
        status = 202;
        assertThatThrownBy(() -> add(GOOD)).hasMessageContaining("status 202 is not documented");
    }

    @Test
    void aHeaderThatBreaksItsPatternIsFound() {
        etag = "W/\"1\"";
        assertThatThrownBy(() -> add(GOOD)).hasMessageContaining("response header ETag");
    }

    @Test
    void aBodyWhereNoneIsDocumentedIsFound() {
        status = 400;
        assertThatThrownBy(() -> add(GOOD)).hasMessageContaining("none is documented for 400");
    }

    @Test
    void aRequestThatLacksAPropertyIsFound() {
        assertThatThrownBy(() -> add("{\"name\":\"a\"}")).hasMessageContaining("request body");
    }

    @Test
    void aParameterOutOfItsRangeIsFound() {
        assertThatThrownBy(() -> call(true).body(GOOD).queryParam("limit", 0).post("/v1/items"))
                .hasMessageContaining("request query limit");
    }

    @Test
    void anUnknownQueryParameterIsFound() {
        assertThatThrownBy(() -> call(true).body(GOOD).queryParam("x", 1).post("/v1/items"))
                .hasMessageContaining("unknown query parameter x");
    }

    @Test
    void anUnknownOperationIsFound() {
        assertThatThrownBy(() -> call(true).get("/v1/nothing"))
                .hasMessageContaining("no operation GET /v1/nothing");
    }

    @Test
    void badInputOnPurposeIsLetThroughAndItsAnswerStillHeld() {
        status = 400;
        answer = "";
        assertThatCode(() -> call(false).body("{").queryParam("x", 1).post("/v1/items"))
                .doesNotThrowAnyException();
        status = 201;
        assertThatThrownBy(() -> call(false).body("{").post("/v1/items"))
                .isInstanceOf(AssertionError.class);
    }

    @Test
    void aLiteralPathWinsOverATemplate() {
        status = 204;
        answer = "";
        call(true).get("/v1/items/newest");
        assertThat(calls.statuses()).containsOnlyKeys("newestItem");
    }

    private void add(String body) {
        call(true).body(body).post("/v1/items");
    }

    private RequestSpecification call(boolean requestMustMatch) {
        return RestAssured.given()
                .baseUri("http://localhost:" + server.getAddress().getPort())
                .contentType("application/json")
                .filter(new ContractFilter(Documents.items(directory), requestMustMatch, calls));
    }
}
