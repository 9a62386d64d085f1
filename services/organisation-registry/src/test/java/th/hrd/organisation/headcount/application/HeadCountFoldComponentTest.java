package th.hrd.organisation.headcount.application;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.TestResourceScope;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import javax.sql.DataSource;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import th.hrd.organisation.Registry;
import th.hrd.organisation.headcount.domain.Cell;
import th.hrd.organisation.headcount.domain.Split;
import th.hrd.organisation.headcount.persistence.HeadCountStore;
import th.hrd.platform.testing.TestStack;

/** Whoever writes assignments in whatever way: the head counts are what counting them gives. */
@QuarkusTest
@WithTestResource(value = TestStack.class, scope = TestResourceScope.GLOBAL)
class HeadCountFoldComponentTest {

    private static final LocalDate BEGINNING = LocalDate.parse("2010-01-01");
    private static final int DAYS = 60;
    private static final Set<Split> KINDS =
            Set.of(Split.PERSONNEL_TYPE, Split.ROLE_GROUP, Split.DIGITAL_TARGET_GROUP);

    @Inject DataSource database;
    @Inject HeadCountStore store;
    @Inject HeadCountFold fold;

    private final List<UUID> agencies = new ArrayList<>();
    private final List<UUID> units = new ArrayList<>();

    @BeforeEach
    void threeDepartments() {
        for (int i = 0; i < 3; i++) {
            UUID agency = Registry.aDepartment();
            agencies.add(agency);
            for (String code : List.of("1", "2", "3")) {
                units.add(
                        UUID.fromString(
                                Registry.putUnit(agency, code, Registry.division("กอง " + code))
                                        .path("unitId")));
            }
        }
    }

    /** They have no identity that could be opened, which others may want to. */
    @AfterEach
    void nobodyIsLeft() throws SQLException {
        run("delete from assignment where source_id like 'load-%'");
        run("delete from person where identity_ciphertext = 'none'");
    }

    @Test
    void countsEqualARecountAfterEveryHistoryFoldedOrNot() throws SQLException {
        for (int seed = 0; seed < 4; seed++) {
            var random = new Random(seed);
            for (int step = 0; step < 30; step++) {
                change(random);
                if (random.nextInt(4) == 0) {
                    fold.fold(1 + random.nextInt(40));
                }
                if (random.nextInt(10) == 0) {
                    fold.missingCheckpoints(15).forEach(fold::open);
                }
            }
            requireEqualToRecount();
            foldAll();
            requireEqualToRecount();
            fold.missingCheckpoints(15).forEach(fold::open);
            assertThat(store.checkpoints()).isNotEmpty();
            requireEqualToRecount();
        }
    }

