package th.hrd.plan.plan.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static th.hrd.plan.plan.domain.PlanFixtures.EDITION;
import static th.hrd.plan.plan.domain.PlanFixtures.alignedContent;
import static th.hrd.plan.plan.domain.PlanFixtures.department;
import static th.hrd.plan.plan.domain.PlanFixtures.draft;
import static th.hrd.plan.plan.domain.PlanFixtures.sealed;
import static th.hrd.plan.plan.domain.PlanFixtures.withMission;
import static th.hrd.plan.plan.domain.Problems.assertProblem;
import static th.hrd.plan.plan.domain.Problems.violationsOf;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import th.hrd.plan.agency.Agency;
import th.hrd.plan.agency.AgencyProblem;

class HrdPlanTest {

    private static final Instant NOW = Instant.parse("2025-10-21T02:00:00Z");
    private static final LocalDate TODAY = LocalDate.of(2025, 10, 21);
    private static final UUID NEXT_ID = UUID.fromString("0197a4c2-7001-7c3e-9d52-2f6c1b7a9e10");
    private static final ManagementDecision BY_THE_HEAD =
            new ManagementDecision(null, "อธิบดี", null);
    private static final CommissionResolution RESOLUTION =
            new CommissionResolution(
                    CommissionResolution.Kind.MINISTRY_FOR_DEPARTMENT,
                    4,
                    2568,
                    LocalDate.of(2025, 10, 20),
                    "เห็นชอบ");

    @Test
    void aMinistryMakesNoPlanOfItsOwn() {
        var ministry = PlanFixtures.agency(Agency.Obligation.CONTAINER, Agency.Status.ACTIVE);

        assertProblem(
                AgencyProblem.AGENCY_IS_CONTAINER,
                () ->
                        HrdPlan.draft(
                                NEXT_ID, ministry, sealed(alignedContent()), EDITION, "officer"));
    }

    @Test
    void aClosedAgencyMakesNoNewPlan() {
        var closed = PlanFixtures.agency(Agency.Obligation.MANDATORY, Agency.Status.CLOSED);

        assertProblem(
                AgencyProblem.AGENCY_CLOSED,
                () -> HrdPlan.draft(NEXT_ID, closed, sealed(alignedContent()), EDITION, "officer"));
    }

    @Test
    void aPlanThatLacksSomethingIsNotSubmitted() {
        var plan =
                HrdPlan.draft(NEXT_ID, department(), sealed(withMission(null)), EDITION, "officer");

        assertProblem(PlanProblem.PLAN_NOT_ALIGNED, () -> plan.submit(EDITION, "officer", NOW));
        assertThat(violationsOf(() -> plan.submit(EDITION, "officer", NOW)))
                .containsExactly("#/coreMission CORE_MISSION_NAMED");
        assertThat(plan.status()).isEqualTo(PlanStatus.DRAFT);
    }

    @Test
    void managementApproves() {
        var plan = submitted();

        assertThat(approve(plan, decision(plan, "MANAGEMENT", BY_THE_HEAD, null)))
                .isEqualTo(PlanFact.APPROVED);

        assertThat(plan.status()).isEqualTo(PlanStatus.APPROVED);
        assertThat(plan.approval())
                .contains(
                        new Approval(
                                "MANAGEMENT",
                                LocalDate.of(2025, 10, 20),
                                BY_THE_HEAD,
                                null,
                                "executive",
                                NOW));
    }

    @Test
    void theSubCommissionApprovesAlsoTheMinistrysForTheDepartment() {
        var plan = submitted();

        approve(plan, decision(plan, "AGENCY_CSSC", null, RESOLUTION));

        assertThat(plan.approval()).get().extracting(Approval::cssc).isEqualTo(RESOLUTION);
    }

