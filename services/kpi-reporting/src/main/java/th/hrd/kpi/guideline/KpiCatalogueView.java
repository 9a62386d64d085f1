package th.hrd.kpi.guideline;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The KPIs in force in a fiscal year.
 *
 * @param fiscalYear Buddhist era
 */
record KpiCatalogueView(
        int fiscalYear, String edition, String titleTh, String titleEn, List<KpiView> kpis) {

    /**
     * One definition.
     *
     * @param computed whether figures are counted from data
     */
    record KpiView(
            String kpi,
            int version,
            String owner,
            String origin,
            KpiDefinition.Kind kind,
            String unit,
            String nameTh,
            String nameEn,
            boolean computed,
            KpiDefinition.@Nullable Population population,
            KpiDefinition.@Nullable Numerator numerator) {

        static KpiView from(KpiDefinition definition) {
            return new KpiView(
                    definition.kpi(),
                    definition.version(),
                    definition.owner(),
                    definition.origin(),
                    definition.kind(),
                    definition.unit(),
                    definition.nameTh(),
                    definition.nameEn(),
                    definition.isComputed(),
                    definition.population(),
                    definition.numerator());
        }
    }

    static KpiCatalogueView from(ReportingYear year) {
        return new KpiCatalogueView(
                year.fiscalYear().be(),
                year.edition(),
                year.titleTh(),
                year.titleEn(),
                year.definitions().stream().map(KpiView::from).toList());
    }
}
