package th.hrd.certification.body;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import th.hrd.platform.http.PageRequest;

/** Where certifying bodies are kept. */
@ApplicationScoped
class CertifyingBodyRepository implements PanacheRepositoryBase<CertifyingBody, String> {

    private static final String BEFORE_ALL = "";

    /** The bodies of a page and one more, by code. */
    List<CertifyingBody> page(PageRequest page) {
        var after = page.after().map(List::getFirst).orElse(BEFORE_ALL);
        return find("code > ?1 order by code", after).range(0, page.limit()).list();
    }
}
