package th.hrd.platform.intake.job;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Instance;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/** The kinds of row this service takes in. */
@ApplicationScoped
public class RowTypes {

    private final Map<String, RowType> byName;

    RowTypes(Instance<RowType> types) {
        this.byName = types.stream().collect(Collectors.toMap(RowType::name, Function.identity()));
    }

    boolean isEmpty() {
        return byName.isEmpty();
    }

    public Optional<RowType> find(String name) {
        return Optional.ofNullable(byName.get(name));
    }

    RowType require(String name) {
        RowType type = byName.get(name);
        if (type == null) {
            throw new IllegalStateException("no row type " + name);
        }
        return type;
    }
}