    @Test
    void writersAndTheFoldingDoNotDisturbEachOther() throws Exception {
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            var running = new ArrayList<Future<?>>();
            for (int writer = 0; writer < 4; writer++) {
                var random = new Random(100 + writer);
                running.add(
                        threads.submit(
                                () -> {
                                    for (int step = 0; step < 25; step++) {
                                        change(random);
                                    }
                                    return null;
                                }));
            }
            for (int folder = 0; folder < 2; folder++) {
                running.add(
                        threads.submit(
                                () -> {
                                    for (int step = 0; step < 40; step++) {
                                        fold.fold(7);
                                        fold.missingCheckpoints(20).forEach(fold::open);
                                    }
                                    return null;
                                }));
            }
            for (Future<?> one : running) {
                one.get();
            }
        }
        requireEqualToRecount();
        foldAll();
        requireEqualToRecount();
    }

    private void foldAll() {
        while (changesWaiting() > 0) {
            fold.fold(1000);
        }
    }

    private long changesWaiting() {
        try (Connection connection = database.getConnection();
                var rows =
                        connection
                                .createStatement()
                                .executeQuery("select count(*) from head_count_change")) {
            rows.next();
            return rows.getLong(1);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    private void requireEqualToRecount() throws SQLException {
        for (int day = -1; day <= DAYS; day += 7) {
            LocalDate asOf = BEGINNING.plusDays(day);
            assertThat(mine(store.ofUnits(KINDS, asOf, agencies)))
                    .as("units on %s", asOf)
                    .isEqualTo(recount("unit_id", asOf));
            assertThat(mine(store.ofAgencies(KINDS, asOf, List.of())))
                    .as("agencies on %s", asOf)
                    .isEqualTo(recount("null::uuid", asOf));
        }
    }

    private Set<Cell> mine(List<Cell> cells) {
        var mine = new HashSet<Cell>();
        cells.stream().filter(cell -> agencies.contains(cell.agencyId())).forEach(mine::add);
        return mine;
    }

    private Set<Cell> recount(String unit, LocalDate day) throws SQLException {
        var counted = new HashSet<Cell>();
        try (Connection connection = database.getConnection();
                PreparedStatement statement =
                        connection.prepareStatement(
                                """
                                select agency_id, %s, personnel_type, role_group, digital_target_group, count(*)
                                  from assignment
                                 where status = 'ACTIVE'
                                   and valid_from <= ? and (valid_to is null or valid_to > ?)
                                   and agency_id = any (?)
                                 group by 1, 2, 3, 4, 5
                                """
                                        .formatted(unit))) {
            statement.setObject(1, day);
            statement.setObject(2, day);
            statement.setArray(3, connection.createArrayOf("uuid", agencies.toArray()));
            var rows = statement.executeQuery();
            while (rows.next()) {
                counted.add(
                        new Cell(
                                rows.getObject(1, UUID.class),
                                rows.getObject(2, UUID.class),
                                rows.getString(3),
                                rows.getString(4),
                                rows.getString(5),
                                rows.getLong(6)));
            }
        }
        return counted;
    }

    /** Something an HRIS, a bulk load or a mender of data may do to assignments. */
    private void change(Random random) throws SQLException {
        switch (random.nextInt(5)) {
            case 0, 1 -> hireMany(random);
            case 2 ->
                    run(
                            "update assignment set role_group = ?, status = ? where "
                                    + some(random),
                            "G" + random.nextInt(3),
                            random.nextInt(3) == 0 ? "PENDING" : "ACTIVE");
            case 3 ->
                    run(
                            "update assignment set valid_to = greatest(?, valid_from + 1) where"
                                    + " valid_to is null and "
                                    + some(random),
                            BEGINNING.plusDays(random.nextInt(DAYS)));
            default -> run("delete from assignment where " + some(random));
        }
    }

    private String some(Random random) {
        return "agency_id = '%s' and right(source_id, 1) = '%s'"
                .formatted(agencies.get(random.nextInt(3)), random.nextInt(10));
    }

    private void hireMany(Random random) throws SQLException {
        run(
                """
                with hired as (
                    insert into person (id, identity_kind, identity_key, identity_ciphertext, given_name_th,
                                        family_name_th, recorded_at, version)
                    select gen_random_uuid(), 'PASSPORT', left(gen_random_uuid()::text || gen_random_uuid(), 43),
                           'none', 'ทดสอบ', 'ระบบ', now(), 0
                      from generate_series(1, ?)
                    returning id)
                insert into assignment (id, person_id, agency_id, source_id, personnel_type, unit_id, on_probation,
                                        heads_unit, role_group, role_group_source, digital_target_group, status,
                                        valid_from, content_hash)
                select gen_random_uuid(), id, ?, 'load-' || id, 'T' || ?::int, ?, false, false, 'G' || ?::int,
                       'DERIVED', 'D' || ?::int, 'ACTIVE', ?, sha256('')
                  from hired
                """,
                1 + random.nextInt(12),
                agencies.get(random.nextInt(3)),
                random.nextInt(2),
                random.nextBoolean() ? null : units.get(random.nextInt(units.size())),
                random.nextInt(3),
                random.nextInt(2),
                BEGINNING.plusDays(random.nextInt(DAYS)));
    }

    private void run(String sql, Object... parameters) throws SQLException {
        try (Connection connection = database.getConnection();
                PreparedStatement statement = connection.prepareStatement(sql)) {
            for (int i = 0; i < parameters.length; i++) {
                statement.setObject(i + 1, parameters[i]);
            }
            statement.executeUpdate();
        }
    }
}
