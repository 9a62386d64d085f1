package th.hrd.platform.testing;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.core.domain.properties.HasName.Predicates.name;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.fields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.methods;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.AccessTarget.CodeUnitCallTarget;
import com.tngtech.archunit.core.domain.Dependency;
import com.tngtech.archunit.core.domain.JavaCall;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaField;
import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.core.domain.JavaType;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.persistence.Entity;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.function.Predicate;
import java.util.stream.Stream;

/**
 * The rules of the house (ADR-0002), on the byte code of a service.
 *
 * <p>A package is {@code th.hrd.<service>.<feature>.<layer>}, or {@code th.hrd.<service>.<feature>}
 * while a feature is small: then the rules on layers ask the classes themselves what they are.
 */
final class HouseRules {

    private static final int MOST_METHODS_OF_A_RESOURCE = 10;

    private static final String EVENT_HANDLER = "th.hrd.platform.messaging.EventHandler";

    private static final Set<String> LAYERS =
            Set.of("domain", "application", "persistence", "rest", "messaging", "bootstrap");

    private static final Set<String> INJECTIONS =
            Set.of(
                    "jakarta.inject.Inject",
                    "jakarta.persistence.PersistenceContext",
                    "org.eclipse.microprofile.config.inject.ConfigProperty",
                    "org.eclipse.microprofile.rest.client.inject.RestClient");

    private static final Set<String> BEANS =
            Set.of(
                    "jakarta.enterprise.context.ApplicationScoped",
                    "jakarta.enterprise.context.RequestScoped",
                    "jakarta.enterprise.context.Dependent",
                    "jakarta.inject.Singleton");

    private HouseRules() {}

    static List<ArchRule> all() {
        return Stream.of(
                        domainKnowsNothingOfTheOutside(),
                        useCasesDoNotKnowRest(),
                        restDoesNotKnowPersistence(),
                        resourcesDoNotTalkToRepositories(),
                        featuresMeetInTheApplication(),
                        featuresFormNoCycle(),
                        entitiesStayBehindTheResource(),
                        entitiesAreNotHiddenInRecords(),
                        transactionsAreOfUseCasesAndHandlers(),
                        timeComesFromTheClock(),
                        idsComeFromThePlatform(),
                        nobodyPrints(),
                        nobodyLogsThroughTheJdk(),
                        nobodyInjectsFields(),
                        resourcesAndHandlersAreKeptInside(),
                        endpointsArePublicMethods(),
                        endpointsSayWhoMayCall(),
                        resourcesFitOnOneScreen(),
                        nobodyIsAHelper())
                .map(rule -> rule.allowEmptyShould(true))
                .toList();
    }

    static ArchRule domainKnowsNothingOfTheOutside() {
        return classes()
                .that()
                .resideInAPackage("..domain..")
                .should()
                .onlyDependOnClassesThat(
                        resideInAnyPackage(
                                        "java..",
                                        "javax.crypto..",
                                        "jakarta.persistence..",
                                        "org.jspecify..",
                                        "th.hrd.platform.problem..",
                                        "th.hrd.platform.ids..",
                                        "th.hrd.platform.calendar..",
                                        "th.hrd.platform.privacy..",
                                        "th.hrd..domain..")
                                .or(name("th.hrd.platform.security.KeyRing"))
                                .or(valueOfAFlatFeature()))
                .as(
                        "domain depends on the JDK, JPA annotations and the platform's pure types"
                                + " only");
    }

    static ArchRule useCasesDoNotKnowRest() {
        return noClasses()
                .that()
                .resideInAnyPackage("..application..", "..persistence..", "..messaging..")
                .should()
                .dependOnClassesThat()
                .resideInAPackage("th.hrd..rest..")
                .as("nothing inside depends on rest");
    }

    static ArchRule restDoesNotKnowPersistence() {
        return noClasses()
                .that()
                .resideInAPackage("..rest..")
                .should()
                .dependOnClassesThat()
                .resideInAPackage("th.hrd..persistence..")
                .as("rest does not depend on persistence");
    }

    static ArchRule resourcesDoNotTalkToRepositories() {
        return noClasses()
                .that()
                .areAnnotatedWith(Path.class)
                .should()
                .dependOnClassesThat()
                .haveNameMatching("th\\.hrd\\..*(Repository|Queries)")
                .as("a resource asks use cases, not repositories");
    }

