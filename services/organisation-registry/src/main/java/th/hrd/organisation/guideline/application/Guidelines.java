package th.hrd.organisation.guideline.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Instance;
import jakarta.transaction.Transactional;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import th.hrd.organisation.guideline.domain.EditionSequence;
import th.hrd.organisation.guideline.domain.EditionSummary;
import th.hrd.organisation.guideline.domain.GuidelineEdition;
import th.hrd.organisation.guideline.domain.GuidelineProblem;
import th.hrd.organisation.guideline.messaging.GuidelineEvents;
import th.hrd.organisation.guideline.persistence.EditionVersion;
import th.hrd.organisation.guideline.persistence.GuidelineRepository;
import th.hrd.organisation.guideline.persistence.StoredEdition;
import th.hrd.platform.calendar.FiscalYear;
import th.hrd.platform.http.IfMatch;
import th.hrd.platform.http.Page;
import th.hrd.platform.http.PageRequest;
import th.hrd.platform.problem.CommonProblem;
import th.hrd.platform.problem.ProblemException;
import th.hrd.platform.problem.Violation;

/** The editions of the guideline: publishing, reading, and which one holds on a day. */
@ApplicationScoped
public class Guidelines {

    private final GuidelineRepository editions;
    private final GuidelineEvents events;
    private final Instance<EditionRequirement> requirements;
    private final InstantSource clock;

    /**
     * Reading an edition's text takes longer than recording a person; a version of it never
     * changes.
     */
    private final ConcurrentMap<EditionVersion, CodeBook> books = new ConcurrentHashMap<>();

    Guidelines(
            GuidelineRepository editions,
            GuidelineEvents events,
            Instance<EditionRequirement> requirements,
            InstantSource clock) {
        this.editions = editions;
        this.events = events;
        this.requirements = requirements;
        this.clock = clock;
    }

    /**
     * Publishes an edition for the first time, or in place of the version the caller has read. An
     * unchanged edition makes no fact. The edition it supersedes is told anew, with its end.
     */
    @Transactional
    public PublishedEdition publish(
            String name, GuidelineEdition edition, @Nullable IfMatch expected) {
        Optional<StoredEdition> known = editions.lockedForPublication(edition.edition());
        List<Violation> found = findings(name, edition);
        if (!found.isEmpty()) {
            throw ProblemException.validation(found);
        }
        return known.isPresent()
                ? replace(known.get(), edition, expected)
                : publishFirst(edition, expected);
    }

    /** Everything that would keep an edition from being published now; publishes nothing. */
    @Transactional
    public List<Violation> validate(String name, GuidelineEdition edition) {
        return findings(name, edition);
    }

    private List<Violation> findings(String name, GuidelineEdition edition) {
        var book = new CodeBook(edition);
        return Stream.of(
                        edition.violations(name).stream(),
                        requirements.stream()
                                .flatMap(requirement -> requirement.missingIn(book).stream()),
                        sequence(editions.versions()).violations(edition.term()).stream())
                .flatMap(found -> found)
                .toList();
    }

    private PublishedEdition publishFirst(GuidelineEdition edition, @Nullable IfMatch expected) {
        if (expected != null) {
            throw CommonProblem.STALE_ETAG.problem("-");
        }
        var stored = new StoredEdition(edition, editions.write(edition), clock.instant());
        editions.persistAndFlush(stored);
        events.published(edition, stored.version());
        if (edition.supersedes() != null) {
            StoredEdition former = editions.findById(edition.supersedes());
            former.giveWayTo(edition);
            editions.flush();
            events.published(editions.read(former), former.version());
        }
        return new PublishedEdition(edition, stored.version(), true);
    }

    private PublishedEdition replace(
            StoredEdition stored, GuidelineEdition edition, @Nullable IfMatch expected) {
        if (expected != null) {
            expected.requireVersion(stored.version());
        }
        if (!editions.document(stored).equals(edition)) {
            if (expected == null) {
                throw CommonProblem.STALE_ETAG.problem(stored.version());
            }
            stored.replace(edition, editions.write(edition), clock.instant());
            editions.flush();
            events.published(editions.read(stored), stored.version());
        }
        return new PublishedEdition(editions.read(stored), stored.version(), false);
    }

    /** Whether anything was ever published here. */
    @Transactional
    public boolean noneIsPublished() {
        return editions.count() == 0;
    }

    @Transactional
    public PublishedEdition edition(String name) {
        StoredEdition stored =
                editions.findByIdOptional(name)
                        .orElseThrow(() -> GuidelineProblem.EDITION_UNKNOWN.problem(name));
        return new PublishedEdition(editions.read(stored), stored.version(), false);
    }

    @Transactional
    public Page<EditionSummary> newestFirst(PageRequest page) {
        return Page.of(
                editions.newestFirst(page),
                page,
                StoredEdition::summary,
                one -> List.of(one.edition()));
    }

    /**
     * The edition in force in the fiscal year, on the day, or both: a page of one, or of none
     * before the first edition.
     */
    @Transactional
    public Page<EditionSummary> inForce(@Nullable FiscalYear year, @Nullable LocalDate day) {
        List<EditionVersion> versions = editions.versions();
        EditionSequence sequence = sequence(versions);
        return new Page<>(
                versions.stream()
                        .map(EditionVersion::term)
                        .map(Optional::of)
                        .filter(term -> year == null || sequence.inForceIn(year).equals(term))
                        .filter(term -> day == null || sequence.inForceOn(day).equals(term))
                        .flatMap(Optional::stream)
                        .map(term -> editions.findById(term.edition()).summary())
                        .toList(),
                null);
    }

    /**
     * The code book of the edition in force on a day. Days before the first edition are read by the
     * first.
     */
    @Transactional
    public CodeBook inForceOn(LocalDate day) {
        return overTime().inForceOn(day);
    }

    /** The code books of all editions, for who asks about many days. */
    @Transactional
    public CodeBooks overTime() {
        return new CodeBooks(
                editions.versions().stream()
                        .collect(Collectors.toMap(EditionVersion::term, this::book)));
    }

    private CodeBook book(EditionVersion version) {
        return books.computeIfAbsent(
                version, wanted -> new CodeBook(edition(wanted.term().edition()).content()));
    }

    private static EditionSequence sequence(List<EditionVersion> versions) {
        return new EditionSequence(versions.stream().map(EditionVersion::term).toList());
    }
}
