package th.hrd.idp.people;

/** In which capacity a caller acts for a person. */
public enum Capacity {
    SELF,
    SUPERIOR,
    AGENCY_HR
}
