package th.hrd.idp.plan.rest;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import th.hrd.idp.people.PersonRef;
import th.hrd.idp.plan.application.DraftIdp;
import th.hrd.platform.calendar.FiscalYear;

/** A new IDP. */
record DraftIdpRequest(
        @NotNull @Valid PersonRef person,
        @NotNull @Min(FiscalYear.MIN) @Max(FiscalYear.MAX) Integer fiscalYear,
        @NotNull @Size(min = 1, max = 50) List<@NotNull @Valid ItemRequest> items) {

    DraftIdp command() {
        return new DraftIdp(
                person,
                new FiscalYear(fiscalYear),
                items.stream().map(ItemRequest::proposed).toList());
    }
}
