package th.hrd.platform.intake.job;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.time.InstantSource;

/** What every job is worked on with: the three tables, transactions, settings and the clock. */
@ApplicationScoped
class JobDesk {

    private final IntakeJobRepository jobs;
    private final StagedRows staged;
    private final MergedRows merged;
    private final Transactions transactions;
    private final IntakeConfig config;
    private final InstantSource clock;

    JobDesk(
            IntakeJobRepository jobs,
            StagedRows staged,
            MergedRows merged,
            Transactions transactions,
            IntakeConfig config,
            InstantSource clock) {
        this.jobs = jobs;
        this.staged = staged;
        this.merged = merged;
        this.transactions = transactions;
        this.config = config;
        this.clock = clock;
    }

    IntakeJobRepository jobs() {
        return jobs;
    }

    StagedRows staged() {
        return staged;
    }

    MergedRows merged() {
        return merged;
    }

    Transactions transactions() {
        return transactions;
    }

    IntakeConfig config() {
        return config;
    }

    InstantSource clock() {
        return clock;
    }

    /** Until when whoever says something now keeps what he holds. */
    Instant leaseEnd() {
        return clock.instant().plus(config.lease());
    }
}
