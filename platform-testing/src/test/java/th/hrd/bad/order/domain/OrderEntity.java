package th.hrd.bad.order.domain;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;

/** A domain class that knows CDI. */
@Entity
@ApplicationScoped
public class OrderEntity {
    @Id long id;
}
