package th.hrd.kpi.figure;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import th.hrd.kpi.agency.Agencies;
import th.hrd.kpi.agency.Agency;
import th.hrd.kpi.agency.AgencyProblem;
import th.hrd.platform.security.DataScope;

/**
 * Which ministries or agencies a question is about, and whether the caller may ask it: figures of
 * the nation and the ministries are for all who may ask for figures, those of an agency for the
 * agency, those above it, and the centre.
 */
@ApplicationScoped
class Units {

    private final Agencies agencies;
    private final DataScope scope;

    Units(Agencies agencies, DataScope scope) {
        this.agencies = agencies;
        this.scope = scope;
    }

    /**
     * The units in the order of their codes; none for the nation.
     *
     * @param reference at level MINISTRY the one ministry meant, else all; at level AGENCY the
     *     agency, or the ministry whose agencies are meant
     * @param day the day whose names they bear
     */
    List<Agency> of(Level level, @Nullable String reference, LocalDate day) {
        return switch (level) {
            case NATION -> {
                if (reference != null) {
                    throw FigureProblem.AGENCY_NOT_ALLOWED.problem();
                }
                yield List.of();
            }
            case MINISTRY ->
                    reference == null
                            ? agencies.ministries(day)
                            : List.of(ministry(reference, day));
            case AGENCY -> {
                if (reference == null) {
                    throw FigureProblem.AGENCY_REQUIRED.problem();
                }
                Agency agency = agencies.require(reference, day);
                scope.requireAgencyToRead(agency.id());
                yield agencies.reportingWithin(agency.id(), day);
            }
        };
    }

    private Agency ministry(String reference, LocalDate day) {
        Agency agency = agencies.require(reference, day);
        if (!agency.isMinistry()) {
            throw AgencyProblem.AGENCY_IS_NO_MINISTRY.problem(reference);
        }
        return agency;
    }
}
