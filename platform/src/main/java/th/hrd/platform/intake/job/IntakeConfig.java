package th.hrd.platform.intake.job;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import java.time.Duration;

/** Settings of the intake. */
@ConfigMapping(prefix = "hrd.intake")
interface IntakeConfig {

    /** Jobs merged at the same time; each holds one database connection, and two for moments. */
    @WithDefault("2")
    @Min(1)
    @Max(16)
    int workers();

    /** Rows staged, and rows merged, in one go. */
    @WithDefault("2000")
    @Min(1)
    @Max(20_000)
    int chunk();

    /** Files this process receives at the same time; who comes then is asked to come again. */
    @WithDefault("16")
    @Min(1)
    @Max(256)
    int uploads();

    /** Files of one owner and type that may wait to be merged; one more may be arriving. */
    @WithDefault("20")
    @Min(1)
    @Max(1_000)
    int waiting();

    /** Rows of a file at the most. */
    @WithDefault("2000000")
    @Min(1)
    @Max(10_000_000)
    int mostRows();

    /** How long a process that says nothing keeps its uploads and jobs. */
    @WithDefault("30s")
    Duration lease();

    /** How often a worker looks for jobs when nothing has nudged it. */
    @WithDefault("5s")
    Duration sweepEvery();

    /** The longest a file that is one change may take to be merged. */
    @WithDefault("4h")
    Duration longestMerge();

    /** How long a job and the outcomes of its rows are kept. */
    @WithDefault("90d")
    Duration keepFor();
}
