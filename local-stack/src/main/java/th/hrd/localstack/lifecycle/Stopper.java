package th.hrd.localstack.lifecycle;

import java.io.IOException;
import java.time.Duration;
import java.util.Collection;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.stream.Collectors;
import th.hrd.localstack.component.Component;
import th.hrd.localstack.home.Part;
import th.hrd.localstack.home.StackException;
import th.hrd.localstack.lifecycle.Progress.Phase;

/** Stops the services first and then what they need, so that none of them logs the loss of it. */
public final class Stopper {
    private static final Duration PATIENCE = Duration.ofSeconds(20);

    private final Processes processes;
    private final Progress progress;

    public Stopper(Processes processes, Progress progress) {
        this.processes = processes;
        this.progress = progress;
    }

    public void stop(Collection<Component> components) throws InterruptedException {
        var servicesThenTheRest =
                components.stream()
                        .collect(
                                Collectors.partitioningBy(
                                        component -> component.part().isService()));
        stopTogether(servicesThenTheRest.get(true));
        stopTogether(servicesThenTheRest.get(false));
    }

    private void stopTogether(List<Component> components) throws InterruptedException {
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            var stops =
                    components.stream()
                            .<Callable<Part>>map(component -> () -> stop(component))
                            .toList();
            for (var stop : threads.invokeAll(stops)) {
                stop.get();
            }
        } catch (ExecutionException e) {
            throw new StackException(
                    "The stack cannot be stopped: %s.".formatted(e.getCause().getMessage()), e);
        }
    }

    private Part stop(Component component) throws IOException, InterruptedException {
        var part = component.part();
        var process = processes.of(part);
        if (process.isRunning()) {
            progress.report(part, Phase.WORKING, "stopping");
            process.stop(component.stopSignal(), PATIENCE);
            progress.report(part, Phase.DONE, "stopped");
        } else {
            process.pidFile().delete();
            progress.report(part, Phase.DONE, "was not running");
        }
        return part;
    }
}
