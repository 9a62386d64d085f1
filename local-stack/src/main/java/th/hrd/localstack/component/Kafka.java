package th.hrd.localstack.component;

import java.io.IOException;
import java.io.StringWriter;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.Consumer;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.AdminClientConfig;
import org.apache.kafka.common.Uuid;
import th.hrd.localstack.home.Part;
import th.hrd.localstack.home.Ports;
import th.hrd.localstack.home.StackHome;
import th.hrd.localstack.process.Launch;
import th.hrd.localstack.process.Tool;

/** One Kafka process that is broker and KRaft controller. */
final class Kafka implements Component {
    private static final int PROBE_MILLIS = 3_000;

    private final Programs programs;
    private final StackHome home;
    private final Ports ports;

    Kafka(Programs programs, StackHome home, Ports ports) {
        this.programs = programs;
        this.home = home;
        this.ports = ports;
    }

    @Override
    public Part part() {
        return Part.KAFKA;
    }

    @Override
    public Launch prepare(Consumer<String> doing) throws IOException, InterruptedException {
        var data = home.data(part());
        var log = data.resolve("log");
        Files.createDirectories(data);
        var configuration =
                Files.writeString(data.resolve("server.properties"), configuration(log));
        if (!Files.exists(log.resolve("bootstrap.checkpoint"))) {
            doing.accept("formatting the log");
            new Tool("Kafka's storage tool", home.log(part()), patience())
                    .run(format(configuration));
        }
        return java("-Xmx256m", List.of("kafka.Kafka", configuration.toString()));
    }

    @Override
    public boolean isReady() throws InterruptedException {
        return listens() && answers();
    }

    @Override
    public Duration patience() {
        return Duration.ofMinutes(2);
    }

    @Override
    public String address() {
        return "localhost:" + ports.of(part());
    }

    private String configuration(Path log) {
        var broker = "127.0.0.1:" + ports.all(part()).get(0);
        var controller = "127.0.0.1:" + ports.all(part()).get(1);
        var settings = new Properties();
        settings.put("process.roles", "broker,controller");
        settings.put("node.id", "1");
        settings.put("controller.quorum.voters", "1@" + controller);
        settings.put("controller.listener.names", "CONTROLLER");
        settings.put("listeners", "PLAINTEXT://%s,CONTROLLER://%s".formatted(broker, controller));
        settings.put("advertised.listeners", "PLAINTEXT://" + address());
        settings.put("listener.security.protocol.map", "PLAINTEXT:PLAINTEXT,CONTROLLER:PLAINTEXT");
        settings.put("log.dirs", log.toString());
        // A topic exists because its owner created it, never because somebody mistyped its name.
        settings.put("auto.create.topics.enable", "false");
        settings.put("group.initial.rebalance.delay.ms", "0");
        for (var internal :
                List.of(
                        "offsets.topic",
                        "transaction.state.log",
                        "share.coordinator.state.topic")) {
            settings.put(internal + ".replication.factor", "1");
        }
        settings.put("offsets.topic.num.partitions", "3");
        settings.put("transaction.state.log.num.partitions", "3");
        settings.put("transaction.state.log.min.isr", "1");
        settings.put("share.coordinator.state.topic.min.isr", "1");
        var text = new StringWriter();
        try {
            settings.store(text, null);
        } catch (IOException impossible) {
            throw new AssertionError(impossible);
        }
        return text.toString();
    }

    private Launch format(Path configuration) {
        var arguments =
                List.of(
                        "kafka.tools.StorageTool",
                        "format",
                        "-t",
                        Uuid.randomUuid().toString(),
                        "-c",
                        configuration.toString());
        return java("-Xmx128m", arguments);
    }

    private Launch java(String heap, List<String> mainAndArguments) {
        var command =
                new ArrayList<>(
                        List.of(
                                Programs.java(),
                                heap,
                                "-XX:+UseSerialGC",
                                "--enable-native-access=ALL-UNNAMED",
                                "-Dorg.slf4j.simpleLogger.logFile=System.out",
                                "-Dorg.slf4j.simpleLogger.showDateTime=true",
                                "-Dorg.slf4j.simpleLogger.dateTimeFormat=yyyy-MM-dd'T'HH:mm:ss.SSSXXX",
                                "-cp",
                                programs.kafkaClassPath()));
        command.addAll(mainAndArguments);
        return new Launch(command);
    }

    private boolean listens() {
        try (var socket = new Socket()) {
            socket.connect(
                    new InetSocketAddress(InetAddress.getLoopbackAddress(), ports.of(part())),
                    PROBE_MILLIS);
            return true;
        } catch (IOException notYet) {
            return false;
        }
    }

    private boolean answers() throws InterruptedException {
        var settings =
                Map.<String, Object>of(
                        AdminClientConfig.BOOTSTRAP_SERVERS_CONFIG, address(),
                        AdminClientConfig.REQUEST_TIMEOUT_MS_CONFIG, PROBE_MILLIS,
                        AdminClientConfig.DEFAULT_API_TIMEOUT_MS_CONFIG, PROBE_MILLIS);
        try (var admin = Admin.create(settings)) {
            return !admin.describeCluster()
                    .nodes()
                    .get(PROBE_MILLIS, TimeUnit.MILLISECONDS)
                    .isEmpty();
        } catch (ExecutionException | TimeoutException notYet) {
            return false;
        }
    }
}
