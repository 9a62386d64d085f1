package th.hrd.idp.activity.persistence;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;
import th.hrd.idp.activity.domain.Activity;
import th.hrd.platform.http.PageRequest;

/** Where activities are kept. */
@ApplicationScoped
public class ActivityRepository implements PanacheRepositoryBase<Activity, UUID> {

    private static final UUID BEFORE_ALL = new UUID(0, 0);

    /** In the order they were recorded. */
    public List<Activity> ofPerson(UUID personId, PageRequest page) {
        UUID after = page.afterId().orElse(BEFORE_ALL);
        return find("personId = ?1 and id > ?2 order by id", personId, after)
                .page(0, page.fetch())
                .list();
    }
}
