package th.hrd.organisation.guideline.persistence;

import th.hrd.organisation.guideline.domain.EditionTerm;

/**
 * Which editions there are, without their content.
 *
 * @param term its place among the editions
 * @param version of its content
 */
public record EditionVersion(EditionTerm term, long version) {}
