package th.hrd.idp.plan.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static th.hrd.idp.plan.domain.IdpFixture.NOW;
import static th.hrd.idp.plan.domain.IdpFixture.PERSON;
import static th.hrd.idp.plan.domain.IdpFixture.SUPERVISOR;
import static th.hrd.idp.plan.domain.IdpFixture.agreed;
import static th.hrd.idp.plan.domain.IdpFixture.draft;
import static th.hrd.idp.plan.domain.IdpFixture.item;
import static th.hrd.idp.plan.domain.IdpFixture.signature;
import static th.hrd.idp.plan.domain.IdpFixture.submitted;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import th.hrd.platform.ids.Ids;
import th.hrd.platform.problem.ProblemException;

class IdpTest {

    private static final Instant LATER = NOW.plusSeconds(3600);
    private static final LocalDate TODAY = LocalDate.of(2025, 11, 3);

    @Test
    void aNewPlanIsADraftWithItsItemsInOrder() {
        Idp idp = draft(item("DS6"), item("DS1"));

        assertThat(idp.status()).isEqualTo(IdpStatus.DRAFT);
        assertThat(targets(idp)).containsExactly("DS6", "DS1");
        assertThat(idp.agreement()).isEmpty();
    }

    @Test
    void rewritingKeepsNamedItemsAddsNewOnesAndDropsTheRest() {
        UUID kept = Ids.next();
        Idp idp = draft(item("DS1"), item(kept, "DS6"));

        IdpFact fact = idp.revise(List.of(item("DS2"), item(kept, "DS7")), LATER);

        assertThat(fact).isEqualTo(IdpFact.DRAFTED);
        assertThat(targets(idp)).containsExactly("DS2", "DS7");
        assertThat(idp.item(kept))
                .get()
                .extracting(found -> found.content().targetCode())
                .isEqualTo("DS7");
        assertThat(idp.changedAt()).isEqualTo(LATER);
    }

    @Test
    void whatTheSupervisorHasCannotBeRewritten() {
        for (Idp idp : List.of(submitted(), agreed())) {
            refused(IdpProblem.IDP_NOT_EDITABLE, () -> idp.revise(List.of(item("DS2")), LATER));
        }
    }

    @Test
    void agreementCarriesWhoSignedAndWhen() {
        Idp idp = submitted();

        assertThat(idp.agree(signature(SUPERVISOR, TODAY), NOW)).isEqualTo(IdpFact.AGREED);

        assertThat(idp.status()).isEqualTo(IdpStatus.AGREED);
        assertThat(idp.agreement())
                .get()
                .extracting(AgreementSignature::supervisorId)
                .isEqualTo(SUPERVISOR);
        assertThat(idp.agreement()).get().extracting(AgreementSignature::agreedOn).isEqualTo(TODAY);
    }

    @Test
    void nobodyAgreesHisOwnPlan() {
        Idp idp = submitted();

        refused(IdpProblem.IDP_SELF_AGREEMENT, () -> idp.agree(signature(PERSON, TODAY), NOW));
        assertThat(idp.status()).isEqualTo(IdpStatus.SUBMITTED);
    }

    @Test
    void nobodyAgreesTomorrow() {
        Idp idp = submitted();

        refused(
                IdpProblem.AGREED_IN_FUTURE,
                () -> idp.agree(signature(SUPERVISOR, TODAY.plusDays(1)), NOW));
    }

    @Test
    void theDayOfTheAgreementIsThatOfBangkok() {
        Idp idp = submitted();
        Instant lateInTheEveningInLondon = Instant.parse("2025-11-03T20:00:00Z");

        idp.agree(signature(SUPERVISOR, TODAY.plusDays(1)), lateInTheEveningInLondon);

        assertThat(idp.status()).isEqualTo(IdpStatus.AGREED);
    }

    @Test
    void aDraftIsNotAgreedBeforeThePersonSigned() {
        Idp idp = draft(item("DS6"));

        refused(
                IdpProblem.IDP_TRANSITION_NOT_ALLOWED,
                () -> idp.agree(signature(SUPERVISOR, TODAY), NOW));
    }

    @Test
    void aReturnedPlanTellsWhyUntilItIsSubmittedAgain() {
        Idp idp = submitted();

        idp.giveBack("ยังวัดผลไม่ได้", NOW);
        assertThat(idp.status()).isEqualTo(IdpStatus.RETURNED);
        assertThat(idp.reason()).contains("ยังวัดผลไม่ได้");

        idp.revise(List.of(item("DS2")), LATER);
        assertThat(idp.status()).isEqualTo(IdpStatus.RETURNED);
        idp.submit(LATER);
        assertThat(idp.reason()).isEmpty();
    }

    @Test
    void anAgreedPlanCanBeCancelledButNotReturned() {
        Idp idp = agreed();

        refused(IdpProblem.IDP_TRANSITION_NOT_ALLOWED, () -> idp.giveBack("สาย", LATER));
        assertThat(idp.cancel("ลาออก", LATER)).isEqualTo(IdpFact.CANCELLED);
        refused(IdpProblem.IDP_TRANSITION_NOT_ALLOWED, () -> idp.cancel("อีกครั้ง", LATER));
    }

    private static List<String> targets(Idp idp) {
        return idp.items().stream().map(found -> found.content().targetCode()).toList();
    }

    private static void refused(IdpProblem expected, ThrowingCallable step) {
        assertThatExceptionOfType(ProblemException.class)
                .isThrownBy(step)
                .extracting(ProblemException::type)
                .isEqualTo(expected);
    }
}
