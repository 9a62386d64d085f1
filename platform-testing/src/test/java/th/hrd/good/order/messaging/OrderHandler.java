package th.hrd.good.order.messaging;

import jakarta.transaction.Transactional;
import th.hrd.platform.messaging.EventHandler;

/** Takes events in. */
@Transactional
class OrderHandler implements EventHandler {}
