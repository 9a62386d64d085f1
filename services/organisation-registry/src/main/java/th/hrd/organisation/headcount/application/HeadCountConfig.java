package th.hrd.organisation.headcount.application;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import jakarta.validation.constraints.Min;
import java.time.Duration;

/** Settings of the head counts. */
@ConfigMapping(prefix = "hrd.head-counts")
interface HeadCountConfig {

    /** How often changes are folded. */
    @WithDefault("2s")
    Duration foldEvery();

    /** Most changes folded in one transaction. */
    @WithDefault("50000")
    @Min(1)
    int batchSize();

    /** How many changes between two balances make another worth while. */
    @WithDefault("5000")
    @Min(1)
    int stretch();
}
