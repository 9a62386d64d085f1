package th.hrd.plan.plan.domain;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.LocalDate;

/**
 * Evidence of an approval by the Civil Service Sub-Commission.
 *
 * @param meetingNumber number of the meeting in its year
 * @param meetingYear Buddhist era, as minutes are cited ("4/2568")
 */
@Embeddable
public record CommissionResolution(
        @Column(name = "cssc_kind") @Enumerated(EnumType.STRING) Kind kind,
        @Column(name = "cssc_meeting_number") Integer meetingNumber,
        @Column(name = "cssc_meeting_year") Integer meetingYear,
        @Column(name = "cssc_meeting_date") LocalDate meetingDate,
        @Column(name = "cssc_resolution") String resolution) {

    /**
     * Whose sub-commission decided. The Civil Service Act 2551, s.22, lets a ministry's act for a
     * department.
     */
    public enum Kind {
        DEPARTMENT,
        MINISTRY_FOR_DEPARTMENT
    }
}
