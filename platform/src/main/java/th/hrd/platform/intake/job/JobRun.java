package th.hrd.platform.intake.job;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.BooleanSupplier;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import th.hrd.platform.problem.DatabaseFaults;
import th.hrd.platform.problem.Text;

/**
 * One job on its way to its end: its rows merged in chunks, each in a transaction of its own, or
 * all in one, which is taken back when the file is only tried or a row is refused. What became of
 * the rows is written beside the one change, so that it is seen while it grows and stays when the
 * change is taken back; with chunks it is written in their transactions, so that a job taken up
 * again goes on where it stood.
 */
final class JobRun {

    /** Others may write the same records; the database lets one go on and tells the other. */
    private static final int ATTEMPTS = 5;

    private final IntakeJob job;
    private final UUID worker;
    private final RowMerge merge;
    private final String unchanged;
    private final Optional<String> joined;
    private final JobDesk desk;
    private final BooleanSupplier isToStop;

    JobRun(IntakeJob job, UUID worker, RowType type, JobDesk desk, BooleanSupplier isToStop) {
        this.job = job;
        this.worker = worker;
        this.merge = type.merge(job.order());
        this.unchanged = type.unchangedCondition();
        this.joined = type.joinedIdentities();
        this.desk = desk;
        this.isToStop = isToStop;
    }

    /** The process goes down; the job waits for another. */
    static final class StoppedException extends RuntimeException {
        private static final long serialVersionUID = 1L;
    }

    private static final class CancelledException extends RuntimeException {
        private static final long serialVersionUID = 1L;
    }

    /** Undoes the one change; everything that was found about it stays. */
    private static final class TakenBackException extends RuntimeException {
        private static final long serialVersionUID = 1L;
    }

    void toItsEnd() {
        boolean isBroken = job.milestones().brokenAt() != null;
        Text interrupted = IntakeProblem.UPLOAD_INTERRUPTED.detail().filled(job.received());
        try {
            if (isBroken && job.order().isOneChange()) {
                end(IntakeProblem.UPLOAD_INTERRUPTED, interrupted);
                return;
            }
            if (job.received() > desk.config().chunk()) {
                beside(desk.staged()::analyse);
            }
            beside(c -> desk.staged().refuseTwins(c, job.id()));
            if (joined.isPresent()) {
                beside(c -> desk.staged().refuseJoined(c, job.id(), joined.get()));
            }
            boolean closesAbsent = job.order().scope() == Scope.SNAPSHOT && !isBroken;
            if (closesAbsent && isRefusedSnapshot()) {
                return;
            }
            if (job.order().isOneChange()) {
                retried(() -> asOneChange(closesAbsent));
            } else {
                inChunks(closesAbsent);
                if (isBroken) {
                    end(IntakeProblem.UPLOAD_INTERRUPTED, interrupted);
                } else {
                    end();
                }
            }
        } catch (CancelledException asked) {
            end(IntakeProblem.INTAKE_CANCELLED, IntakeProblem.INTAKE_CANCELLED.detail());
        }
    }

    /** A snapshot that would close many is refused before anything is merged. */
    private boolean isRefusedSnapshot() {
        long nameless = desk.transactions().call(c -> desk.staged().withoutKey(c, job.id()));
        if (nameless > 0) {
            end(
                    IntakeProblem.SNAPSHOT_KEY_UNREADABLE,
                    IntakeProblem.SNAPSHOT_KEY_UNREADABLE.detail().filled(nameless));
            return true;
        }
        RowMerge.Drop drop = desk.transactions().call(c -> merge.drop(c, job.id()));
        if (drop.isSuspicious() && !job.order().confirmDrop()) {
            end(
                    IntakeProblem.SNAPSHOT_DROP,
                    IntakeProblem.SNAPSHOT_DROP.detail().filled(drop.absent(), drop.recorded()));
            return true;
        }
        return false;
    }

    private void inChunks(boolean closesAbsent) {
        for (long[] chunk : order()) {
            retried(
                    () ->
                            desk.transactions()
                                    .run(
                                            c -> {
                                                keep(c);
                                                merge.lock(c);
                                                desk.merged()
                                                        .append(
                                                                c,
                                                                job.id(),
                                                                merged(c, found(c, chunk)));
                                            }));
        }
        if (!closesAbsent) {
            return;
        }
        var closing = new Closing();
        beside(c -> desk.merged().forgetAbsentRefused(c, job.id()));
        do {
            retried(() -> closing.stands(desk.transactions().call(c -> closed(c, closing))));
        } while (closing.goOn());
    }

    private Closing.Closed closed(Connection change, Closing closing) throws SQLException {
        keep(change);
        merge.lock(change);
        Closing.Closed closed = closing.nextChunk(change);
        closed.appendTo(change);
        return closed;
    }

    private void asOneChange(boolean closesAbsent) {
        beside(c -> desk.merged().forget(c, job.id()));
        List<long[]> order = order();
        var outcomes = new OneBehind("intake-outcomes");
        try {
            desk.transactions()
                    .call(
                            desk.config().longestMerge(),
                            change -> {
                                merge.lock(change);
                                mergeAll(change, order, outcomes);
                                if (closesAbsent) {
                                    closeAbsent(change);
                                }
                                if (job.order().mode() == Mode.VALIDATE || refused() > 0) {
                                    throw new TakenBackException();
                                }
                                desk.jobs()
                                        .end(
                                                change,
                                                job.id(),
                                                worker,
                                                null,
                                                desk.clock().instant());
                                return null;
                            });
        } catch (TakenBackException undone) {
            long refused = refused();
            if (refused > 0 && job.order().atomicity() == Atomicity.ALL) {
                end(
                        IntakeProblem.ROWS_REFUSED,
                        IntakeProblem.ROWS_REFUSED.detail().filled(refused));
            } else {
                end();
            }
        } finally {
            // What is tried again begins by forgetting the outcomes; none may come after that.
            outcomes.await();
        }
    }