    static ArchRule featuresMeetInTheApplication() {
        return classes()
                .should(
                        each(
                                "not reach into persistence, rest or messaging of another feature",
                                (JavaClass from, ConditionEvents events) ->
                                        from.getDirectDependenciesFromSelf().stream()
                                                .filter(HouseRules::reachesIntoAnotherFeature)
                                                .forEach(
                                                        dependency ->
                                                                violate(
                                                                        events,
                                                                        dependency,
                                                                        dependency
                                                                                .getDescription()))))
                .as("features talk through application and domain types");
    }

    static ArchRule featuresFormNoCycle() {
        return slices().matching("th.hrd.*.(*)..")
                .should()
                .beFreeOfCycles()
                .as("features form no cycle");
    }

    static ArchRule entitiesStayBehindTheResource() {
        return methods()
                .that(are("endpoints", JaxRsMethods::isEndpoint))
                .should(
                        each(
                                "neither take nor answer an entity",
                                (JavaMethod method, ConditionEvents events) ->
                                        Stream.concat(
                                                        Stream.of(method.getReturnType()),
                                                        method.getParameterTypes().stream())
                                                .flatMap(HouseRules::entitiesIn)
                                                .forEach(
                                                        entity ->
                                                                violate(
                                                                        events,
                                                                        method,
                                                                        method.getFullName()
                                                                                + " shows entity "
                                                                                + entity
                                                                                        .getName()))))
                .as("no entity in the signature of an endpoint");
    }

    static ArchRule entitiesAreNotHiddenInRecords() {
        return fields().that(are("record components", field -> field.getOwner().isRecord()))
                .and()
                .areNotStatic()
                .should(
                        each(
                                "hold no entity",
                                (JavaField field, ConditionEvents events) ->
                                        entitiesIn(field.getType())
                                                .forEach(
                                                        entity ->
                                                                violate(
                                                                        events,
                                                                        field,
                                                                        field.getFullName()
                                                                                + " holds entity "
                                                                                + entity
                                                                                        .getName()))))
                .as("no entity in a record");
    }

    static ArchRule transactionsAreOfUseCasesAndHandlers() {
        return classes()
                .that(
                        are(
                                "neither use cases nor event handlers",
                                type -> !isUseCase(type) && !isEventHandler(type)))
                .should(
                        each(
                                "not be @Transactional",
                                (JavaClass type, ConditionEvents events) -> {
                                    if (type.isAnnotatedWith(Transactional.class)) {
                                        violate(events, type, type.getName());
                                    }
                                    type.getMethods().stream()
                                            .filter(m -> m.isAnnotatedWith(Transactional.class))
                                            .forEach(m -> violate(events, m, m.getFullName()));
                                }))
                .as("@Transactional belongs to use cases and event handlers");
    }

    static ArchRule timeComesFromTheClock() {
        return noClasses()
                .should()
                .callCodeUnitWhere(
                        targets(
                                "the clock of the machine",
                                target ->
                                        target.getOwner().getPackageName().equals("java.time")
                                                && (target.getName().equals("now")
                                                        || target.getName().startsWith("system"))))
                .as("time comes from an injected InstantSource");
    }

    static ArchRule idsComeFromThePlatform() {
        return noClasses()
                .should()
                .callCodeUnitWhere(
                        targets(
                                "UUID.randomUUID",
                                target ->
                                        target.getOwner().getName().equals("java.util.UUID")
                                                && target.getName().equals("randomUUID")))
                .as("ids come from Ids.next()");
    }

    static ArchRule nobodyPrints() {
        return noClasses()
                .should()
                .accessFieldWhere(
                        describe(
                                "System.out or System.err",
                                access ->
                                        access.getTargetOwner().getName().equals("java.lang.System")
                                                && Set.of("out", "err")
                                                        .contains(access.getTarget().getName())))
                .as("nobody prints");
    }

    static ArchRule nobodyLogsThroughTheJdk() {
        return noClasses()
                .should()
                .dependOnClassesThat()
                .resideInAPackage("java.util.logging..")
                .as("nobody logs through java.util.logging");
    }

    static ArchRule nobodyInjectsFields() {
        return fields().should(
                        each(
                                "not be injected",
                                (JavaField field, ConditionEvents events) -> {
                                    if (INJECTIONS.stream().anyMatch(field::isAnnotatedWith)) {
                                        violate(events, field, field.getFullName());
                                    }
                                }))
                .as("injection goes through the constructor");
    }

