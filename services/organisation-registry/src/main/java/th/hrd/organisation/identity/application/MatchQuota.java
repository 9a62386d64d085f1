package th.hrd.organisation.identity.application;

import io.github.bucket4j.Bucket;
import io.github.bucket4j.ConsumptionProbe;
import io.github.bucket4j.TimeMeter;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;
import th.hrd.organisation.identity.domain.IdentityProblem;

/**
 * Keeps a body from walking through all possible numbers. A bucket is full again when its minute or
 * day is over and gets nothing before: no more than the quota is taken in it. The buckets stand in
 * this process: each replica has its own and a restart fills them, which ADR-0021 accepts.
 */
@ApplicationScoped
class MatchQuota {

    private final MatchQuotaConfig config;
    private final TimeMeter time;
    private final ConcurrentMap<String, Bucket> buckets = new ConcurrentHashMap<>();

    MatchQuota(MatchQuotaConfig config, InstantSource clock) {
        this.config = config;
        this.time = new ClockTime(clock);
    }

    /**
     * @throws th.hrd.platform.problem.ProblemException MATCH_QUOTA_EXHAUSTED (429), with the time
     *     to wait; nothing is taken then
     */
    void take(String caller, int numbers) {
        ConsumptionProbe probe =
                buckets.computeIfAbsent(caller, _ -> newBucket())
                        .tryConsumeAndReturnRemaining(numbers);
        if (!probe.isConsumed()) {
            throw IdentityProblem.MATCH_QUOTA_EXHAUSTED
                    .problem(config.perMinute(), config.perDay())
                    .retryAfter(Duration.ofNanos(probe.getNanosToWaitForRefill()));
        }
    }

    private Bucket newBucket() {
        return Bucket.builder()
                .addLimit(
                        limit ->
                                limit.capacity(config.perMinute())
                                        .refillIntervally(
                                                config.perMinute(), Duration.ofMinutes(1)))
                .addLimit(
                        limit ->
                                limit.capacity(config.perDay())
                                        .refillIntervally(config.perDay(), Duration.ofDays(1)))
                .withCustomTimePrecision(time)
                .build();
    }

    private record ClockTime(InstantSource clock) implements TimeMeter {

        @Override
        public long currentTimeNanos() {
            return Duration.between(Instant.EPOCH, clock.instant()).toNanos();
        }

        @Override
        public boolean isWallClockBased() {
            return true;
        }
    }
}
