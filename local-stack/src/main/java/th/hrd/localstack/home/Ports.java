package th.hrd.localstack.home;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.time.Duration;
import java.util.Collection;
import java.util.List;
import java.util.concurrent.locks.LockSupport;

/**
 * The port plan: every port of a stack follows from its base, so two stacks need only two bases.
 */
public record Ports(int base) {
    public static final int DEFAULT_BASE = 8100;
    private static final Duration PATIENCE = Duration.ofSeconds(3);
    private static final Duration BETWEEN_LOOKS = Duration.ofMillis(50);
    private static final int HIGHEST_BASE = 65_500;

    public Ports {
        if (base < 1024 || base > HIGHEST_BASE) {
            throw new StackException(
                    "The port base must lie between 1024 and %d, not %d."
                            .formatted(HIGHEST_BASE, base));
        }
    }

    /** The port clients use. */
    public int of(Part part) {
        return all(part).getFirst();
    }

    public List<Integer> all(Part part) {
        return part.offsets().stream().map(offset -> base + offset).toList();
    }

    public void requireFree(Collection<Part> parts) {
        for (Part part : parts) {
            for (int port : all(part)) {
                if (!isSoonFree(port)) {
                    throw new StackException(
                            "Port %d, which %s needs, is taken by another program: stop that program, or choose other ports with --port-base."
                                    .formatted(port, part.id()));
                }
            }
        }
    }

    /** A process that was just killed keeps its port for another moment. */
    private static boolean isSoonFree(int port) {
        long deadline = System.nanoTime() + PATIENCE.toNanos();
        while (!isFree(port)) {
            if (System.nanoTime() > deadline) {
                return false;
            }
            LockSupport.parkNanos(BETWEEN_LOOKS.toNanos());
        }
        return true;
    }

    private static boolean isFree(int port) {
        try (var probe = new ServerSocket(port, 1, InetAddress.getLoopbackAddress())) {
            return probe.isBound();
        } catch (IOException taken) {
            return false;
        }
    }
}
