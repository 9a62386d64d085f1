package th.hrd.platform.messaging;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import io.smallrye.config.WithName;
import java.time.Duration;
import java.util.Optional;
import java.util.Set;

/** Settings of the event traffic. */
@ConfigMapping(prefix = "hrd.messaging")
interface MessagingConfig {

    /** Topics this service owns: it creates them, compacted, and alone writes to them. */
    Optional<Set<String>> produces();

    /** Partitions of a topic this service creates. */
    @WithDefault("3")
    int partitions();

    /** Most outbox rows published, and most events handled, in one transaction. */
    @WithDefault("500")
    int batchSize();

    /** How often the outbox is looked through when no commit has nudged the relay. */
    @WithDefault("2s")
    Duration sweepEvery();

    /** How long to wait after the broker or the database failed, before trying again. */
    @WithDefault("1s")
    Duration retryAfter();

    /** How long published outbox rows, inbox rows and idempotency keys are kept. */
    @WithDefault("30d")
    @WithName("keep-for")
    Duration keepFor();
}
