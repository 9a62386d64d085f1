package th.hrd.organisation.person.domain;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import org.jspecify.annotations.Nullable;

/**
 * A person's role group and how it came about.
 *
 * @param code of the list ROLE_GROUP
 * @param source derived, or set by the agency
 * @param reason why the agency set it; absent when derived
 */
@Embeddable
public record RoleGroup(
        @Column(name = "role_group") String code,
        @Column(name = "role_group_source") @Enumerated(EnumType.STRING) Source source,
        @Column(name = "role_group_reason") @Nullable String reason) {

    /** How a role group came about. */
    public enum Source {
        DERIVED,
        AGENCY
    }

    public static RoleGroup derived(String code) {
        return new RoleGroup(code, Source.DERIVED, null);
    }

    public static RoleGroup setByAgency(String code, String reason) {
        return new RoleGroup(code, Source.AGENCY, reason);
    }
}
