package th.hrd.platform.testing;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.core.importer.Location;
import java.net.URI;
import java.net.URISyntaxException;
import java.net.URL;
import java.util.ArrayList;
import java.util.List;

/** The byte code the architecture rules and the roles are read from. */
final class MainClasses {

    private MainClasses() {}

    static JavaClasses ofService() {
        return new ClassFileImporter().importPath(ModuleUnderTest.mainClasses());
    }

    /** Also the resources every service gets from the platform, for example its operations. */
    static JavaClasses ofServiceAndPlatform() {
        var locations = new ArrayList<Location>();
        locations.add(Location.of(ModuleUnderTest.mainClasses()));
        URL marker =
                Thread.currentThread()
                        .getContextClassLoader()
                        .getResource("th/hrd/platform/problem/ProblemType.class");
        if (marker != null) {
            locations.add(Location.of(packageRoot(marker)));
        }
        return new ClassFileImporter(List.of(new ImportOption.DoNotIncludeTests()))
                .importLocations(locations);
    }

    private static URI packageRoot(URL marker) {
        try {
            return new URI(marker.toString().replace("problem/ProblemType.class", ""));
        } catch (URISyntaxException e) {
            throw new IllegalStateException(e);
        }
    }
}
