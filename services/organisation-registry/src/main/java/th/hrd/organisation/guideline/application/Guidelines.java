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
import org.jspecify.annotations.Nullable;
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
     * unchanged edition makes no fact.
     */
    @Transactional
    public PublishedEdition publish(
            String name, GuidelineEdition edition, @Nullable IfMatch expected) {
        edition.requirePublishableAs(name);
        requireUsable(edition);
        Optional<StoredEdition> known = editions.lockedForPublication(edition.edition());
        if (known.isEmpty()) {
            if (expected != null) {
                throw CommonProblem.STALE_ETAG.problem("-");
            }
            var stored = new StoredEdition(edition, editions.write(edition), clock.instant());
            editions.persistAndFlush(stored);
            events.published(edition, stored.version());
            return new PublishedEdition(edition, stored.version(), true);
        }
        StoredEdition stored = known.get();
        if (expected != null) {
            expected.requireVersion(stored.version());
        }
        if (editions.read(stored).equals(edition)) {
            return new PublishedEdition(edition, stored.version(), false);
        }
        if (expected == null) {
            throw CommonProblem.STALE_ETAG.problem(stored.version());
        }
        stored.replace(edition, editions.write(edition), clock.instant());
        editions.flush();
        events.published(edition, stored.version());
        return new PublishedEdition(edition, stored.version(), false);
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
     * The code book that holds on a day: of the newest edition that has begun, because an edition
     * stays in force "until a new one is issued" (guideline 2566-2570, period). Days before the
     * first edition are read by the first.
     */
    @Transactional
    public CodeBook inForceOn(LocalDate day) {
        List<EditionVersion> newestFirst = editions.versionsNewestFirst();
        EditionVersion inForce =
                newestFirst.stream()
                        .filter(
                                one ->
                                        !day.isBefore(
                                                new FiscalYear(one.fiscalYearFrom()).firstDay()))
                        .findFirst()
                        .orElseGet(newestFirst::getLast);
        return books.computeIfAbsent(
                inForce, wanted -> new CodeBook(edition(wanted.edition()).content()));
    }

    private void requireUsable(GuidelineEdition edition) {
        var book = new CodeBook(edition);
        List<Violation> missing =
                requirements.stream()
                        .flatMap(requirement -> requirement.missingIn(book).stream())
                        .toList();
        if (!missing.isEmpty()) {
            throw ProblemException.validation(missing);
        }
    }
}
