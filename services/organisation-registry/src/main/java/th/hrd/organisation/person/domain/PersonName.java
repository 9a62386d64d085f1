package th.hrd.organisation.person.domain;

import jakarta.persistence.Embeddable;
import org.jspecify.annotations.Nullable;

/**
 * A person's name; it leaves this service in no fact.
 *
 * @param titleTh title, Thai
 * @param givenNameTh given name, Thai
 * @param familyNameTh family name, Thai
 * @param givenNameEn given name, English
 * @param familyNameEn family name, English
 */
@Embeddable
public record PersonName(
        @Nullable String titleTh,
        String givenNameTh,
        String familyNameTh,
        @Nullable String givenNameEn,
        @Nullable String familyNameEn) {

    /** Nothing, because whatever is written ends in a log. */
    @Override
    public String toString() {
        return "PersonName[…]";
    }
}
