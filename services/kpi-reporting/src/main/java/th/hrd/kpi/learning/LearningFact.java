package th.hrd.kpi.learning;

import com.fasterxml.jackson.annotation.JsonAlias;
import java.util.List;
import java.util.UUID;

/**
 * What is read of a course completion and of an IDP activity: for the figures they are the same, a
 * person reached dimensions in a fiscal year with an assurance.
 *
 * @param fiscalYear Buddhist era
 * @param dimensions codes of development dimensions; empty when nothing counts, for example after a
 *     failed test
 */
record LearningFact(
        @JsonAlias({"completionId", "activityId"}) UUID factId,
        UUID personId,
        int fiscalYear,
        List<String> dimensions,
        String assurance,
        boolean voided) {}
