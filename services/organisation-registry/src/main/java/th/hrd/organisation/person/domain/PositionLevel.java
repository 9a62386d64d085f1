package th.hrd.organisation.person.domain;

import org.jspecify.annotations.Nullable;

/**
 * What the edition says of a position level.
 *
 * @param code of the level; an alias has been resolved
 * @param roleGroup the role group that positions of this level make, if they do
 * @param impliesHead whether its holder is a head by definition ("หัวหน้า")
 */
public record PositionLevel(String code, @Nullable String roleGroup, boolean impliesHead) {}
