package th.hrd.benchmark.intake;

import com.sun.tools.attach.AttachNotSupportedException;
import com.sun.tools.attach.VirtualMachine;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.lang.management.MemoryMXBean;
import java.lang.management.MemoryPoolMXBean;
import java.lang.management.MemoryType;
import java.lang.management.MemoryUsage;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.stream.Stream;
import javax.management.remote.JMXConnector;
import javax.management.remote.JMXConnectorFactory;
import javax.management.remote.JMXServiceURL;
import th.hrd.benchmark.BenchException;

/** What a benchmark sees of the service's process and of the database's. */
final class Observed implements AutoCloseable {

    private static final long MIB = 1 << 20;

    private final ProcessHandle service;
    private final ProcessHandle database;
    private final JMXConnector connector;
    private final List<MemoryPoolMXBean> heap;

    /** The address is that of our own child, which nobody else can give. */
    @SuppressWarnings("BanJNDI")
    Observed(ProcessHandle service, ProcessHandle database) throws IOException {
        this.service = service;
        this.database = database;
        this.connector = JMXConnectorFactory.connect(address(service));
        this.heap =
                ManagementFactory.getPlatformMXBeans(
                                connector.getMBeanServerConnection(), MemoryPoolMXBean.class)
                        .stream()
                        .filter(pool -> pool.getType() == MemoryType.HEAP)
                        .toList();
    }

    private static JMXServiceURL address(ProcessHandle service) throws IOException {
        try {
            VirtualMachine machine = VirtualMachine.attach(Long.toString(service.pid()));
            try {
                return new JMXServiceURL(machine.startLocalManagementAgent());
            } finally {
                machine.detach();
            }
        } catch (AttachNotSupportedException e) {
            throw new BenchException("The service cannot be observed: " + e.getMessage(), e);
        }
    }

    /** Processor time used so far, which other programs of the machine cannot stretch. */
    record Cpu(Duration service, Duration database) {
        Cpu since(Cpu begin) {
            return new Cpu(service.minus(begin.service), database.minus(begin.database));
        }
    }

    Cpu cpu() {
        return new Cpu(
                cpu(service),
                Stream.concat(Stream.of(database), database.descendants())
                        .map(Observed::cpu)
                        .reduce(Duration.ZERO, Duration::plus));
    }

    private static Duration cpu(ProcessHandle process) {
        return process.info().totalCpuDuration().orElse(Duration.ZERO);
    }

    /**
     * Memory of the service in MiB.
     *
     * @param heapLimit what it may use
     * @param heapPeak the most it has used, with what nobody needed any more
     * @param heapLive what was left by the last full collection
     * @param resident the most memory of the process, its heap included; 0 where it is not known
     */
    record Memory(long heapLimit, long heapPeak, long heapLive, long resident) {}

    Memory memory() throws IOException {
        long live =
                heap.stream()
                        .map(MemoryPoolMXBean::getCollectionUsage)
                        .mapToLong(usage -> usage == null ? 0 : usage.getUsed())
                        .sum();
        MemoryUsage all =
                ManagementFactory.getPlatformMXBean(
                                connector.getMBeanServerConnection(), MemoryMXBean.class)
                        .getHeapMemoryUsage();
        long peak = heap.stream().mapToLong(pool -> pool.getPeakUsage().getUsed()).sum();
        return new Memory(all.getMax() / MIB, peak / MIB, live / MIB, resident());
    }

    private long resident() throws IOException {
        Path status = Path.of("/proc", Long.toString(service.pid()), "status");
        if (!Files.isReadable(status)) {
            return 0;
        }
        try (Stream<String> lines = Files.lines(status)) {
            return lines.filter(line -> line.startsWith("VmHWM:"))
                    .mapToLong(line -> Long.parseLong(line.replaceAll("\\D", "")) / 1024)
                    .findFirst()
                    .orElse(0);
        }
    }

    @Override
    public void close() throws IOException {
        connector.close();
    }
}
