package th.hrd.demo.count;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import th.hrd.demo.synthetic.Agencies;
import th.hrd.demo.synthetic.Agency;
import th.hrd.demo.synthetic.Population;

class IndependentCountTest {

    private static final Agencies AGENCIES = Agencies.load();
    private static final IndependentCount COUNT =
            new IndependentCount(Population.of(5_000, AGENCIES));

    @Test
    void whoIsDevelopedInBothIsDevelopedInEach() {
        Ratio both = COUNT.total("KPI_A2", Agency::isMandatory);
        Ratio mindset = COUNT.total("KPI_A2a", Agency::isMandatory);
        Ratio digital = COUNT.total("KPI_A2b", Agency::isMandatory);

        assertThat(both.numerator())
                .isPositive()
                .isLessThan(mindset.numerator())
                .isLessThan(digital.numerator());
        assertThat(both.denominator())
                .isEqualTo(mindset.denominator())
                .isEqualTo(digital.denominator());
        assertThat(digital.numerator()).isLessThan(digital.denominator());
    }

    @Test
    void theMinistriesTogetherAreTheNation() {
        Ratio sum =
                AGENCIES.ministries().stream()
                        .map(
                                ministry ->
                                        COUNT.total(
                                                "KPI_A2",
                                                agency ->
                                                        agency.isMandatory()
                                                                && agency.parent()
                                                                        .filter(
                                                                                ministry.code()
                                                                                        ::equals)
                                                                        .isPresent()))
                        .reduce(Ratio.NONE, Ratio::plus);

        assertThat(sum).isEqualTo(COUNT.total("KPI_A2", Agency::isMandatory));
    }

    @Test
    void someAgenciesHaveNoAlignedPlan() {
        Ratio plans = COUNT.alignedPlans(Agency::isMandatory);

        assertThat(plans.denominator()).isEqualTo(162);
        assertThat(plans.numerator()).isBetween(90L, 155L);
    }
}
