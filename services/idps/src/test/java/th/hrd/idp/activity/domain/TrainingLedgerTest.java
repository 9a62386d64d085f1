package th.hrd.idp.activity.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import th.hrd.idp.activity.domain.TrainingLedger.Change;
import th.hrd.platform.ids.Ids;

class TrainingLedgerTest {

    private static final Instant NOW = Instant.parse("2026-03-16T02:00:00Z");
    private static final UUID AGENCY = Ids.next();
    private static final UUID PERSON = Ids.next();

    /** What the database keeps between two files. */
    private final Map<String, Activity> kept = new HashMap<>();

    private int told;

    @Test
    void aRecordBecomesAnActivityAndTheSameAgainNothing() {
        assertThat(say("1", 6).isFirst()).isTrue();
        assertThat(told).isEqualTo(1);

        assertThat(say("1", 6).isNone()).isTrue();
        assertThat(told).isEqualTo(1);
    }

    @Test
    void aRecordThatSaysSomethingElseVoidsWhatItWasAndBecomesAnother() {
        say("1", 6);
        Activity first = kept.get("1");

        Change change = say("1", 12);

        assertThat(change.isFirst()).isFalse();
        assertThat(change.fields()).containsExactly("hours");
        assertThat(first.isVoided()).isTrue();
        assertThat(first.voidReason().orElseThrow()).contains(kept.get("1").id().toString());
        assertThat(first.source()).contains(new Source("1", null));
        assertThat(kept.get("1").learning().hours()).isEqualByComparingTo("12");
        assertThat(told).isEqualTo(3);
    }

    @Test
    void hoursAreEqualWhateverTheirDecimals() {
        say(said("1", PERSON, new BigDecimal("6")));

        assertThat(say(said("1", PERSON, new BigDecimal("6.00"))).isNone()).isTrue();
    }

    @Test
    void anotherPersonIsAnotherActivity() {
        say("1", 6);

        assertThat(say(said("1", Ids.next(), BigDecimal.valueOf(6))).fields())
                .containsExactly("personSourceId");
    }

    @Test
    void whatWasVoidedByHandStaysSoWhileTheRecordSaysTheSame() {
        say("1", 6);
        kept.get("1").voidFor("บันทึกผิดคน", NOW);

        assertThat(say("1", 6).isNone()).isTrue();
        assertThat(told).isEqualTo(1);
        assertThat(say("1", 7).fields()).containsExactly("hours");
        // What was void before is not told again.
        assertThat(told).isEqualTo(2);
        assertThat(kept.get("1").isVoided()).isFalse();
    }

    @Test
    void aRecordThatIsThereAgainIsAnActivityAgain() {
        say("1", 6);
        withdraw("1");
        assertThat(told).isEqualTo(2);

        assertThat(say("1", 6).isFirst()).isTrue();
        assertThat(told).isEqualTo(3);
    }

    @Test
    void whateverFilesAreSentTheLastStands() {
        var random = new Random(41);
        for (int run = 0; run < 300; run++) {
            kept.clear();
            Map<String, Integer> last = new HashMap<>();
            for (int file = 0; file < 8; file++) {
                Map<String, Integer> rows = new HashMap<>();
                for (int row = random.nextInt(6); row > 0; row--) {
                    rows.put("R" + random.nextInt(5), 1 + random.nextInt(3));
                }
                boolean isSnapshot = random.nextBoolean();
                rows.forEach(this::say);
                last.putAll(rows);
                if (isSnapshot) {
                    List.copyOf(last.keySet()).stream()
                            .filter(record -> !rows.containsKey(record))
                            .forEach(this::withdraw);
                    last.keySet().retainAll(rows.keySet());
                }
                assertThat(counting()).isEqualTo(last);

                int before = told;
                rows.forEach((record, hours) -> assertThat(say(record, hours).isNone()).isTrue());
                assertThat(told).isEqualTo(before);
            }
        }
    }

    private Map<String, Integer> counting() {
        Map<String, Integer> hours = new HashMap<>();
        kept.forEach(
                (record, activity) -> {
                    assertThat(activity.isVoided()).isFalse();
                    hours.put(record, activity.learning().hours().intValueExact());
                });
        return hours;
    }

    private Change say(String record, int hours) {
        return say(said(record, PERSON, BigDecimal.valueOf(hours)));
    }

    private Change say(Recording said) {
        String record = said.source().recordId();
        var ledger = new TrainingLedger(current(record), NOW);
        Change change = ledger.say(said);
        keep(record, ledger);
        return change;
    }

    private void withdraw(String record) {
        var ledger = new TrainingLedger(current(record), NOW);
        ledger.withdraw(record);
        keep(record, ledger);
    }

    private List<Activity> current(String record) {
        return Stream.ofNullable(kept.get(record)).toList();
    }

    private void keep(String record, TrainingLedger ledger) {
        told += ledger.voided().size() + ledger.recorded().size();
        kept.values().removeIf(known -> known.source().orElseThrow().contentHash() == null);
        ledger.recorded().forEach(made -> kept.put(record, made));
    }

    private static Recording said(String record, UUID person, BigDecimal hours) {
        var learning = new Learning(null, null, "TRAINING", null, hours, LocalDate.of(2026, 3, 15));
        var said =
                new TrainingRecord(
                        "HR-1", learning, List.of(), "COMPLETED", new Evidence("ORDER", "12/2569"));
        return new Recording(
                Ids.next(),
                person,
                AGENCY,
                null,
                null,
                learning,
                List.of(),
                said.assurance(),
                said.evidence(),
                "account",
                new Source(record, said.contentHash()));
    }
}
