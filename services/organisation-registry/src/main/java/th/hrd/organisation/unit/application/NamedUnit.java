package th.hrd.organisation.unit.application;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A unit that a name in words may mean.
 *
 * @param id the unit
 * @param code its key in the agency's HRIS
 * @param name the name by which it was found
 * @param parentName Thai name of the unit above; absent directly below the agency
 * @param score 1 for the very name, towards 0 the less they share
 */
public record NamedUnit(
        UUID id, String code, String name, @Nullable String parentName, double score) {}
