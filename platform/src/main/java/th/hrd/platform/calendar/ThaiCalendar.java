package th.hrd.platform.calendar;

import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import java.time.InstantSource;
import java.time.LocalDate;
import java.time.ZoneId;

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

    public FiscalYear currentFiscalYear() {
        return FiscalYear.of(today());
    }

    @Produces
    @Singleton
    static InstantSource systemClock() {
        return InstantSource.system();
    }
}
