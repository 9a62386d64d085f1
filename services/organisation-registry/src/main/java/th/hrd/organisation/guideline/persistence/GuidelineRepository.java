package th.hrd.organisation.guideline.persistence;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import th.hrd.organisation.guideline.domain.GuidelineEdition;
import th.hrd.platform.http.PageRequest;

/** Keeps editions. */
@ApplicationScoped
public class GuidelineRepository implements PanacheRepositoryBase<StoredEdition, String> {

    private final ObjectMapper json;

    GuidelineRepository(ObjectMapper json) {
        this.json = json;
    }

    /**
     * The edition, and until the transaction ends nobody else publishes: two services may start at
     * once.
     */
    public Optional<StoredEdition> lockedForPublication(String edition) {
        getEntityManager()
                .createNativeQuery(
                        "select pg_advisory_xact_lock(hashtext('guideline'))", Object.class)
                .getSingleResult();
        return findByIdOptional(edition);
    }

    /** All editions without their content. */
    public List<EditionVersion> versions() {
        return getEntityManager()
                .createQuery(
                        """
                        select new th.hrd.organisation.guideline.persistence.EditionVersion(
                            new th.hrd.organisation.guideline.domain.EditionTerm(
                                edition, fiscalYearFrom, supersedes),
                            version)
                        from StoredEdition\
                        """,
                        EditionVersion.class)
                .getResultList();
    }

    public List<StoredEdition> newestFirst(PageRequest page) {
        return page.after()
                .map(key -> find("edition < ?1 order by edition desc", key.getFirst()))
                .orElseGet(() -> find("order by edition desc"))
                .page(0, page.fetch())
                .list();
    }

    public String write(GuidelineEdition edition) {
        try {
            return json.writeValueAsString(edition);
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    /** The document as it was published. */
    public GuidelineEdition document(StoredEdition stored) {
        try {
            return json.readValue(stored.content(), GuidelineEdition.class);
        } catch (JsonProcessingException corrupt) {
            throw new IllegalStateException(
                    "edition " + stored.edition() + " cannot be read", corrupt);
        }
    }

    /** The edition with what became of it since. */
    public GuidelineEdition read(StoredEdition stored) {
        return stored.asItStands(document(stored));
    }
}
