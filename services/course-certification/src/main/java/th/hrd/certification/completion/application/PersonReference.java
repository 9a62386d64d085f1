package th.hrd.certification.completion.application;

import java.util.UUID;

/** How a reporter names a person. */
public sealed interface PersonReference {

    /** By the suite's own id. */
    record ById(UUID personId) implements PersonReference {}

    /**
     * By the id an agency's HRIS gave.
     *
     * @param agency UUID or {@code scheme:code}
     */
    record BySource(String agency, String sourceId) implements PersonReference {}
}
