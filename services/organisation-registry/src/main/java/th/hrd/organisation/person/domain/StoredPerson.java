package th.hrd.organisation.person.domain;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import th.hrd.organisation.person.domain.KnownPerson.Held;
import th.hrd.platform.ids.Ids;

/**
 * A person as stored, as plain values: what {@link Person} is when many are recorded at once.
 *
 * @param id the person
 * @param identity the sealed identity document
 * @param version rises with every change
 * @param known name and assignments
 */
public record StoredPerson(UUID id, SealedIdentity identity, long version, KnownPerson known) {

    /** A person seen for the first time. */
    public static StoredPerson firstSeen(UUID id, SealedIdentity identity, PersonAsSent sent) {
        return new StoredPerson(
                id,
                identity,
                0,
                new KnownPerson(sent.name(), List.of(opened(sent, sent.effectiveFrom()))));
    }

    /** The person after a change, as {@link Person#record} makes it. */
    public StoredPerson after(Recording recording, PersonAsSent sent) {
        List<Held> held = new ArrayList<>(known.held());
        Held current = held.removeLast();
        switch (recording) {
            case Recording.Transfer _, Recording.Followed _ -> {
                held.add(
                        new Held(
                                current.assignmentId(),
                                current.posting(),
                                current.validFrom(),
                                sent.effectiveFrom()));
                held.add(opened(sent, sent.effectiveFrom()));
            }
            case Recording.Relieved _, Recording.Corrected _, Recording.NameOnly _ ->
                    held.add(
                            new Held(
                                    current.assignmentId(),
                                    sent.posting(),
                                    current.validFrom(),
                                    current.validTo()));
            case Recording.NewPerson _, Recording.Unchanged _, Recording.Refused _ ->
                    throw new IllegalArgumentException("changes nothing: " + recording);
        }
        return new StoredPerson(id, identity, version + 1, new KnownPerson(sent.name(), held));
    }

    private static Held opened(PersonAsSent sent, LocalDate from) {
        return new Held(Ids.next(), sent.posting(), from, null);
    }

    /** Neither name nor identity, because whatever is written ends in a log. */
    @Override
    public String toString() {
        return "StoredPerson[" + id + "]";
    }
}
