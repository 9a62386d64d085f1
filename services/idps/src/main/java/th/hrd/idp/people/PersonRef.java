package th.hrd.idp.people;

import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * How a caller names a person: by the registry's id, or by the agency and the id in its HRIS.
 *
 * @param agency UUID or {@code scheme:code}
 */
public record PersonRef(
        @Nullable UUID personId,
        @Nullable @Size(max = 61) @Pattern(regexp = AGENCY_FORM) String agency,
        @Nullable @Size(min = 1, max = 64) String sourceId) {

    private static final String AGENCY_FORM =
            "^([0-9a-fA-F]{8}(-[0-9a-fA-F]{4}){3}-[0-9a-fA-F]{12}|[a-z][a-z0-9-]{0,19}:[A-Za-z0-9._-]{1,40})$";
}
