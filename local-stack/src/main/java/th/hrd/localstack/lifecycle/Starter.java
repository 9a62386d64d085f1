package th.hrd.localstack.lifecycle;

import java.io.IOException;
import java.time.Duration;
import java.util.Collection;
import java.util.EnumMap;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorCompletionService;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicBoolean;
import th.hrd.localstack.component.Component;
import th.hrd.localstack.home.DiskSpace;
import th.hrd.localstack.home.Part;
import th.hrd.localstack.home.Ports;
import th.hrd.localstack.home.StackException;
import th.hrd.localstack.home.StackHome;
import th.hrd.localstack.lifecycle.Progress.Phase;
import th.hrd.localstack.process.DetachedProcess;

/**
 * Starts what is missing, everything that does not need each other at the same time, and waits
 * until all of it is ready.
 */
public final class Starter {
    private static final Duration BETWEEN_LOOKS = Duration.ofMillis(200);
    private static final long MEBIBYTES_TO_RUN = 500;
    private static final int EVIDENCE = 15;

    private final StackHome home;
    private final Ports ports;
    private final Processes processes;
    private final Progress progress;
    private final AtomicBoolean failed = new AtomicBoolean();

    public Starter(StackHome home, Ports ports, Processes processes, Progress progress) {
        this.home = home;
        this.ports = ports;
        this.processes = processes;
        this.progress = progress;
    }

    public void start(Collection<Component> components) throws InterruptedException {
        var missing =
                components.stream()
                        .map(Component::part)
                        .filter(part -> !processes.of(part).isRunning())
                        .toList();
        if (!missing.isEmpty()) {
            ports.requireFree(missing);
            DiskSpace.require(home.folder(), MEBIBYTES_TO_RUN);
        }
        var ready = new EnumMap<Part, CountDownLatch>(Part.class);
        components.forEach(component -> ready.put(component.part(), new CountDownLatch(1)));
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            var starts = new ExecutorCompletionService<Part>(threads);
            components.forEach(component -> starts.submit(() -> start(component, ready)));
            try {
                for (int i = 0; i < components.size(); i++) {
                    starts.take().get();
                }
            } catch (ExecutionException e) {
                throw asStackException(e.getCause());
            } finally {
                threads.shutdownNow();
            }
        }
    }

    private Part start(Component component, Map<Part, CountDownLatch> ready)
            throws InterruptedException, IOException {
        var part = component.part();
        try {
            awaitWhatItNeeds(component, ready);
            bringUp(component);
            ready.get(part).countDown();
            return part;
        } catch (InterruptedException | RuntimeException | IOException e) {
            // Whoever fails after another did was only interrupted for it.
            if (failed.getAndSet(true)) {
                progress.report(part, Phase.WAITING, "not waited for");
            } else {
                progress.report(part, Phase.FAILED, "failed");
            }
            throw e;
        }
    }

    private void bringUp(Component component) throws InterruptedException, IOException {
        var part = component.part();
        var process = processes.of(part);
        long begin = System.nanoTime();
        boolean wasRunning = process.isRunning();
        if (wasRunning) {
            progress.report(part, Phase.WORKING, "running, looking whether it answers");
        } else {
            progress.report(part, Phase.WORKING, "preparing");
            process.start(component.prepare(doing -> progress.report(part, Phase.WORKING, doing)));
            progress.report(part, Phase.WORKING, "starting");
        }
        awaitReady(component, process);
        component.furnish();
        progress.report(part, Phase.DONE, wasRunning ? "already running" : readyAfter(begin));
    }

    private void awaitWhatItNeeds(Component component, Map<Part, CountDownLatch> ready)
            throws InterruptedException {
        progress.report(component.part(), Phase.WAITING, "waiting");
        for (Part needed : component.needs()) {
            if (ready.containsKey(needed)) {
                ready.get(needed).await();
            }
        }
    }

    private void awaitReady(Component component, DetachedProcess process)
            throws InterruptedException {
        long deadline = System.nanoTime() + component.patience().toNanos();
        while (!component.isReady()) {
            if (!process.isRunning()) {
                throw new StackException(
                        "%s ended while it was starting; its log is %s."
                                .formatted(component.part().id(), process.log()),
                        process.lastLogLines(EVIDENCE));
            }
            if (System.nanoTime() > deadline) {
                throw new StackException(
                        "%s was not ready within %d s; its log is %s."
                                .formatted(
                                        component.part().id(),
                                        component.patience().toSeconds(),
                                        process.log()),
                        process.lastLogLines(EVIDENCE));
            }
            Thread.sleep(BETWEEN_LOOKS);
        }
    }

    private static String readyAfter(long begin) {
        return String.format(Locale.ROOT, "ready in %.1f s", (System.nanoTime() - begin) / 1e9);
    }

    private static RuntimeException asStackException(Throwable cause) {
        return cause instanceof StackException known
                ? known
                : new StackException("The stack cannot be started: %s.".formatted(cause), cause);
    }
}
