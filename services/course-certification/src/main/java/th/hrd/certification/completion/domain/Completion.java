package th.hrd.certification.completion.domain;

import static th.hrd.certification.completion.domain.CompletionProblem.COMPLETED_IN_FUTURE;
import static th.hrd.certification.completion.domain.CompletionProblem.COMPLETION_VOIDED;
import static th.hrd.certification.completion.domain.CompletionProblem.PERSON_OF_COMPLETION_FIXED;
import static th.hrd.certification.completion.domain.CompletionProblem.REPORTED_BY_ANOTHER;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import th.hrd.certification.party.Party;

/**
 * What a person achieved in a course, and for which skills it counts: those the course was
 * accredited for on the day it was completed.
 */
@Entity
@Table(name = "completion")
public class Completion {

    @Id private UUID id;
    private UUID courseId;
    private String sourceId;
    private UUID personId;
    private LocalDate completedOn;

    @Enumerated(EnumType.STRING)
    private Result result;

    private @Nullable BigDecimal score;
    private boolean assessed;
    private @Nullable String certificateNumber;
    private List<String> dimensions;

    @Embedded
    @AttributeOverride(name = "kind", column = @Column(name = "reported_by_kind"))
    @AttributeOverride(name = "id", column = @Column(name = "reported_by_id"))
    private Party reportedBy;

    private Instant recordedAt;
    private @Nullable Instant voidedAt;
    private @Nullable String voidReason;

    @Version private long version;

    protected Completion() {} // JPA

    private Completion(UUID id, UUID courseId, String sourceId, Party reportedBy, Instant at) {
        this.id = id;
        this.courseId = courseId;
        this.sourceId = sourceId;
        this.reportedBy = reportedBy;
        this.recordedAt = at;
    }

    /**
     * @param today the last day a course can have been completed on
     */
    public static Completion record(
            UUID id,
            UUID courseId,
            String sourceId,
            Achievement achievement,
            AccreditedSkills skills,
            Party reportedBy,
            LocalDate today,
            Instant at) {
        requireNotInFuture(achievement, today);
        var completion = new Completion(id, courseId, sourceId, reportedBy, at);
        completion.personId = achievement.personId();
        completion.take(achievement);
        completion.recount(skills);
        return completion;
    }

    /** Takes over what its reporter now says; without a difference nothing changes. */
    public void correct(
            Achievement achievement, AccreditedSkills skills, Party reporter, LocalDate today) {
        if (!reportedBy.equals(reporter)) {
            throw REPORTED_BY_ANOTHER.problem(sourceId);
        }
        requireStanding();
        if (!personId.equals(achievement.personId())) {
            throw PERSON_OF_COMPLETION_FIXED.problem(sourceId);
        }
        requireNotInFuture(achievement, today);
        if (!achievement().equals(achievement)) {
            take(achievement);
            recount(skills);
        }
    }

    /**
     * Counts again for which skills the completion stands.
     *
     * @return whether they are others than before
     */
    public boolean recount(AccreditedSkills skills) {
        var counted =
                result == Result.PASSED ? List.copyOf(skills.on(completedOn)) : List.<String>of();
        if (counted.equals(dimensions)) {
            return false;
        }
        dimensions = counted;
        return true;
    }

    /** Takes the completion out of every count, for good. */
    public void voidBecause(String reason, Instant at) {
        requireStanding();
        voidReason = reason;
        voidedAt = at;
    }

    private void take(Achievement achievement) {
        completedOn = achievement.completedOn();
        result = achievement.result();
        score = achievement.score();
        assessed = achievement.assessed();
        certificateNumber = achievement.certificateNumber();
    }

    private Achievement achievement() {
        return new Achievement(personId, completedOn, result, score, assessed, certificateNumber);
    }

    private void requireStanding() {
        if (voided()) {
            throw COMPLETION_VOIDED.problem(sourceId);
        }
    }

    private static void requireNotInFuture(Achievement achievement, LocalDate today) {
        if (achievement.completedOn().isAfter(today)) {
            throw COMPLETED_IN_FUTURE.problem(achievement.completedOn(), today);
        }
    }

    public UUID id() {
        return id;
    }

    public UUID courseId() {
        return courseId;
    }

    /** The reporter's own id of the completion. */
    public String sourceId() {
        return sourceId;
    }

    public UUID personId() {
        return personId;
    }

    public LocalDate completedOn() {
        return completedOn;
    }

    public Result result() {
        return result;
    }

    /** Percent. */
    public @Nullable BigDecimal score() {
        return score;
    }

    public boolean assessed() {
        return assessed;
    }

    public Assurance assurance() {
        return assessed ? Assurance.ASSESSED : Assurance.COMPLETED;
    }

    public @Nullable String certificateNumber() {
        return certificateNumber;
    }

    /** The skills it counts for, in the order of their codes. */
    public List<String> dimensions() {
        return List.copyOf(dimensions);
    }

    public Party reportedBy() {
        return reportedBy;
    }

    public Instant recordedAt() {
        return recordedAt;
    }

    public boolean voided() {
        return voidedAt != null;
    }

    public @Nullable String voidReason() {
        return voidReason;
    }

    public long version() {
        return version;
    }
}
