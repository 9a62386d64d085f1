package th.hrd.localstack;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Collection;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import th.hrd.localstack.component.Component;
import th.hrd.localstack.component.Components;
import th.hrd.localstack.home.Checkout;
import th.hrd.localstack.home.Part;
import th.hrd.localstack.home.Ports;
import th.hrd.localstack.home.Secrets;
import th.hrd.localstack.home.StackException;
import th.hrd.localstack.home.StackHome;
import th.hrd.localstack.home.StackLock;
import th.hrd.localstack.lifecycle.Processes;
import th.hrd.localstack.lifecycle.Progress;
import th.hrd.localstack.lifecycle.Starter;
import th.hrd.localstack.lifecycle.Stopper;
import th.hrd.localstack.token.Tokens;

/**
 * One stack: the suite and all it needs, in one folder and on one range of ports. Its processes are
 * children of nobody: another instance for the same folder, in another program, sees and commands
 * the same stack.
 */
public final class LocalStack {
    private final StackHome home;
    private final Ports ports;
    private final Secrets secrets;
    private final Processes processes;
    private final Progress progress;
    private final Map<Part, Component> components = new EnumMap<>(Part.class);
    private final Tokens tokens;

    public LocalStack(Checkout checkout, Path data, int portBase, Progress progress) {
        this.home = new StackHome(data);
        this.ports = new Ports(portBase);
        this.secrets = new Secrets(home.secrets());
        this.processes = new Processes(home);
        this.progress = progress;
        Components.of(checkout, home, ports, secrets)
                .forEach(component -> components.put(component.part(), component));
        this.tokens = new Tokens(url(Part.KEYCLOAK), secrets);
    }

    /** A stack of this checkout that reports to nobody. */
    public static LocalStack at(Path data, int portBase) {
        return new LocalStack(Checkout.find(), data, portBase, Progress.SILENT);
    }

    /**
     * Starts what is missing of the named parts, or of all when none is named, and returns when all
     * of it is ready.
     *
     * @throws StackException with one sentence that says what stood in the way
     */
    public void up(Part... parts) throws InterruptedException {
        try (var _ = StackLock.take(home)) {
            requireSamePorts();
            home.rememberPortBase(ports.base());
            new Starter(home, ports, processes, progress).start(chosen(parts));
        }
    }

    /** Stops the named parts, or all when none is named; what they have stored stays. */
    public void down(Part... parts) throws InterruptedException {
        try (var _ = StackLock.take(home)) {
            new Stopper(processes, progress).stop(chosen(parts));
        }
    }

    /** Stops everything and forgets all data. */
    public void wipe() throws InterruptedException {
        down();
        home.wipe();
    }

    public void start(Part part) throws InterruptedException {
        up(part);
    }

    public void stop(Part part) throws InterruptedException {
        down(part);
    }

    /** Ends a part as a crash would ({@code kill -9}). */
    public void kill(Part part) throws InterruptedException {
        try {
            processes.of(part).kill();
        } catch (IOException e) {
            throw new StackException(
                    "%s cannot be killed: %s.".formatted(part.id(), e.getMessage()), e);
        }
    }

    /** The parts that have a process now, whether it is ready or not. */
    public Set<Part> running() {
        var running = EnumSet.noneOf(Part.class);
        for (Part part : Part.values()) {
            if (processes.of(part).isRunning()) {
                running.add(part);
            }
        }
        return running;
    }

    /** The process of a part, if it has one now. */
    public Optional<ProcessHandle> process(Part part) {
        return processes.of(part).running();
    }

    public boolean isReady(Part part) throws InterruptedException {
        return component(part).isReady();
    }

    /** Where a service or Keycloak answers HTTP. */
    public URI url(Part part) {
        return URI.create(component(part).address());
    }

    /** Where a part is found, in the form its clients are told. */
    public String address(Part part) {
        return component(part).address();
    }

    public String bootstrapServers() {
        return component(Part.KAFKA).address();
    }

    public String jdbcUrl(Part service) {
        return component(Part.POSTGRES).address() + "/" + service.database();
    }

    /** The password of the service's own database user, which is called as the database. */
    public String databasePassword(Part service) {
        return secrets.databasePassword(service);
    }

    /** Access tokens for whoever the guideline knows. */
    public Tokens tokens() {
        return tokens;
    }

    public Path log(Part part) {
        return home.log(part);
    }

    private Component component(Part part) {
        return Objects.requireNonNull(components.get(part));
    }

    private Collection<Component> chosen(Part... parts) {
        return parts.length == 0
                ? List.copyOf(components.values())
                : Arrays.stream(parts).sorted().map(this::component).toList();
    }

    private void requireSamePorts() {
        home.portBase()
                .filter(base -> base != ports.base() && !running().isEmpty())
                .ifPresent(
                        base -> {
                            throw new StackException(
                                    "The stack in %s is running on port base %d: use ./hrd down first to move it to %d."
                                            .formatted(home.folder(), base, ports.base()));
                        });
    }
}
