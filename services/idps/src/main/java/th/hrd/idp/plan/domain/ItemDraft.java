package th.hrd.idp.plan.domain;

import java.util.UUID;

/**
 * An item as it shall stand in an IDP.
 *
 * @param id of the item it rewrites, or a new one
 */
public record ItemDraft(UUID id, ItemContent content) {}
