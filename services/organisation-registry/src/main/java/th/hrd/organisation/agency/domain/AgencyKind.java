package th.hrd.organisation.agency.domain;

/**
 * What the guideline's edition says of a kind of agency.
 *
 * @param code of the kind
 * @param obligation whether the guideline binds agencies of this kind
 * @param scopeKind the guideline's own word for it
 */
public record AgencyKind(String code, Obligation obligation, String scopeKind) {}
