package th.hrd.idp.plan.rest;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import th.hrd.idp.plan.application.ProposedItem;

/** The content an IDP shall have; an item without itemId is new, one that is left out is gone. */
record ReviseIdpRequest(@NotNull @Size(min = 1, max = 50) List<@NotNull @Valid ItemRequest> items) {

    List<ProposedItem> proposed() {
        return items.stream().map(ItemRequest::proposed).toList();
    }
}
