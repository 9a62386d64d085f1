package th.hrd.idp.plan.application;

import java.util.List;
import th.hrd.idp.people.PersonRef;
import th.hrd.platform.calendar.FiscalYear;

/** Make an IDP for a person and fiscal year. */
public record DraftIdp(PersonRef person, FiscalYear fiscalYear, List<ProposedItem> items) {}
