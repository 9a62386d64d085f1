package th.hrd.platform.messaging;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import javax.sql.DataSource;
import org.apache.kafka.common.TopicPartition;

/** How far each partition has been worked off, kept in the database the work is done in. */
@ApplicationScoped
class Positions {

    /** Stands for: read from the start, nothing of this partition is in the projections. */
    static final long FROM_THE_START = -1;

    private final DataSource database;

    Positions(DataSource database) {
        this.database = database;
    }

    Map<TopicPartition, Long> all() {
        try (Connection connection = database.getConnection();
                PreparedStatement select =
                        connection.prepareStatement(
                                "select topic, partition, next_offset from consumer_position");
                ResultSet row = select.executeQuery()) {
            Map<TopicPartition, Long> positions = new HashMap<>();
            while (row.next()) {
                positions.put(
                        new TopicPartition(row.getString("topic"), row.getInt("partition")),
                        row.getLong("next_offset"));
            }
            return positions;
        } catch (SQLException failure) {
            throw new IllegalStateException(failure);
        }
    }

    /**
     * Notes partitions seen for the first time; until their present ends are reached the
     * projections are incomplete.
     */
    void addUnknown(Map<TopicPartition, Long> ends) {
        try (Connection connection = database.getConnection();
                PreparedStatement insert =
                        connection.prepareStatement(
                                """
                                insert into consumer_position (topic, partition, next_offset, rebuild_until)
                                values (?, ?, ?, ?) on conflict do nothing\
                                """)) {
            for (Map.Entry<TopicPartition, Long> end : ends.entrySet()) {
                insert.setString(1, end.getKey().topic());
                insert.setInt(2, end.getKey().partition());
                insert.setLong(3, FROM_THE_START);
                insert.setLong(4, end.getValue());
                insert.addBatch();
            }
            insert.executeBatch();
        } catch (SQLException failure) {
            throw new IllegalStateException(failure);
        }
    }

    /**
     * Moves on from where this consumer stood.
     *
     * @throws Moved when a rebuild or another consumer has changed a position meanwhile; nothing
     *     must be committed then
     */
    void advance(Map<TopicPartition, Long> from, Map<TopicPartition, Long> to) {
        try (Connection connection = database.getConnection();
                PreparedStatement update =
                        connection.prepareStatement(
                                """
                                update consumer_position set next_offset = ?
                                where topic = ? and partition = ? and next_offset = ?\
                                """)) {
            for (TopicPartition partition : inLockOrder(to.keySet())) {
                update.setLong(1, to.get(partition));
                update.setString(2, partition.topic());
                update.setInt(3, partition.partition());
                update.setLong(4, from.getOrDefault(partition, FROM_THE_START));
                if (update.executeUpdate() == 0) {
                    throw new Moved(partition);
                }
            }
        } catch (SQLException failure) {
            throw new IllegalStateException(failure);
        }
    }

    /**
     * Sends every partition back to the start; what was reached so far is what completes the
     * rebuild.
     */
    void rewind() {
        try (Connection connection = database.getConnection();
                PreparedStatement update =
                        connection.prepareStatement(
                                """
                                update consumer_position
                                set rebuild_until = greatest(rebuild_until, next_offset), next_offset = ?\
                                """)) {
            update.setLong(1, FROM_THE_START);
            update.executeUpdate();
        } catch (SQLException failure) {
            throw new IllegalStateException(failure);
        }
    }

    /**
     * Whether something known to be in the topics is not yet in the projections since the last
     * rebuild. A partition that was empty then has nothing to wait for.
     */
    boolean isRebuilding() {
        try (Connection connection = database.getConnection();
                PreparedStatement select =
                        connection.prepareStatement(
                                """
                                select exists (
                                    select from consumer_position
                                    where greatest(next_offset, 0) < rebuild_until)\
                                """);
                ResultSet row = select.executeQuery()) {
            row.next();
            return row.getBoolean(1);
        } catch (SQLException failure) {
            throw new IllegalStateException(failure);
        }
    }

    private static Collection<TopicPartition> inLockOrder(Collection<TopicPartition> partitions) {
        return partitions.stream().sorted((a, b) -> a.toString().compareTo(b.toString())).toList();
    }

    /** Somebody else has worked on, or a rebuild has begun: the positions must be read anew. */
    static final class Moved extends RuntimeException {

        private static final long serialVersionUID = 1L;

        Moved(TopicPartition partition) {
            super(partition + " was moved");
        }
    }
}
