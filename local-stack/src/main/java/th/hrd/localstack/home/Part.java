package th.hrd.localstack.home;

import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Each process of the stack, with its name and its ports as distances from the stack's port base.
 */
public enum Part {
    POSTGRES("postgres", 20),
    KAFKA("kafka", 30, 31),
    KEYCLOAK("keycloak", 10),
    ORGANISATION_REGISTRY("organisation-registry", 1),
    HRD_PLANS("hrd-plans", 2),
    COURSE_CERTIFICATION("course-certification", 3),
    IDPS("idps", 4),
    KPI_REPORTING("kpi-reporting", 5);

    private static final Set<Part> INFRASTRUCTURE = Set.of(POSTGRES, KAFKA, KEYCLOAK);

    private final String id;
    private final List<Integer> offsets;

    Part(String id, Integer... offsets) {
        this.id = id;
        this.offsets = List.of(offsets);
    }

    public static Part of(String id) {
        return Arrays.stream(values())
                .filter(part -> part.id.equals(id))
                .findFirst()
                .orElseThrow(
                        () ->
                                new StackException(
                                        "There is no component \"%s\"; the components are %s."
                                                .formatted(id, ids())));
    }

    public static List<Part> services() {
        return Arrays.stream(values()).filter(Part::isService).toList();
    }

    private static String ids() {
        return Arrays.stream(values()).map(Part::id).collect(Collectors.joining(", "));
    }

    public String id() {
        return id;
    }

    public boolean isService() {
        return !INFRASTRUCTURE.contains(this);
    }

    /** The service's database and that database's owner. */
    public String database() {
        return id.replace('-', '_');
    }

    List<Integer> offsets() {
        return offsets;
    }
}
