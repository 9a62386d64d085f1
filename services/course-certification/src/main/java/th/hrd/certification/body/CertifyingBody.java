package th.hrd.certification.body;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * A body that certifies courses, persons or providers. Which bodies there are is data: the
 * guideline names five, others are registered by OCSC.
 */
@Entity
@Table(name = "certifying_body")
public class CertifyingBody {

    @Id private String code;
    private String nameTh;
    private @Nullable String nameEn;
    private List<String> capabilities;
    private @Nullable String operatesFor;
    private int accreditationYears;
    @Version private long version;

    protected CertifyingBody() {} // JPA

    CertifyingBody(String code, BodyProfile profile) {
        this.code = code;
        describe(profile);
    }

    /** Replaces what is known of the body; the same profile again changes nothing. */
    void describe(BodyProfile profile) {
        nameTh = profile.nameTh();
        nameEn = profile.nameEn();
        capabilities = profile.capabilities().stream().map(Enum::name).sorted().toList();
        operatesFor = profile.operatesFor();
        accreditationYears = profile.accreditationYears();
    }

    /** Refuses what the body is not registered for. */
    public void require(Capability capability) {
        if (!capabilities().contains(capability)) {
            throw BodyProblem.BODY_NOT_CAPABLE.problem(code, capability);
        }
    }

    /** First day an accreditation by this body no longer holds when it does not say so itself. */
    public LocalDate usualEndOf(LocalDate validFrom) {
        return validFrom.plusYears(accreditationYears);
    }

    public String code() {
        return code;
    }

    public String nameTh() {
        return nameTh;
    }

    public @Nullable String nameEn() {
        return nameEn;
    }

    public Set<Capability> capabilities() {
        return capabilities.stream()
                .map(Capability::valueOf)
                .collect(Collectors.toCollection(() -> EnumSet.noneOf(Capability.class)));
    }

    /** Code of the body on whose behalf this one works, as an office works for its ministry. */
    public @Nullable String operatesFor() {
        return operatesFor;
    }

    public int accreditationYears() {
        return accreditationYears;
    }

    public long version() {
        return version;
    }
}