    static ArchRule resourcesAndHandlersAreKeptInside() {
        return noClasses()
                .that(
                        are(
                                "resources or event handlers",
                                type -> type.isAnnotatedWith(Path.class) || isEventHandler(type)))
                .should()
                .bePublic()
                .as("resources and event handlers are package-private");
    }

    static ArchRule endpointsArePublicMethods() {
        return methods()
                .that(are("endpoints", JaxRsMethods::isEndpoint))
                .should()
                .bePublic()
                .as("endpoint methods are public: Quarkus ignores others without an error");
    }

    static ArchRule endpointsSayWhoMayCall() {
        return methods()
                .that(are("endpoints", JaxRsMethods::isEndpoint))
                .should()
                .beAnnotatedWith(RolesAllowed.class)
                .orShould()
                .beAnnotatedWith(PermitAll.class)
                .as("every endpoint method names its roles");
    }

    static ArchRule resourcesFitOnOneScreen() {
        return classes()
                .that()
                .areAnnotatedWith(Path.class)
                .should(
                        each(
                                "have at most " + MOST_METHODS_OF_A_RESOURCE + " endpoints",
                                (JavaClass type, ConditionEvents events) -> {
                                    long endpoints =
                                            type.getMethods().stream()
                                                    .filter(JaxRsMethods::isEndpoint)
                                                    .count();
                                    if (endpoints > MOST_METHODS_OF_A_RESOURCE) {
                                        violate(events, type, type.getName() + " has " + endpoints);
                                    }
                                }))
                .as("a resource fits on one screen");
    }

    static ArchRule nobodyIsAHelper() {
        return noClasses()
                .should()
                .haveNameMatching(".*(Utils?|Helper|Manager)")
                .as("a class is named for what it is, not Utils, Helper or Manager");
    }

    private static boolean isEventHandler(JavaClass type) {
        return type.getAllRawInterfaces().stream()
                .anyMatch(implemented -> implemented.getName().equals(EVENT_HANDLER));
    }

    private static boolean isUseCase(JavaClass type) {
        return layerOf(type)
                .map(layer -> layer.equals("application"))
                .orElseGet(
                        () ->
                                !type.isAnnotatedWith(Path.class)
                                        && !type.getSimpleName().matches(".*(Repository|Queries)"));
    }

    private static DescribedPredicate<JavaClass> valueOfAFlatFeature() {
        return describe(
                "value of a flat feature",
                type ->
                        type.getPackageName().startsWith("th.hrd.")
                                && !type.getPackageName().startsWith("th.hrd.platform")
                                && layerOf(type).isEmpty()
                                && BEANS.stream().noneMatch(type::isAnnotatedWith)
                                && !type.isAnnotatedWith(Path.class));
    }

    private static boolean reachesIntoAnotherFeature(Dependency dependency) {
        JavaClass from = dependency.getOriginClass();
        JavaClass to = dependency.getTargetClass();
        Set<String> closed = Set.of("persistence", "rest", "messaging");
        return to.getPackageName().startsWith("th.hrd.")
                && !to.getPackageName().startsWith("th.hrd.platform")
                && layerOf(to).filter(closed::contains).isPresent()
                && !featureOf(from).equals(featureOf(to));
    }

    /** {@code th.hrd.plan.approval.rest} is of the feature {@code approval}. */
    private static String featureOf(JavaClass type) {
        String[] parts = type.getPackageName().split("\\.", -1);
        return parts.length > 3 ? parts[3] : "";
    }

    private static Optional<String> layerOf(JavaClass type) {
        return Arrays.stream(type.getPackageName().split("\\.", -1))
                .skip(3)
                .filter(LAYERS::contains)
                .findFirst();
    }

    private static Stream<JavaClass> entitiesIn(JavaType type) {
        return type.getAllInvolvedRawTypes().stream()
                .filter(involved -> involved.isAnnotatedWith(Entity.class));
    }

    private static <T> DescribedPredicate<T> are(String description, Predicate<T> predicate) {
        return describe("are " + description, predicate);
    }

    private static DescribedPredicate<JavaCall<?>> targets(
            String description, Predicate<CodeUnitCallTarget> predicate) {
        return describe(description, call -> predicate.test(call.getTarget()));
    }

    private static <T> ArchCondition<T> each(
            String description, BiConsumer<T, ConditionEvents> check) {
        return new ArchCondition<>(description) {
            @Override
            public void check(T item, ConditionEvents events) {
                check.accept(item, events);
            }
        };
    }

    private static void violate(ConditionEvents events, Object item, String message) {
        events.add(SimpleConditionEvent.violated(item, message));
    }
}
