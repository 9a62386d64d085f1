package th.hrd.organisation.guideline.persistence;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import th.hrd.organisation.guideline.domain.EditionSummary;
import th.hrd.organisation.guideline.domain.EditionTerm;
import th.hrd.organisation.guideline.domain.GuidelineEdition;

/**
 * An edition as a row: what lists of editions show in columns, the document as the text that was
 * published.
 */
@Entity
@Table(name = "guideline_edition")
public class StoredEdition {

    @Id private String edition;
    private String titleTh;
    private String titleEn;
    private int fiscalYearFrom;
    private int fiscalYearTo;
    private @Nullable String supersedes;
    private @Nullable String supersededBy;
    private @Nullable Integer validToFiscalYear;
    private String content;
    private Instant publishedAt;
    @Version private long version;

    @SuppressWarnings("NullAway") // filled by JPA
    protected StoredEdition() {}

    @SuppressWarnings("NullAway") // replace() fills the rest
    public StoredEdition(GuidelineEdition published, String text, Instant at) {
        this.edition = published.edition();
        replace(published, text, at);
    }

    /** Puts a newer state of the edition in place of this one. */
    public final void replace(GuidelineEdition published, String text, Instant at) {
        titleTh = published.titleTh();
        titleEn = published.titleEn();
        fiscalYearFrom = published.fiscalYearFrom();
        fiscalYearTo = published.fiscalYearTo();
        supersedes = published.supersedes();
        content = text;
        publishedAt = at;
    }

    /** Ends its force the year before the edition that takes its place begins. */
    public void giveWayTo(GuidelineEdition successor) {
        supersededBy = successor.edition();
        validToFiscalYear = successor.fiscalYearFrom() - 1;
    }

    public String edition() {
        return edition;
    }

    public EditionTerm term() {
        return new EditionTerm(edition, fiscalYearFrom, supersedes);
    }

    public EditionSummary summary() {
        return new EditionSummary(
                edition,
                titleTh,
                titleEn,
                fiscalYearFrom,
                fiscalYearTo,
                supersedes,
                supersededBy,
                validToFiscalYear,
                publishedAt);
    }

    public long version() {
        return version;
    }

    /** The document as it was published. */
    String content() {
        return content;
    }

    /** The document's edition, told together with the one that takes its place. */
    GuidelineEdition asItStands(GuidelineEdition document) {
        return supersededBy == null || validToFiscalYear == null
                ? document
                : document.supersededBy(supersededBy, validToFiscalYear);
    }
}
