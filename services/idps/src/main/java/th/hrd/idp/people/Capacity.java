package th.hrd.idp.people;

/** In which capacity a caller acts for a person; {@link PersonScope} tells it. */
public enum Capacity {
    SELF,
    SUPERIOR,
    AGENCY_HR
}
