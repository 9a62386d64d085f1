package th.hrd.idp.plan.domain;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import th.hrd.platform.ids.Ids;

/** IDPs of fiscal year 2569 for the tests of the domain. */
final class IdpFixture {

    static final UUID PERSON = Ids.next();
    static final UUID SUPERVISOR = Ids.next();
    static final Instant NOW = Instant.parse("2025-11-03T02:00:00Z");

    private IdpFixture() {}

    static Idp draft(ItemDraft... items) {
        return Idp.draft(Ids.next(), PERSON, Ids.next(), 2569, List.of(items), NOW);
    }

    static Idp submitted() {
        Idp idp = draft(item("DS6"));
        idp.submit(NOW);
        return idp;
    }

    static Idp agreed() {
        Idp idp = submitted();
        idp.agree(signature(SUPERVISOR, LocalDate.of(2025, 11, 3)), NOW);
        return idp;
    }

    static AgreementSignature signature(UUID supervisor, LocalDate day) {
        return new AgreementSignature(supervisor, day, "account");
    }

    static ItemDraft item(String targetCode) {
        return item(Ids.next(), targetCode);
    }

    static ItemDraft item(UUID id, String targetCode) {
        return new ItemDraft(id, content(targetCode, null, null));
    }

    static ItemContent content(String targetCode, Integer expected, Integer actual) {
        return new ItemContent(
                "DIGITAL_SKILL",
                targetCode,
                "DI3",
                null,
                expected,
                actual,
                "ASSIGNMENT",
                "EXPERIENCE_70",
                LocalDate.of(2025, 11, 1),
                LocalDate.of(2026, 3, 31),
                "วัดจากผลงาน");
    }
}
