package th.hrd.plan.plan.domain;

/** Content together with its hash, so that neither is ever stored without the other. */
public record SealedContent(PlanContent content, ContentHash hash) {}
