package th.hrd.endtoend;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.stream.IntStream;
import th.hrd.demo.synthetic.NationalIds;

/**
 * What an HRIS sends day after day: everybody it has, some of them promoted since the day before, a
 * few new, and twice everybody at once without those who have left.
 *
 * @param day counted from 0
 * @param people on day 0
 * @param firstIdentity from which on the identity numbers are the agency's own
 */
record HrisFile(int day, int people, int firstIdentity) {

    static final LocalDate FIRST_DAY = LocalDate.of(2025, 10, 1);

    private static final int NEW_PER_DAY = 20;
    private static final int PROMOTED_ONE_IN = 10;
    private static final int LEFT_ONE_IN = 40;
    private static final int TEAM = 50;
    private static final int FIRST_SNAPSHOT = 4;
    private static final int SECOND_SNAPSHOT = 7;
    private static final String HEADING =
            "sourceId,identityNumber,givenNameTh,familyNameTh,personnelType,positionLevel,positionTitle,supervisorSourceId,digitalTargetGroup,status,effectiveFrom\r\n";

    /** Whether the file holds everybody, so that who is absent has left. */
    boolean isSnapshot() {
        return day == FIRST_SNAPSHOT || day == SECOND_SNAPSHOT;
    }

    LocalDate date() {
        return FIRST_DAY.plusDays(day);
    }

    byte[] csv() {
        StringBuilder file = new StringBuilder(HEADING);
        IntStream.range(0, everybody())
                .filter(person -> left(person) > day)
                .forEach(person -> line(file, person));
        return file.toString().getBytes(StandardCharsets.UTF_8);
    }

    /** How often the registry learned something of each person up to this day, by their key. */
    Map<String, Integer> changes() {
        Map<String, Integer> changes = new HashMap<>();
        for (int person = 0; person < everybody(); person++) {
            int told = 0;
            for (int earlier = joined(person);
                    earlier <= day && earlier <= left(person);
                    earlier++) {
                if (earlier == left(person) || lastChange(person, earlier) == earlier) {
                    told++;
                }
            }
            changes.put(sourceId(person), told);
        }
        return changes;
    }

    private int everybody() {
        return people + day * NEW_PER_DAY;
    }

    private static String sourceId(int person) {
        return "P-%06d".formatted(person);
    }

    private void line(StringBuilder file, int person) {
        int changed = lastChange(person, day);
        int head = person - person % TEAM;
        file.append(sourceId(person))
                .append(',')
                .append(NationalIds.synthetic(firstIdentity + person))
                .append(",ทดสอบ,บุคคลสมมติ,CIVIL_SERVANT,K1,ตำแหน่งที่ ")
                .append(changed)
                .append(',')
                .append(head == person ? "" : sourceId(head))
                .append(",NON_IT,ACTIVE,")
                .append(FIRST_DAY.plusDays(changed))
                .append("\r\n");
    }

    private int joined(int person) {
        return person < people ? 0 : (person - people) / NEW_PER_DAY + 1;
    }

    private int lastChange(int person, int until) {
        int last = joined(person);
        for (int earlier = last + 1; earlier <= until; earlier++) {
            if (person % PROMOTED_ONE_IN == earlier % PROMOTED_ONE_IN) {
                last = earlier;
            }
        }
        return last;
    }

    /** The day from which on the person is absent; nobody's supervisor ever leaves. */
    private int left(int person) {
        if (person < people && person % LEFT_ONE_IN == 3) {
            return FIRST_SNAPSHOT;
        }
        return person < people && person % LEFT_ONE_IN == 9 ? SECOND_SNAPSHOT : Integer.MAX_VALUE;
    }
}
