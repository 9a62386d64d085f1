package th.hrd.certification.course.domain;

import static th.hrd.certification.course.domain.CourseProblem.ACCREDITATION_OVERLAPS;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.CascadeType;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OrderBy;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import th.hrd.certification.party.Party;

/** A course, and the accreditations that say for which digital skills it counts, and when. */
@Entity
@Table(name = "course")
public class Course {

    @Id private UUID id;
    private String code;
    private String titleTh;
    private @Nullable String titleEn;
    private BigDecimal hours;

    @Enumerated(EnumType.STRING)
    private DeliveryMode deliveryMode;

    private @Nullable String providerName;

    @Embedded
    @AttributeOverride(name = "kind", column = @Column(name = "registered_by_kind"))
    @AttributeOverride(name = "id", column = @Column(name = "registered_by_id"))
    private Party registeredBy;

    private Instant registeredAt;

    // Owned from here (no mappedBy), so that a new accreditation raises the course's version.
    @OneToMany(cascade = CascadeType.ALL, orphanRemoval = true, fetch = FetchType.EAGER)
    @JoinColumn(name = "course_id", nullable = false, updatable = false)
    @OrderBy("validity.from, id")
    private List<Accreditation> accreditations = new ArrayList<>();

    @Version private long version;

    protected Course() {} // JPA

    private Course(UUID id, CourseDescription description, Party registeredBy, Instant at) {
        this.id = id;
        this.code = description.code();
        this.titleTh = description.titleTh();
        this.titleEn = description.titleEn();
        this.hours = description.hours();
        this.deliveryMode = description.deliveryMode();
        this.providerName = description.providerName();
        this.registeredBy = registeredBy;
        this.registeredAt = at;
    }

    public static Course register(
            UUID id, CourseDescription description, Party registeredBy, Instant at) {
        return new Course(id, description, registeredBy, at);
    }

    /**
     * Adds a body's accreditation; several bodies may accredit the same course on the same days,
     * one body only once.
     */
    public Accreditation accredit(
            UUID accreditationId,
            String body,
            String number,
            AccreditationScope scope,
            Validity validity) {
        accreditations.stream()
                .filter(other -> other.body().equals(body))
                .filter(other -> other.validity().overlaps(validity))
                .findFirst()
                .ifPresent(
                        other -> {
                            throw ACCREDITATION_OVERLAPS.problem(
                                    body,
                                    other.number(),
                                    other.validity().from(),
                                    other.validity().to());
                        });
        var accreditation = new Accreditation(accreditationId, body, number, scope, validity);
        accreditations.add(accreditation);
        return accreditation;
    }

    /** The skills a completion on that day counts for; empty when nothing was accredited then. */
    public SortedSet<String> skillsOn(LocalDate day) {
        var skills = new TreeSet<String>();
        accreditations.stream().filter(a -> a.covers(day)).forEach(a -> skills.addAll(a.skills()));
        return skills;
    }

    /** Whether the course is this party's business: it registered the course or accredited it. */
    public boolean concerns(Party party) {
        return registeredBy.equals(party) || isAccreditedBy(party);
    }

    public boolean isAccreditedBy(Party party) {
        return accreditations.stream().anyMatch(a -> Party.body(a.body()).equals(party));
    }

    public UUID id() {
        return id;
    }

    public String code() {
        return code;
    }

    public String titleTh() {
        return titleTh;
    }

    public @Nullable String titleEn() {
        return titleEn;
    }

    public BigDecimal hours() {
        return hours;
    }

    public DeliveryMode deliveryMode() {
        return deliveryMode;
    }

    public @Nullable String providerName() {
        return providerName;
    }

    public Party registeredBy() {
        return registeredBy;
    }

    public Instant registeredAt() {
        return registeredAt;
    }

    public List<Accreditation> accreditations() {
        return List.copyOf(accreditations);
    }

    public long version() {
        return version;
    }
}
