package th.hrd.localstack.process;

import java.util.List;
import java.util.Map;

/** A program ready to be run: its command line and what is added to its environment. */
public record Launch(List<String> command, Map<String, String> environment) {
    public Launch {
        command = List.copyOf(command);
        environment = Map.copyOf(environment);
    }

    public Launch(List<String> command) {
        this(command, Map.of());
    }
}
