package th.hrd.plan.plan.domain;

import org.jspecify.annotations.Nullable;

/**
 * Something the plan is linked to.
 *
 * @param reference title, number or section of it
 * @param text how the plan serves it
 */
public record PlanLink(LinkKind kind, String reference, @Nullable String text) {}
