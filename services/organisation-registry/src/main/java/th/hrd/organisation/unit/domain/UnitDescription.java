package th.hrd.organisation.unit.domain;

import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What a unit is for a time.
 *
 * @param level code of the list UNIT_LEVEL
 * @param place code of the list UNIT_PLACE
 * @param nameTh Thai name
 * @param nameEn English name
 * @param parentId the unit above; directly below the agency when absent
 * @param status whether it exists
 */
@Embeddable
public record UnitDescription(
        String level,
        @Nullable String place,
        String nameTh,
        @Nullable String nameEn,
        @Nullable UUID parentId,
        @Enumerated(EnumType.STRING) UnitStatus status) {

    boolean isActive() {
        return status == UnitStatus.ACTIVE;
    }
}
