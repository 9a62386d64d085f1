package th.hrd.bad.order.rest;

import th.hrd.bad.order.domain.OrderEntity;

/** A view that hides an entity. */
public record OrderView(OrderEntity order) {}
