package th.hrd.organisation.reorganisation.domain;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import th.hrd.organisation.agency.domain.AgencyCode;
import th.hrd.organisation.agency.domain.AgencyKind;
import th.hrd.organisation.agency.domain.AgencyTimeline;

/** What an order must know of the agencies as they stand. */
public interface Organisation {

    /** An agency that is known now. */
    Optional<AgencyTimeline> find(UUID agency);

    /** Agencies that have the agency as their parent in any state. */
    List<AgencyTimeline> everBelow(UUID agency);

    /** Agencies that have the code at any time. */
    List<AgencyTimeline> holdersOf(AgencyCode code);

    /** Applied orders with one of the agencies, in the order of their application. */
    List<UUID> ordersAppliedAfter(long ordinal, List<UUID> agencies);

    /** Whether the agency, by itself or from predecessors, has people on the day or later. */
    boolean hasPeople(UUID agency, LocalDate from);

    /** Whether people or units were ever recorded under the agency itself. */
    boolean hasRecords(UUID agency);

    /** The agency's unit with the code on a day. */
    Optional<UUID> unit(UUID agency, String code, LocalDate day);

    /** A kind of agency of the edition in force. */
    AgencyKind kind(String code);
}
