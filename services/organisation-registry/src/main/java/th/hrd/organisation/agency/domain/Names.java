package th.hrd.organisation.agency.domain;

import jakarta.persistence.Embeddable;
import org.jspecify.annotations.Nullable;

/**
 * What an agency is called.
 *
 * @param nameTh Thai name
 * @param nameEn English name
 * @param abbreviationTh Thai abbreviation; several agencies share one, so it is never a key
 * @param abbreviationEn English abbreviation, shared likewise
 */
@Embeddable
public record Names(
        String nameTh,
        @Nullable String nameEn,
        @Nullable String abbreviationTh,
        @Nullable String abbreviationEn) {}
