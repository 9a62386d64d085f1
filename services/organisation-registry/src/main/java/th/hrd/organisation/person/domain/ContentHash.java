package th.hrd.organisation.person.domain;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import org.jspecify.annotations.Nullable;

/**
 * The SHA-256 of what an HRIS can see of its own record of a person, so that its copy and ours can
 * be compared without sending either (docs/integrators/people.md). The first day is not in it,
 * because it may differ while every day agrees; neither is the identity document, because whoever
 * has the hash could try all numbers.
 */
public final class ContentHash {

    private static final char SEPARATOR = '\t';
    private static final int USUAL_LENGTH = 160;

    private ContentHash() {}

    public static byte[] of(PersonName name, Posting posting) {
        try {
            return MessageDigest.getInstance("SHA-256")
                    .digest(line(name, posting).getBytes(StandardCharsets.UTF_8));
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private static String line(PersonName name, Posting posting) {
        RoleGroup roleGroup = posting.roleGroup();
        boolean isSetByAgency = roleGroup.source() == RoleGroup.Source.AGENCY;
        Secondment secondment = posting.secondment();
        var line = new StringBuilder(USUAL_LENGTH).append(posting.sourceId());
        add(line, name.titleTh());
        add(line, name.givenNameTh());
        add(line, name.familyNameTh());
        add(line, name.givenNameEn());
        add(line, name.familyNameEn());
        add(line, posting.personnelType());
        add(line, posting.positionLevel());
        add(line, posting.positionTitle());
        add(line, posting.unit() == null ? null : posting.unit().code());
        add(line, Boolean.toString(posting.onProbation()));
        add(line, Boolean.toString(posting.headsUnit()));
        add(line, posting.supervisor() == null ? null : posting.supervisor().sourceId());
        add(line, posting.digitalTargetGroup());
        add(line, isSetByAgency ? roleGroup.code() : null);
        add(line, isSetByAgency ? roleGroup.reason() : null);
        add(line, secondment == null ? null : secondment.agencyId().toString());
        add(line, secondment == null ? null : secondment.reference());
        add(line, posting.status().name());
        return line.toString();
    }

    private static void add(StringBuilder line, @Nullable String value) {
        line.append(SEPARATOR);
        if (value != null) {
            line.append(value);
        }
    }
}
