package th.hrd.idp.activity.application;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import th.hrd.idp.activity.domain.Evidence;
import th.hrd.idp.activity.domain.Learning;
import th.hrd.idp.people.PersonRef;

/** Record what a person completed, in an IDP or beside one. */
public record RecordActivity(
        PersonRef person,
        @Nullable UUID idpId,
        @Nullable UUID itemId,
        Learning learning,
        String assurance,
        @Nullable Evidence evidence) {}