    @Test
    void anAgencyWithoutSubCommissionIsApprovedByItsManagement() {
        var plan = submitted();
        var publicOrganisation =
                PlanFixtures.agency(Agency.Obligation.VOLUNTARY, Agency.Status.ACTIVE);

        assertThat(
                        violationsOf(
                                () ->
                                        plan.approve(
                                                decision(plan, "AGENCY_CSSC", null, RESOLUTION),
                                                EDITION,
                                                publicOrganisation,
                                                "executive",
                                                NOW,
                                                TODAY)))
                .containsExactly("#/mechanism NO_SUB_COMMISSION");
    }

    @Test
    void theMechanismDecidesWhichEvidenceIsNeeded() {
        var plan = submitted();

        assertThat(
                        violationsOf(
                                () ->
                                        approve(
                                                plan,
                                                decision(plan, "MANAGEMENT", null, RESOLUTION))))
                .containsExactly("#/approver EVIDENCE_MISSING", "#/cssc EVIDENCE_NOT_ASKED_FOR");
        assertThat(
                        violationsOf(
                                () ->
                                        approve(
                                                plan,
                                                decision(plan, "AGENCY_CSSC", BY_THE_HEAD, null))))
                .containsExactly("#/cssc EVIDENCE_MISSING", "#/approver EVIDENCE_NOT_ASKED_FOR");
    }

    @Test
    void aMechanismThatNobodyKnowsApprovesNothing() {
        var plan = submitted();

        assertThat(
                        violationsOf(
                                () ->
                                        approve(
                                                plan,
                                                decision(plan, "ROYAL_DECREE", BY_THE_HEAD, null))))
                .containsExactly("#/mechanism CODE_UNKNOWN");
        assertThat(violationsOf(() -> approve(plan, decision(plan, "OTHER", BY_THE_HEAD, null))))
                .as("an evidence of a later edition that this version of the service cannot judge")
                .containsExactly("#/mechanism CODE_UNKNOWN");
    }

    @Test
    void aDecisionLiesInThePastAndNotBeforeItsMeeting() {
        var plan = submitted();
        var tomorrow =
                new Decision(
                        plan.contentHash(), "MANAGEMENT", TODAY.plusDays(1), BY_THE_HEAD, null);
        var beforeMeeting =
                new Decision(
                        plan.contentHash(),
                        "AGENCY_CSSC",
                        LocalDate.of(2025, 10, 19),
                        null,
                        RESOLUTION);

        assertThat(violationsOf(() -> approve(plan, tomorrow)))
                .containsExactly("#/decidedOn DECISION_IN_FUTURE");
        assertThat(violationsOf(() -> approve(plan, beforeMeeting)))
                .containsExactly("#/cssc/meetingDate MEETING_AFTER_DECISION");
    }

    @Test
    void onlyTheContentThatWasReadIsApproved() {
        var plan = submitted();
        var other = new Decision("0".repeat(64), "MANAGEMENT", TODAY, BY_THE_HEAD, null);

        assertProblem(PlanProblem.CONTENT_CHANGED, () -> approve(plan, other));
    }

    @Test
    void neitherAWriterNorTheSubmitterApproves() {
        var plan = draft();
        plan.revise(sealed(withMission("ภารกิจใหม่")), EDITION, "second officer");
        plan.submit(EDITION, "third officer", NOW);

        for (String hand : new String[] {"officer", "second officer", "third officer"}) {
            assertProblem(
                    PlanProblem.SELF_APPROVAL,
                    () ->
                            plan.approve(
                                    decision(plan, "MANAGEMENT", BY_THE_HEAD, null),
                                    EDITION,
                                    department(),
                                    hand,
                                    NOW,
                                    TODAY));
        }
    }

    @Test
    void aSubmittedPlanCannotBeRewritten() {
        assertProblem(
                PlanProblem.PLAN_STATUS_FORBIDS,
                () -> submitted().revise(sealed(alignedContent()), EDITION, "officer"));
    }

