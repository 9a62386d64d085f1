package th.hrd.platform.sample;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicReference;
import th.hrd.platform.intake.job.Checked;
import th.hrd.platform.intake.job.IntakeOrder;
import th.hrd.platform.intake.job.RowCheck;
import th.hrd.platform.intake.job.RowMerge;
import th.hrd.platform.intake.job.RowOutcome;
import th.hrd.platform.intake.job.RowType;
import th.hrd.platform.intake.job.StagedRow;
import th.hrd.platform.intake.row.CodeLabels;
import th.hrd.platform.intake.row.CodeTable;
import th.hrd.platform.intake.row.Field;
import th.hrd.platform.problem.Text;

/** A row type as small as can be: things and their sizes. */
@ApplicationScoped
class Things implements RowType {

    static final String ROWS = "things";

    /** A size at which the merge breaks as no merge should. */
    static final int TOO_MUCH = 666;

    /** Who sends a file that no merge can even begin with. */
    static final String CLUMSY = "clumsy";

    /** A size at which the merge stops until its gate is opened. */
    static final int GATE = 777;

    private final AtomicReference<Gate> gate = new AtomicReference<>(new Gate());

    record Gate(CountDownLatch reached, CountDownLatch opened) {
        Gate() {
            this(new CountDownLatch(1), new CountDownLatch(1));
        }
    }

    /** Closed again for the next who comes. */
    Gate closedGate() {
        Gate closed = new Gate();
        gate.set(closed);
        return closed;
    }

    @Override
    public String name() {
        return ROWS;
    }

    @Override
    public List<Field> fields() {
        return List.of(
                Field.key("name", 40, Text.of("ชื่อ", "Name")).needed(),
                Field.integer("size", Text.of("ขนาด", "Size")).needed());
    }

    @Override
    public CodeLabels labels() {
        return new CodeTable(Map.of());
    }

    @Override
    public RowCheck check(IntakeOrder order) {
        return row ->
                new Checked(
                        row.value("name"),
                        null,
                        null,
                        null,
                        row.isFaultless() ? row.value("size") : null,
                        row.faults());
    }

    @Override
    public RowMerge merge(IntakeOrder order) {
        if (order.sender().subject().equals(CLUMSY)) {
            throw new StackOverflowError("before any row");
        }
        return new ThingMerge(order.owner());
    }

    @Override
    public String unchangedCondition() {
        return "exists (select 1 from thing t where t.owner = j.owner and t.name = s.key and"
                + " t.size = s.value::int)";
    }

    private final class ThingMerge implements RowMerge {

        private final UUID owner;

        ThingMerge(UUID owner) {
            this.owner = owner;
        }

        @Override
        public void lock(Connection transaction) throws SQLException {
            try (PreparedStatement lock =
                    transaction.prepareStatement(
                            "select pg_advisory_xact_lock(hashtextextended(?::text, 9))")) {
                lock.setObject(1, owner);
                lock.execute();
            }
        }

        @Override
        public List<RowOutcome> merge(Connection transaction, List<StagedRow> rows)
                throws SQLException {
            List<RowOutcome> outcomes = new ArrayList<>();
            for (StagedRow row : rows) {
                outcomes.add(merged(transaction, row, Integer.parseInt(row.value())));
            }
            return outcomes;
        }

        private RowOutcome merged(Connection transaction, StagedRow row, int size)
                throws SQLException {
            if (size == TOO_MUCH) {
                throw new StackOverflowError("a thing too large");
            }
            if (size == GATE) {
                gate.get().reached.countDown();
                await(gate.get().opened);
            }
            try (PreparedStatement upsert =
                    transaction.prepareStatement(
                            """
                            insert into thing values (?, ?, ?)
                            on conflict (owner, name) do update set size = excluded.size
                            returning xmax = 0\
                            """)) {
                upsert.setObject(1, owner);
                upsert.setString(2, row.key());
                upsert.setInt(3, size);
                try (ResultSet made = upsert.executeQuery()) {
                    made.next();
                    return made.getBoolean(1)
                            ? RowOutcome.created(row.number())
                            : RowOutcome.updated(row.number(), List.of("size"));
                }
            }
        }

        private static void await(CountDownLatch opened) {
            try {
                opened.await();
            } catch (InterruptedException stopped) {
                Thread.currentThread().interrupt();
            }
        }

        @Override
        public Drop drop(Connection transaction, UUID job) {
            return new Drop(0, 0);
        }

        @Override
        public List<StagedRow> absent(Connection transaction, UUID job, String after, int limit) {
            return List.of();
        }
    }
}
