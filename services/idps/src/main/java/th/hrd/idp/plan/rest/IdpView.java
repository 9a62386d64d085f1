package th.hrd.idp.plan.rest;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import th.hrd.idp.plan.domain.AgreementSignature;
import th.hrd.idp.plan.domain.Idp;
import th.hrd.idp.plan.domain.IdpItem;
import th.hrd.idp.plan.domain.IdpStatus;
import th.hrd.idp.plan.domain.ItemContent;
import th.hrd.idp.plan.domain.LearningMix;

/** An IDP as it is answered. */
record IdpView(
        UUID idpId,
        UUID personId,
        UUID agencyId,
        int fiscalYear,
        IdpStatus status,
        List<ItemView> items,
        List<ShareView> learningMix,
        List<Warning> warnings,
        @Nullable UUID agreedBy,
        @Nullable LocalDate agreedOn,
        @Nullable String reason,
        Instant createdAt,
        Instant changedAt) {

    record ItemView(
            UUID itemId,
            String targetKind,
            String targetCode,
            String devIssue,
            @Nullable String description,
            @Nullable Integer expectedLevel,
            @Nullable Integer actualLevel,
            @Nullable Integer gap,
            String method,
            String learningMode,
            LocalDate plannedFrom,
            LocalDate plannedTo,
            String measure) {

        static ItemView from(IdpItem item) {
            ItemContent content = item.content();
            return new ItemView(
                    item.id(),
                    content.targetKind(),
                    content.targetCode(),
                    content.devIssue(),
                    content.description(),
                    content.expectedLevel(),
                    content.actualLevel(),
                    content.gap(),
                    content.method(),
                    content.learningMode(),
                    content.plannedFrom(),
                    content.plannedTo(),
                    content.measure());
        }
    }

    record ShareView(String learningMode, int percent, int advisedPercent) {

        static ShareView from(LearningMix.Share share) {
            return new ShareView(share.learningMode(), share.percent(), share.advised());
        }
    }

    /** Advice, in both languages because it is stored with the answer of an idempotent request. */
    record Warning(String code, String textTh, String textEn) {

        static final Warning LEARNING_MIX =
                new Warning(
                        "LEARNING_MIX",
                        "สัดส่วนรูปแบบการเรียนรู้ต่างจากแนว 70:20:10"
                                + " ควรเน้นการเรียนรู้จากการปฏิบัติงานมากที่สุด"
                                + " รองลงมาคือการเรียนรู้จากผู้อื่น และการฝึกอบรมน้อยที่สุด",
                        "The learning modes lean away from 70:20:10: most by experience, less from"
                                + " others, least in class.");
    }

    static IdpView from(Idp idp, LearningMix mix) {
        return new IdpView(
                idp.id(),
                idp.personId(),
                idp.agencyId(),
                idp.fiscalYear(),
                idp.status(),
                idp.items().stream().map(ItemView::from).toList(),
                mix.shares().stream().map(ShareView::from).toList(),
                mix.followsAdvice() ? List.of() : List.of(Warning.LEARNING_MIX),
                idp.agreement().map(AgreementSignature::supervisorId).orElse(null),
                idp.agreement().map(AgreementSignature::agreedOn).orElse(null),
                idp.reason().orElse(null),
                idp.createdAt(),
                idp.changedAt());
    }
}
