package th.hrd.organisation.agency.application;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.Duration;

/** Settings of telling what was recorded ahead of agencies. */
@ConfigMapping(prefix = "hrd.agency-turns")
interface AgencyTurnsConfig {

    /** How often it is looked for. */
    @WithDefault("5m")
    Duration every();
}