    @Test
    void aRejectedPlanIsMendedAndSubmittedAgain() {
        var plan = submitted();
        plan.reject("งบประมาณสูงเกินไป", "executive", NOW);
        assertThat(plan.rejection()).contains(new Rejection("งบประมาณสูงเกินไป", "executive", NOW));

        assertThat(plan.revise(sealed(alignedContent()), EDITION, "officer"))
                .isEqualTo(PlanFact.DRAFTED);
        assertThat(plan.status()).isEqualTo(PlanStatus.DRAFT);
        assertThat(plan.submit(EDITION, "officer", NOW)).isEqualTo(PlanFact.SUBMITTED);
    }

    @Test
    void changedContentTakesBackTheConfirmations() {
        var plan = draft();
        plan.confirm(Set.of(Confirmation.Kind.GUIDELINE), "officer", NOW);

        plan.revise(sealed(alignedContent()), EDITION, "officer");
        assertThat(plan.confirmations()).as("the same content").hasSize(1);

        plan.revise(sealed(withMission("ภารกิจใหม่")), EDITION, "officer");
        assertThat(plan.confirmations()).as("other content").isEmpty();
    }

    @Test
    void aConfirmationThatStandsKeepsItsDate() {
        var plan = draft();
        plan.confirm(Set.of(Confirmation.Kind.GUIDELINE), "officer", NOW);

        plan.confirm(
                Set.of(Confirmation.Kind.GUIDELINE, Confirmation.Kind.AGENCY_STRATEGY),
                "officer",
                NOW.plusSeconds(60));

        assertThat(plan.confirmations())
                .containsExactlyInAnyOrder(
                        new Confirmation(Confirmation.Kind.GUIDELINE, "officer", NOW),
                        new Confirmation(
                                Confirmation.Kind.AGENCY_STRATEGY, "officer", NOW.plusSeconds(60)));
    }

    @Test
    void theNextVersionBeginsAsACopyAndTakesThePlaceWhenApproved() {
        var plan = submitted();
        approve(plan, decision(plan, "MANAGEMENT", BY_THE_HEAD, null));
        plan.confirm(Set.of(Confirmation.Kind.GUIDELINE), "officer", NOW);

        var next = plan.nextVersion(NEXT_ID, "second officer");

        assertThat(next.status()).isEqualTo(PlanStatus.DRAFT);
        assertThat(next.planVersion()).isEqualTo(2);
        assertThat(next.replacesPlanId()).contains(plan.id());
        assertThat(next.content()).isEqualTo(plan.content());
        assertThat(next.contentHash()).isEqualTo(plan.contentHash());
        assertThat(next.confirmations()).isEmpty();
        assertThat(plan.supersede()).isEqualTo(PlanFact.SUPERSEDED);
        assertProblem(PlanProblem.PLAN_SUPERSEDED, () -> plan.confirm(Set.of(), "officer", NOW));
    }

    @Test
    void whoWroteTheOldVersionDoesNotApproveTheNew() {
        var plan = submitted();
        approve(plan, decision(plan, "MANAGEMENT", BY_THE_HEAD, null));
        var next = plan.nextVersion(NEXT_ID, "second officer");
        next.submit(EDITION, "second officer", NOW);

        assertProblem(
                PlanProblem.SELF_APPROVAL,
                () ->
                        next.approve(
                                decision(next, "MANAGEMENT", BY_THE_HEAD, null),
                                EDITION,
                                department(),
                                "officer",
                                NOW,
                                TODAY));
    }

    @Test
    void onlyAnApprovedPlanHasANextVersion() {
        assertProblem(PlanProblem.PLAN_NOT_APPROVED, () -> draft().nextVersion(NEXT_ID, "officer"));
    }

    private static HrdPlan submitted() {
        var plan = draft();
        plan.submit(EDITION, "officer", NOW);
        return plan;
    }

    private static Decision decision(
            HrdPlan plan,
            String mechanism,
            @Nullable ManagementDecision approver,
            @Nullable CommissionResolution cssc) {
        return new Decision(
                plan.contentHash(), mechanism, LocalDate.of(2025, 10, 20), approver, cssc);
    }

    private static PlanFact approve(HrdPlan plan, Decision decision) {
        return plan.approve(decision, EDITION, department(), "executive", NOW, TODAY);
    }
}
