package th.hrd.organisation.succession;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.UUID;

/** The successions of the orders applied. */
@ApplicationScoped
public class Successions {

    private final SuccessionRepository successions;

    Successions(SuccessionRepository successions) {
        this.successions = successions;
    }

    /** As they stand now; the map does not change with them. */
    @Transactional
    public SuccessionMap inForce() {
        return SuccessionMap.of(successions.inForce());
    }

    /** What was taken from an agency, the earliest first. */
    @Transactional
    public List<Succession> from(UUID agency) {
        return successions.inForceFrom(agency);
    }

    /** Keeps what an order does; in force as long as the order is applied. */
    @Transactional(Transactional.TxType.MANDATORY)
    public void add(List<Succession> ofAnOrder) {
        ofAnOrder.forEach(successions::add);
    }
}
