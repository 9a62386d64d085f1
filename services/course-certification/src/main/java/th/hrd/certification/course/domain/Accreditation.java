package th.hrd.certification.course.domain;

import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/**
 * A body's word that a course serves some digital skills, for a time. Part of its {@link Course}.
 */
@Entity
@Table(name = "accreditation")
public class Accreditation {

    @Id private UUID id;
    private String body;
    private String number;
    private List<String> skills;
    private List<String> targetGroups;
    private List<String> roleLevels;
    @Embedded private Validity validity;

    protected Accreditation() {} // JPA

    Accreditation(
            UUID id, String body, String number, AccreditationScope scope, Validity validity) {
        this.id = id;
        this.body = body;
        this.number = number;
        this.skills = List.copyOf(scope.skills());
        this.targetGroups = List.copyOf(scope.targetGroups());
        this.roleLevels = List.copyOf(scope.roleLevels());
        this.validity = validity;
    }

    boolean covers(LocalDate day) {
        return validity.covers(day);
    }

    public UUID id() {
        return id;
    }

    /** Code of the certifying body. */
    public String body() {
        return body;
    }

    /** The body's own number for this accreditation. */
    public String number() {
        return number;
    }

    public List<String> skills() {
        return List.copyOf(skills);
    }

    public List<String> targetGroups() {
        return List.copyOf(targetGroups);
    }

    public List<String> roleLevels() {
        return List.copyOf(roleLevels);
    }

    public Validity validity() {
        return validity;
    }
}
