package th.hrd.idp.plan.messaging;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import th.hrd.idp.plan.domain.AgreementSignature;
import th.hrd.idp.plan.domain.Idp;

/** The whole state of an IDP as others see it: no text that may speak about the person. */
record IdpState(
        UUID idpId,
        UUID personId,
        UUID agencyId,
        int fiscalYear,
        String status,
        @Nullable LocalDate agreedOn,
        List<Item> items) {

    record Item(UUID itemId, String targetKind, String targetCode, String devIssue) {}

    static IdpState of(Idp idp) {
        return new IdpState(
                idp.id(),
                idp.personId(),
                idp.agencyId(),
                idp.fiscalYear(),
                idp.status().name(),
                idp.agreement().map(AgreementSignature::agreedOn).orElse(null),
                idp.items().stream()
                        .map(
                                item ->
                                        new Item(
                                                item.id(),
                                                item.content().targetKind(),
                                                item.content().targetCode(),
                                                item.content().devIssue()))
                        .toList());
    }
}
