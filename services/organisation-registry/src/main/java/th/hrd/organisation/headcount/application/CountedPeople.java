package th.hrd.organisation.headcount.application;

import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import th.hrd.organisation.headcount.domain.HeadCount;
import th.hrd.organisation.headcount.domain.HeadCountQuery;
import th.hrd.organisation.headcount.domain.Organisation;

/**
 * The answer to a question.
 *
 * @param query the question
 * @param counted how many there are
 * @param organisation what the agencies were on the day; absent when they do not matter
 * @param unitCodes the codes of the units in the rows
 */
public record CountedPeople(
        HeadCountQuery query,
        HeadCount counted,
        @Nullable Organisation organisation,
        Map<UUID, String> unitCodes) {

    static CountedPeople ofNation(HeadCountQuery query, HeadCount counted) {
        return new CountedPeople(query, counted, null, Map.of());
    }
}
