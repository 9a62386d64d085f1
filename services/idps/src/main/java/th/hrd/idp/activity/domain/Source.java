package th.hrd.idp.activity.domain;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import org.jspecify.annotations.Nullable;

/**
 * The record of an agency's own system that an activity was made from.
 *
 * @param recordId its key there
 * @param contentHash of what the record says, while this activity is what it says; none when the
 *     agency's file has said otherwise since
 */
@Embeddable
public record Source(
        @Column(name = "source_record_id") String recordId,
        @Column(name = "source_content_hash") @Nullable String contentHash) {

    /** The same record, which no longer says this. */
    Source overtaken() {
        return new Source(recordId, null);
    }
}