    /**
     * Nobody else changes the owner's records meanwhile, so that the next chunk is read while one
     * is merged, and what became of one is written while the next is merged.
     */
    private void mergeAll(Connection change, List<long[]> order, OneBehind outcomes)
            throws SQLException {
        var reading = new OneBehind("intake-reading");
        var next = new Found[1];
        for (int i = 0; i <= order.size(); i++) {
            reading.settle();
            Found found = next[0];
            if (i < order.size()) {
                long[] chunk = order.get(i);
                reading.run(() -> next[0] = desk.transactions().call(c -> found(c, chunk)));
            }
            if (found != null) {
                ChunkOutcomes merged = merged(change, found);
                outcomes.run(() -> beside(c -> desk.merged().append(c, job.id(), merged)));
            }
        }
        outcomes.settle();
    }

    private void closeAbsent(Connection change) throws SQLException {
        var closing = new Closing();
        do {
            Closing.Closed closed = closing.nextChunk(change);
            beside(closed::appendTo);
            closing.stands(closed);
        } while (closing.goOn());
    }

    /** Writes what was found in a transaction of its own, which stays when the change does not. */
    private void beside(Transactions.Change change) {
        desk.transactions()
                .run(
                        c -> {
                            keep(c);
                            change.in(c);
                        });
    }

    private List<long[]> order() {
        return desk.transactions()
                .call(c -> desk.staged().unmerged(c, job.id()))
                .chunks(desk.config().chunk());
    }

    /** The rows of a chunk before they are merged. */
    private record Found(Map<Long, String> unchanged, StagedRows.Waiting waiting) {}

    private Found found(Connection connection, long[] chunk) throws SQLException {
        Long[] numbers = Arrays.stream(chunk).boxed().toArray(Long[]::new);
        Map<Long, String> known = desk.staged().unchanged(connection, job.id(), numbers, unchanged);
        List<Long> others =
                Arrays.stream(numbers).filter(number -> !known.containsKey(number)).toList();
        return new Found(
                known,
                others.isEmpty()
                        ? StagedRows.Waiting.NONE
                        : desk.staged().waiting(connection, job.id(), others));
    }

    private ChunkOutcomes merged(Connection change, Found found) throws SQLException {
        var outcomes = new ChunkOutcomes();
        found.unchanged.forEach((number, key) -> outcomes.add(key, RowOutcome.unchanged(number)));
        found.waiting.refused().forEach(outcomes::addRefused);
        List<StagedRow> sound = found.waiting.sound();
        if (!sound.isEmpty()) {
            Map<Long, String> keys =
                    sound.stream().collect(Collectors.toMap(StagedRow::number, StagedRow::key));
            for (RowOutcome outcome : merge.merge(change, sound)) {
                outcomes.add(keys.get(outcome.number()), outcome);
            }
        }
        return outcomes;
    }

    /**
     * What is recorded and not in the file, closed chunk by chunk; it moves on when a chunk stands,
     * so that one that is tried again finds the same.
     */
    private final class Closing {

        private String after = "";
        private boolean isAtEnd;
        private long next = desk.transactions().call(c -> desk.merged().lastNumber(c, job.id()));

        record Closed(
                MergedRows merged, UUID job, List<StagedRow> rows, List<RowOutcome> outcomes) {
            void appendTo(Connection connection) throws SQLException {
                merged.appendAbsent(connection, job, rows, outcomes);
            }
        }

        Closed nextChunk(Connection change) throws SQLException {
            List<StagedRow> rows = new ArrayList<>();
            long number = next;
            for (StagedRow row : merge.absent(change, job.id(), after, desk.config().chunk())) {
                rows.add(new StagedRow(++number, row.key(), row.value()));
            }
            List<RowOutcome> outcomes = rows.isEmpty() ? List.of() : merge.merge(change, rows);
            return new Closed(desk.merged(), job.id(), rows, outcomes);
        }

        void stands(Closed closed) {
            next += closed.rows.size();
            isAtEnd = closed.rows.size() < desk.config().chunk();
            after = closed.rows.isEmpty() ? after : closed.rows.getLast().key();
        }

        boolean goOn() {
            return !isAtEnd;
        }
    }

    private long refused() {
        return desk.transactions().call(c -> desk.merged().refused(c, job.id()));
    }

    private void keep(Connection connection) throws SQLException {
        if (isToStop.getAsBoolean()) {
            throw new StoppedException();
        }
        if (desk.jobs().keep(connection, job.id(), worker, desk.leaseEnd())) {
            throw new CancelledException();
        }
    }

    private void end() {
        end((IntakeJob.Failure) null);
    }

    private void end(IntakeProblem problem, Text text) {
        end(new IntakeJob.Failure(problem.name(), text.th(), text.en()));
    }

    private void end(IntakeJob.@Nullable Failure failure) {
        desk.transactions()
                .run(c -> desk.jobs().end(c, job.id(), worker, failure, desk.clock().instant()));
    }

    private static void retried(Runnable work) {
        for (int attempt = 1; ; attempt++) {
            try {
                work.run();
                return;
            } catch (RuntimeException failure) {
                boolean isOfTheMoment =
                        DatabaseFaults.isTransient(failure)
                                || DatabaseFaults.isIntegrityViolation(failure);
                if (!isOfTheMoment || attempt == ATTEMPTS) {
                    throw failure;
                }
            }
        }
    }
}
