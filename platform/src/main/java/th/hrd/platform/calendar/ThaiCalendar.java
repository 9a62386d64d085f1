package th.hrd.platform.calendar;

import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Duration;
import java.time.InstantSource;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;

/** What day it is in Thailand. */
@Singleton
public class ThaiCalendar {

    /** UTC+07:00 all year. */
    public static final ZoneId BANGKOK = ZoneId.of("Asia/Bangkok");

    private final InstantSource clock;

    ThaiCalendar(InstantSource clock) {
        this.clock = clock;
    }

    public LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), BANGKOK);
    }

    /**
     * Ticks in microseconds, which is what PostgreSQL keeps: an answer and a later reading of it
     * say the same.
     */
    @Produces
    @Singleton
    static InstantSource systemClock() {
        return Clock.tick(Clock.systemUTC(), Duration.of(1, ChronoUnit.MICROS));
    }
}
