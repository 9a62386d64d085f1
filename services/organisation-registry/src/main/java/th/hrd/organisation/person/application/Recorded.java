package th.hrd.organisation.person.application;

import th.hrd.organisation.person.domain.IdentityDocument;
import th.hrd.organisation.person.domain.KnownPerson.Held;
import th.hrd.organisation.person.domain.Person;
import th.hrd.organisation.person.domain.Recording;

/** What came of one command. */
final class Recorded {

    private final RecordPerson command;
    private final IdentityDocument document;
    private final Person person;
    private final Recording recording;
    private final boolean isFirstHere;

    Recorded(
            RecordPerson command,
            IdentityDocument document,
            Person person,
            Recording recording,
            boolean isFirstHere) {
        this.command = command;
        this.document = document;
        this.person = person;
        this.recording = recording;
        this.isFirstHere = isFirstHere;
    }

    RecordPerson command() {
        return command;
    }

    /** The identity the command carried. */
    IdentityDocument document() {
        return document;
    }

    /** Whom it is about. */
    Person person() {
        return person;
    }

    Recording recording() {
        return recording;
    }

    boolean isRefused() {
        return recording instanceof Recording.Refused;
    }

    /** Whether the key was never used before. */
    boolean isFirstHere() {
        return isFirstHere;
    }

    /** What is held under the key of the command. */
    Held held() {
        return person.latestAt(command.agencyId(), command.sourceId()).orElseThrow();
    }
}
