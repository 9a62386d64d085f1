package th.hrd.organisation.guideline.application;

import th.hrd.organisation.guideline.domain.GuidelineEdition;

/**
 * An edition as it stands.
 *
 * @param content the edition, with the one that took its place
 * @param version rises with each replacement
 * @param isNew whether it was just published for the first time
 */
public record PublishedEdition(GuidelineEdition content, long version, boolean isNew) {}
