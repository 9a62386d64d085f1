package th.hrd.localstack.lifecycle;

import th.hrd.localstack.home.Part;

/** Is told how far each part has come; called from many threads. */
@FunctionalInterface
public interface Progress {
    Progress SILENT = (part, phase, what) -> {};

    void report(Part part, Phase phase, String what);

    /** Where a part stands. */
    enum Phase {
        WAITING,
        WORKING,
        DONE,
        FAILED
    }
}
