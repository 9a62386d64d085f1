package th.hrd.organisation.agency.rest;

import java.time.LocalDate;
import java.util.List;

/** The agencies above one on a day, the nearest first. */
record AgencyLineView(LocalDate asOf, List<AgencyView> items) {}
