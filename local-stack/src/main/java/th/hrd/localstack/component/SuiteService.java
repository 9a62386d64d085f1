package th.hrd.localstack.component;

import java.nio.file.Files;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import th.hrd.localstack.home.Checkout;
import th.hrd.localstack.home.Part;
import th.hrd.localstack.home.Ports;
import th.hrd.localstack.home.Secrets;
import th.hrd.localstack.home.StackException;
import th.hrd.localstack.process.Launch;

/** One of the suite's own services, run from its packaged application. */
final class SuiteService implements Component {
    private final Part service;
    private final Checkout checkout;
    private final Ports ports;
    private final Secrets secrets;

    SuiteService(Part service, Checkout checkout, Ports ports, Secrets secrets) {
        this.service = service;
        this.checkout = checkout;
        this.ports = ports;
        this.secrets = secrets;
    }

    @Override
    public Part part() {
        return service;
    }

    @Override
    public Set<Part> needs() {
        return Set.of(Part.POSTGRES, Part.KAFKA, Part.KEYCLOAK);
    }

    @Override
    public Launch prepare(Consumer<String> doing) {
        var application = checkout.packaged(service);
        if (!Files.isRegularFile(application)) {
            throw new StackException(
                    "%s is not built: run mvn package, or use ./hrd.".formatted(service.id()));
        }
        var environment = new HashMap<String, String>();
        environment.put("QUARKUS_HTTP_HOST", "127.0.0.1");
        environment.put("QUARKUS_HTTP_PORT", Integer.toString(ports.of(service)));
        environment.put(
                "QUARKUS_DATASOURCE_JDBC_URL",
                "jdbc:postgresql://localhost:%d/%s"
                        .formatted(ports.of(Part.POSTGRES), service.database()));
        environment.put("QUARKUS_DATASOURCE_USERNAME", service.database());
        environment.put("QUARKUS_DATASOURCE_PASSWORD", secrets.databasePassword(service));
        environment.put("KAFKA_BOOTSTRAP_SERVERS", "localhost:" + ports.of(Part.KAFKA));
        environment.put(
                "QUARKUS_OIDC_AUTH_SERVER_URL",
                "http://localhost:%d/realms/hrd".formatted(ports.of(Part.KEYCLOAK)));
        environment.put("HRD_IDEMPOTENCY_KEY", secrets.get(service.id() + ".idempotency.key"));
        if (service == Part.ORGANISATION_REGISTRY) {
            seal(environment, "sealing.key");
            environment.put("HRD_IDENTITY_HASH_KEY", secrets.get("identity.hash.key"));
        }
        if (service == Part.IDPS) {
            seal(environment, service.id() + ".sealing.key");
        }
        var command =
                List.of(
                        Programs.java(),
                        "-Xmx256m",
                        "-XX:+UseSerialGC",
                        "--enable-native-access=ALL-UNNAMED",
                        "-jar",
                        application.toString());
        return new Launch(command, environment);
    }

    private void seal(Map<String, String> environment, String secret) {
        environment.put("HRD_SEALING_ACTIVE_KEY", "first");
        environment.put("HRD_SEALING_KEYS_FIRST", secrets.get(secret));
    }

    @Override
    public boolean isReady() throws InterruptedException {
        return HttpProbe.answersOk(address() + "/q/health/ready");
    }

    @Override
    public Duration patience() {
        return Duration.ofMinutes(5);
    }

    @Override
    public String address() {
        return "http://localhost:" + ports.of(service);
    }
}
