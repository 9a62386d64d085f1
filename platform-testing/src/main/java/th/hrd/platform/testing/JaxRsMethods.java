package th.hrd.platform.testing;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.core.domain.properties.CanBeAnnotated;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HEAD;
import jakarta.ws.rs.OPTIONS;
import jakarta.ws.rs.PATCH;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import java.lang.annotation.Annotation;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/** The methods of resources that answer requests, read from the byte code. */
final class JaxRsMethods {

    private static final List<Class<? extends Annotation>> VERBS =
            List.of(
                    GET.class,
                    POST.class,
                    PUT.class,
                    DELETE.class,
                    PATCH.class,
                    HEAD.class,
                    OPTIONS.class);

    private JaxRsMethods() {}

    static boolean isEndpoint(JavaMethod method) {
        return VERBS.stream().anyMatch(method::isAnnotatedWith);
    }

    /** The roles of each operation's method, by {@code "GET /v1/plans/{id}"}. */
    static Map<String, Set<String>> roles(JavaClasses classes) {
        var roles = new TreeMap<String, Set<String>>();
        for (JavaClass resource : classes) {
            for (JavaMethod method : resource.getMethods()) {
                for (var verb : VERBS) {
                    if (method.isAnnotatedWith(verb)) {
                        String path = path(resource) + path(method);
                        roles.put(verb.getSimpleName() + " " + path, rolesOf(method));
                    }
                }
            }
        }
        return roles;
    }

    private static Set<String> rolesOf(JavaMethod method) {
        return method.tryGetAnnotationOfType(RolesAllowed.class)
                .map(allowed -> new TreeSet<>(Set.of(allowed.value())))
                .orElseGet(TreeSet::new);
    }

    /** With a leading slash, without a trailing one, and templates without their patterns. */
    private static String path(CanBeAnnotated annotated) {
        if (!annotated.isAnnotatedWith(Path.class)) {
            return "";
        }
        String path =
                annotated instanceof JavaClass type
                        ? type.getAnnotationOfType(Path.class).value()
                        : ((JavaMethod) annotated).getAnnotationOfType(Path.class).value();
        String bare =
                path.replaceAll("\\{\\s*([^:}\\s]+)\\s*:[^}]*}", "{$1}").replaceAll("^/|/$", "");
        return bare.isEmpty() ? "" : "/" + bare;
    }
}
