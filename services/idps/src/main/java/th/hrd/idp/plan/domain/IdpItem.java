package th.hrd.idp.plan.domain;

import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.util.UUID;

/**
 * One thing to develop, part of an {@link Idp}; its id survives rewriting, so that activities can
 * point at it.
 */
@Entity
@Table(name = "idp_item")
public class IdpItem {

    @Id private UUID id;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "idp_id")
    @SuppressWarnings("UnusedVariable") // the owning side of the association, read by JPA
    private Idp idp;

    private int position;

    @Embedded private ItemContent content;

    protected IdpItem() {} // JPA

    IdpItem(UUID id, Idp idp, int position, ItemContent content) {
        this.id = id;
        this.idp = idp;
        this.position = position;
        this.content = content;
    }

    void rewrite(int newPosition, ItemContent newContent) {
        this.position = newPosition;
        this.content = newContent;
    }

    public UUID id() {
        return id;
    }

    int position() {
        return position;
    }

    public ItemContent content() {
        return content;
    }
}
