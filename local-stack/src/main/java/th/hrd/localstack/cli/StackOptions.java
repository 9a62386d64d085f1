package th.hrd.localstack.cli;

import java.nio.file.Path;
import java.util.List;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;
import th.hrd.localstack.LocalStack;
import th.hrd.localstack.home.Checkout;
import th.hrd.localstack.home.Part;
import th.hrd.localstack.home.Ports;
import th.hrd.localstack.home.StackHome;
import th.hrd.localstack.lifecycle.Progress;

/** Which stack is meant; without options the one in .hrd. */
final class StackOptions {
    @Option(
            names = "--data",
            paramLabel = "DIR",
            defaultValue = "${env:HRD_DATA}",
            description = "Folder of the stack's data, logs and secrets; .hrd unless given.")
    private @Nullable Path data;

    @Option(
            names = "--port-base",
            paramLabel = "N",
            defaultValue = "${env:HRD_PORT_BASE}",
            description =
                    "Ports are N+1 to N+31; 8100, or what the stack was last started with, unless"
                            + " given.")
    private @Nullable Integer portBase;

    LocalStack stack(Progress progress) {
        var checkout = Checkout.find();
        var home = home(checkout);
        int base = portBase != null ? portBase : home.portBase().orElse(Ports.DEFAULT_BASE);
        return new LocalStack(checkout, home.folder(), base, progress);
    }

    StackHome home() {
        return home(Checkout.find());
    }

    static Part[] parts(List<String> ids) {
        return ids.stream().map(Part::of).toArray(Part[]::new);
    }

    private StackHome home(Checkout checkout) {
        return new StackHome(data != null ? data : checkout.defaultData());
    }
}
