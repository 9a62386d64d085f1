package th.hrd.organisation.headcount.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.List;
import th.hrd.organisation.headcount.domain.Checkpoints;
import th.hrd.organisation.headcount.persistence.HeadCountStore;

/** Folds changes of the head counts, a transaction at a time; no count is another afterwards. */
@ApplicationScoped
class HeadCountFold {

    private final HeadCountStore store;

    HeadCountFold(HeadCountStore store) {
        this.store = store;
    }

    /**
     * Folds the oldest changes.
     *
     * @return how many; none while another process folds
     */
    @Transactional
    int fold(int most) {
        return store.serialise() ? store.fold(most) : 0;
    }

    /** The days that are to get a balance. */
    @Transactional
    List<LocalDate> missingCheckpoints(int stretch) {
        return Checkpoints.missing(store.changesByDay(), store.checkpoints(), stretch);
    }

    /** Gives a day its balance, unless another process folds or has done so. */
    @Transactional
    void open(LocalDate day) {
        if (store.serialise() && !store.checkpoints().contains(day)) {
            store.open(day);
        }
    }
}
