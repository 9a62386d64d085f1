package th.hrd.platform.testing;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/**
 * What a test run saw of a contract.
 *
 * @param seen statuses by operationId
 */
record Coverage(ApiContract contract, Map<String, Set<String>> seen) {

    /** Answers no component test can bring about at will; the common components document them. */
    private static final Set<String> EXEMPT = Set.of("429", "500", "503", "default");

    List<String> gaps() {
        var gaps = new ArrayList<String>();
        if (seen.isEmpty()) {
            gaps.add("no call was recorded at all: do the component tests use Contract.given()?");
        }
        for (ApiOperation operation : contract.operations()) {
            Set<String> missing = missing(operation);
            if (!missing.isEmpty()) {
                gaps.add(operation.id() + ": no call was answered " + String.join(", ", missing));
            }
        }
        return gaps;
    }

    String table() {
        var table = new StringBuilder();
        long exercised = 0;
        for (ApiOperation operation : contract.operations()) {
            Set<String> missing = missing(operation);
            if (seen.containsKey(operation.id())) {
                exercised++;
            }
            table.append(
                    "%-40s %-60s %s%n"
                            .formatted(
                                    operation.id(),
                                    operation.method() + " " + operation.path(),
                                    missing.isEmpty() ? "complete" : "missing " + missing));
        }
        return table.append(
                        "%d operations, %d exercised"
                                .formatted(contract.operations().size(), exercised))
                .toString();
    }

    private Set<String> missing(ApiOperation operation) {
        var missing = new TreeSet<>(operation.statuses());
        missing.removeAll(EXEMPT);
        missing.removeAll(seen.getOrDefault(operation.id(), Set.of()));
        return missing;
    }
}
