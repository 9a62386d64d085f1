package th.hrd.certification.party;

/** An organisation as answered. */
public record PartyView(Party.Kind kind, String id) {

    public static PartyView from(Party party) {
        return new PartyView(party.kind(), party.id());
    }
}
