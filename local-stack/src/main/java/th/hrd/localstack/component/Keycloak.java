package th.hrd.localstack.component;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import th.hrd.localstack.home.Checkout;
import th.hrd.localstack.home.Part;
import th.hrd.localstack.home.Ports;
import th.hrd.localstack.home.Secrets;
import th.hrd.localstack.home.StackHome;
import th.hrd.localstack.process.Launch;
import th.hrd.localstack.process.Tool;

/**
 * Keycloak with the realm hrd imported. The program is unpacked and built once; each stack has a
 * home of its own that links to it and holds the data, so that the second start, and the second
 * stack, take seconds.
 */
final class Keycloak implements Component {
    /** Decided when Keycloak is built and asked for again, the same, when it is started. */
    private static final Map<String, String> BUILD_OPTIONS =
            Map.of("KC_DB", "dev-file", "KC_CACHE", "local");

    private static final String REALM_FILE = "realm-hrd.json";

    private final Checkout checkout;
    private final Programs programs;
    private final StackHome home;
    private final Ports ports;
    private final Secrets secrets;

    Keycloak(Checkout checkout, Programs programs, StackHome home, Ports ports, Secrets secrets) {
        this.checkout = checkout;
        this.programs = programs;
        this.home = home;
        this.ports = ports;
        this.secrets = secrets;
    }

    @Override
    public Part part() {
        return Part.KEYCLOAK;
    }

    @Override
    public Launch prepare(Consumer<String> doing) throws IOException, InterruptedException {
        var archive = programs.archive("keycloak-quarkus-dist-", ".tar.gz");
        var program =
                programs.unpacked(
                        archive,
                        folder -> {
                            doing.accept("unpacking");
                            Archive.unpackTarGz(archive, folder);
                            doing.accept("building");
                            new Tool("Keycloak's build", home.log(part()), patience())
                                    .run(java(folder, List.of("build"), BUILD_OPTIONS));
                        });
        var own = home.data(part());
        linkTo(program, own);
        placeRealm(own, doing);
        var environment = new HashMap<>(BUILD_OPTIONS);
        environment.put("KC_HTTP_ENABLED", "true");
        environment.put("KC_HTTP_HOST", "127.0.0.1");
        environment.put("KC_HTTP_PORT", Integer.toString(ports.of(part())));
        environment.put("KC_HOSTNAME_STRICT", "false");
        environment.put("KC_BOOTSTRAP_ADMIN_USERNAME", "admin");
        environment.put("KC_BOOTSTRAP_ADMIN_PASSWORD", secrets.get("keycloak.admin.password"));
        environment.put("HRD_ONBOARDING_SECRET", secrets.get("hrd-onboarding.secret"));
        return java(own, List.of("start", "--optimized", "--import-realm"), environment);
    }

    @Override
    public boolean isReady() throws InterruptedException {
        return HttpProbe.answersOk(address() + "/realms/hrd/.well-known/openid-configuration");
    }

    @Override
    public Duration patience() {
        return Duration.ofMinutes(5);
    }

    @Override
    public String address() {
        return "http://localhost:" + ports.of(part());
    }

    private static void linkTo(Path program, Path own) throws IOException {
        Files.createDirectories(own.resolve("data/import"));
        try (var parts = Files.newDirectoryStream(program)) {
            for (Path part : parts) {
                var link = own.resolve(part.getFileName());
                if (!link.endsWith("data")) {
                    Files.deleteIfExists(link);
                    Files.createSymbolicLink(link, part);
                }
            }
        }
    }

    /**
     * Keycloak imports a realm once; a changed realm file therefore starts an empty identity store,
     * whose clients are all made again on demand.
     */
    private void placeRealm(Path own, Consumer<String> doing) throws IOException {
        var imported = own.resolve("data/import").resolve(REALM_FILE);
        if (Files.exists(imported) && Files.mismatch(imported, checkout.realm()) >= 0) {
            doing.accept("the realm file has changed: importing it anew");
            StackHome.delete(own.resolve("data/h2"));
        }
        Files.copy(checkout.realm(), imported, StandardCopyOption.REPLACE_EXISTING);
    }

    /**
     * What bin/kc.sh would run, without the shell in between, so that the pid is Java's. Compiling
     * lightly halves the processor time of a start.
     */
    private static Launch java(
            Path kcHome, List<String> arguments, Map<String, String> environment) {
        var command =
                new ArrayList<>(
                        List.of(
                                Programs.java(),
                                "-Xms64m",
                                "-Xmx512m",
                                "-XX:+UseSerialGC",
                                "-XX:TieredStopAtLevel=1"));
        for (var opened :
                List.of("java.lang", "java.security", "java.util", "java.util.concurrent")) {
            command.add("--add-opens=java.base/" + opened + "=ALL-UNNAMED");
        }
        command.addAll(
                List.of(
                        "--enable-native-access=ALL-UNNAMED",
                        "-Duser.language=en",
                        "-Dkc.home.dir=" + kcHome,
                        "-Djboss.server.config.dir=" + kcHome.resolve("conf"),
                        "-Djava.util.logging.manager=org.jboss.logmanager.LogManager",
                        "-Djava.util.concurrent.ForkJoinPool.common.threadFactory=io.quarkus.bootstrap.forkjoin.QuarkusForkJoinWorkerThreadFactory",
                        "-Dpicocli.disable.closures=true",
                        "-cp",
                        kcHome.resolve("lib/quarkus-run.jar").toString(),
                        "io.quarkus.bootstrap.runner.QuarkusEntryPoint"));
        command.addAll(arguments);
        return new Launch(command, environment);
    }
}
