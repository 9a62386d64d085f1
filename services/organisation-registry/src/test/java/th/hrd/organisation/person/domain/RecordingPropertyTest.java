package th.hrd.organisation.person.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.RepetitionInfo;
import th.hrd.platform.calendar.ThaiCalendar;

/**
 * Random hires, transfers, secondments, corrections, departures and returns over several agencies,
 * held against a book that is kept another way: what was said of each person from which day on.
 */
class RecordingPropertyTest {

    private static final LocalDate FIRST = LocalDate.parse("2024-10-01");
    private static final int DAYS = 400;
    private static final Instant NOW = Instant.parse("2026-11-23T03:00:00Z");
    private static final List<UUID> AGENCIES =
            IntStream.range(0, 4).mapToObj(i -> new UUID(7, i)).toList();

    private final Map<Integer, Person> people = new HashMap<>();

    /** What was said of each person from which day on; a word holds until the next. */
    private final Map<Integer, TreeMap<LocalDate, Posting>> book = new HashMap<>();

    @RepeatedTest(150)
    void whateverIsSent(RepetitionInfo repetition) {
        var random = new Random(repetition.getCurrentRepetition());
        for (int i = 0; i < 120; i++) {
            int who = random.nextInt(6);
            Person person = people.get(who);
            PersonAsSent sent = message(random, who, person);
            if (person == null) {
                people.put(who, firstSeen(who, sent));
                book.put(who, new TreeMap<>(Map.of(sent.effectiveFrom(), sent.posting())));
            } else {
                send(who, person, sent, someDay(random));
            }
            assertWhole(people.get(who));
        }
        assertHeadCounts();
    }

    private void send(int who, Person person, PersonAsSent sent, LocalDate today) {
        List<KnownPerson.Held> before = held(person);
        Instant now = today.atTime(12, 0).atZone(ThaiCalendar.BANGKOK).toInstant();

        Recording recording = person.record(sent, now);

        assertThatThePastStands(before, held(person), sent.effectiveFrom());
        if (recording instanceof Recording.Refused) {
            assertThat(held(person)).isEqualTo(before);
            return;
        }
        Posting present = before.getLast().posting();
        if (!sent.posting().isSamePlaceAs(present) && !sent.posting().status().takesOn()) {
            assertThat(recording).isInstanceOf(Recording.Unchanged.class);
            assertThat(held(person)).isEqualTo(before);
            return;
        }
        if (!sent.posting().agencyId().equals(present.agencyId())) {
            assertThat(sent.effectiveFrom()).isBeforeOrEqualTo(today);
        }
        book.get(who).tailMap(sent.effectiveFrom(), true).clear();
        book.get(who).put(sent.effectiveFrom(), sent.posting());
        assertThat(recording.isTold()).isEqualTo(!held(person).equals(before));
        assertThat(person.current().posting()).isEqualTo(sent.posting());
        assertThat(person.current().contentHash())
                .isEqualTo(ContentHash.of(sent.name(), sent.posting()));
        assertThat(person.record(sent, now)).isInstanceOf(Recording.Unchanged.class);
    }

    /** At most one open assignment, the last; each ends where the next begins, or before. */
    private static void assertWhole(Person person) {
        List<KnownPerson.Held> held = held(person);
        assertThat(held.getLast().validTo()).isNull();
        for (int i = 1; i < held.size(); i++) {
            assertThat(held.get(i - 1).validTo())
                    .isAfter(held.get(i - 1).validFrom())
                    .isBeforeOrEqualTo(held.get(i).validFrom());
        }
    }

    private static void assertThatThePastStands(
            List<KnownPerson.Held> before, List<KnownPerson.Held> after, LocalDate from) {
        for (LocalDate day = FIRST; day.isBefore(from); day = day.plusDays(1)) {
            assertThat(on(day, after)).isEqualTo(on(day, before));
        }
    }

    private void assertHeadCounts() {
        for (LocalDate day = FIRST; day.isBefore(FIRST.plusDays(DAYS)); day = day.plusDays(1)) {
            LocalDate asOf = day;
            long told =
                    book.values().stream()
                            .map(words -> words.floorEntry(asOf))
                            .filter(word -> word != null && isInService(word.getValue()))
                            .count();
            long counted = 0;
            for (UUID agency : AGENCIES) {
                counted +=
                        people.values().stream()
                                .filter(person -> isCountedAt(person, agency, asOf))
                                .count();
            }
            assertThat(counted).as("in service on %s", asOf).isEqualTo(told);
        }
    }

    /** Secondees count at home, because that is where their assignment is. */
    private static boolean isCountedAt(Person person, UUID agency, LocalDate day) {
        return person.assignments().stream()
                .filter(one -> one.holdsOn(day))
                .findFirst()
                .map(Assignment::posting)
                .filter(posting -> posting.agencyId().equals(agency))
                .filter(RecordingPropertyTest::isInService)
                .isPresent();
    }

    private static boolean isInService(Posting posting) {
        return posting.status() == AssignmentStatus.ACTIVE;
    }

    private static PersonAsSent message(Random random, int who, @Nullable Person known) {
        UUID agency = AGENCIES.get(random.nextInt(AGENCIES.size()));
        UUID host = AGENCIES.get(random.nextInt(AGENCIES.size()));
        boolean isSeconded = random.nextInt(5) == 0 && !host.equals(agency);
        var posting =
                new Posting(
                        agency,
                        "S-" + who + "-" + random.nextInt(2),
                        "CIVIL_SERVANT",
                        "K" + random.nextInt(1, 4),
                        null,
                        null,
                        false,
                        false,
                        null,
                        RoleGroup.derived("RG2"),
                        "NON_IT",
                        isSeconded ? new Secondment(host, null) : null,
                        status(random));
        var name =
                new PersonName(null, "ทดสอบ", random.nextInt(4) == 0 ? "ใหม่" : "ระบบ", null, null);
        LocalDate from =
                known != null && random.nextInt(3) == 0
                        ? known.current().validFrom()
                        : someDay(random);
        return new PersonAsSent(name, posting, from, random.nextInt(3) == 0);
    }

    private static LocalDate someDay(Random random) {
        return FIRST.plusDays(random.nextInt(DAYS));
    }

    private static AssignmentStatus status(Random random) {
        return switch (random.nextInt(8)) {
            case 0 -> AssignmentStatus.LEFT;
            case 1 -> AssignmentStatus.PENDING;
            default -> AssignmentStatus.ACTIVE;
        };
    }

    private static Person firstSeen(int who, PersonAsSent sent) {
        return Person.firstSeen(
                new UUID(1, who),
                new SealedIdentity(IdentityKind.THAI_ID, "key-" + who, "sealed"),
                sent,
                NOW);
    }

    private static List<KnownPerson.Held> held(Person person) {
        return new ArrayList<>(person.assignments().stream().map(Assignment::held).toList());
    }

    private static String on(LocalDate day, List<KnownPerson.Held> held) {
        return held.stream()
                .filter(one -> !day.isBefore(one.validFrom()))
                .filter(one -> one.validTo() == null || day.isBefore(one.validTo()))
                .map(one -> one.validFrom() + " " + one.posting())
                .toList()
                .toString();
    }
}
