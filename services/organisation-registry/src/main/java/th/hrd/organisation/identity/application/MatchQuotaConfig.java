package th.hrd.organisation.identity.application;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import jakarta.validation.constraints.Min;

/** How many identity numbers a certifying body or provider may look up. */
@ConfigMapping(prefix = "hrd.person-matching")
interface MatchQuotaConfig {

    /** Numbers a minute; at least one whole request. */
    @WithDefault("1000")
    @Min(100)
    int perMinute();

    /** Numbers a day. */
    @WithDefault("50000")
    @Min(100)
    int perDay();
}
