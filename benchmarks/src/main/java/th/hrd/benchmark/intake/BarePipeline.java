package th.hrd.benchmark.intake;

import java.io.IOException;
import java.io.InputStream;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Base64;
import java.util.SplittableRandom;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.postgresql.PGConnection;
import th.hrd.benchmark.intake.Staff.Member;

/**
 * The best one could do by hand with the same people: one COPY of lines that are decoded, checked,
 * sealed and in codes already, and one statement each for the persons, their assignments and the
 * outbox, all in one transaction, into tables like the service's own with their indexes. It has no
 * foreign keys and no triggers, keeps nothing of what it was sent, and answers for no row.
 */
final class BarePipeline implements AutoCloseable {

    private static final String TABLES =
            """
            create schema if not exists bare;
            create table bare.person (like public.person including all);
            create table bare.assignment (like public.assignment including all);
            create table bare.outbox (like public.outbox including all);
            create temp table sent (
                source_id text, person_id uuid, assignment_id uuid, event_id uuid, identity_key text,
                identity_ciphertext text, title_th text, given_name_th text, family_name_th text, given_name_en text,
                family_name_en text, personnel_type text, position_level text, position_title text, unit text,
                on_probation boolean, heads_unit boolean, supervisor text, role_group text, digital_target_group text,
                status text, valid_from date)
            """;

    /** What is not recorded as it was sent: everybody at first, nobody when it is sent again. */
    private static final String CHANGED =
            """
            create temp table changed on commit drop as
            select h.* from (
                select s.*, sha256(convert_to(concat_ws(E'\\t', source_id, title_th, given_name_th, family_name_th,
                           given_name_en, family_name_en, personnel_type, position_level, position_title, unit,
                           on_probation, heads_unit, supervisor, digital_target_group, status), 'UTF8')) as content_hash
                from sent s) h
            left join bare.assignment a
              on a.agency_id = '%1$s' and a.source_id = h.source_id and a.valid_to is null
            where a.content_hash is distinct from h.content_hash
            """;

    private static final String PERSONS =
            """
            insert into bare.person (id, identity_kind, identity_key, identity_ciphertext, title_th, given_name_th,
                                     family_name_th, given_name_en, family_name_en, recorded_at, version)
            select person_id, 'THAI_ID', identity_key, identity_ciphertext, title_th, given_name_th, family_name_th,
                   given_name_en, family_name_en, now(), 0
            from changed order by person_id
            """;

    private static final String ASSIGNMENTS =
            """
            insert into bare.assignment (id, person_id, agency_id, source_id, personnel_type, position_level,
                                         position_title, unit_id, unit_code, on_probation, heads_unit, supervisor_id,
                                         supervisor_source_id, role_group, role_group_source, digital_target_group,
                                         status, valid_from, content_hash)
            select c.assignment_id, c.person_id, '%1$s', c.source_id, c.personnel_type, c.position_level,
                   c.position_title, u.id, c.unit, c.on_probation, c.heads_unit, s.person_id, c.supervisor,
                   c.role_group, 'DERIVED', c.digital_target_group, c.status, c.valid_from, c.content_hash
            from changed c
            left join public.org_unit u on u.agency_id = '%1$s' and u.code = c.unit
            left join sent s on s.source_id = c.supervisor
            order by c.assignment_id
            """;

    private static final String FACTS =
            """
            insert into bare.outbox (id, aggregatetype, aggregateid, type, sequence, payload, created_at)
            select c.event_id, 'hrd.organisation.person.v1', c.person_id, 'hrd.organisation.person-recorded.v1', 0,
                   jsonb_build_object('personId', c.person_id, 'identityKey', c.identity_key, 'assignments',
                       jsonb_build_array(jsonb_strip_nulls(jsonb_build_object(
                           'assignmentId', a.id, 'agencyId', a.agency_id, 'sourceId', a.source_id,
                           'personnelType', a.personnel_type, 'positionLevel', a.position_level,
                           'roleGroup', a.role_group, 'roleGroupSource', a.role_group_source,
                           'digitalTargetGroup', a.digital_target_group, 'supervisorId', a.supervisor_id,
                           'unitId', a.unit_id, 'status', a.status, 'validFrom', a.valid_from)))),
                   now()
            from changed c join bare.assignment a on a.id = c.assignment_id
            """;

    private final Connection connection;
    private final String agency;

    BarePipeline(Connection connection, String agency) throws SQLException {
        this.connection = connection;
        this.agency = agency;
        execute("drop schema if exists bare cascade", TABLES);
        connection.setAutoCommit(false);
    }

    /** Writes people as the pipeline reads them, with ids in an order that keeps indexes dense. */
    static void write(Staff staff, CodeLists codes, Path file) throws IOException {
        var random = new SplittableRandom(staff.size());
        String roleGroup = codes.roleGroups().getFirst().code();
        try (var out = new PrintWriter(Files.newBufferedWriter(file))) {
            for (int i = 0; i < staff.size(); i++) {
                Member member = staff.inFileOrder(i);
                out.print(
                        String.join(
                                "\t",
                                member.sourceId(),
                                id(1, i, random),
                                id(2, i, random),
                                id(3, i, random),
                                base64(43, random),
                                "first:" + base64(55, random),
                                member.titleTh(),
                                member.givenNameTh(),
                                member.familyNameTh(),
                                member.givenNameEn(),
                                member.familyNameEn(),
                                member.personnelType().code(),
                                orNull(
                                        member.positionLevel() == null
                                                ? null
                                                : member.positionLevel().code()),
                                member.positionTitle(),
                                member.unit(),
                                Boolean.toString(member.onProbation()),
                                Boolean.toString(member.headsUnit()),
                                orNull(member.supervisor()),
                                roleGroup,
                                member.digitalTargetGroup().code(),
                                "ACTIVE",
                                member.since().toString()));
                out.print('\n');
            }
        }
    }

    /**
     * Takes the file in.
     *
     * @return how many of its people were new or changed
     */
    long run(Path file) throws SQLException, IOException {
        try (InputStream in = Files.newInputStream(file)) {
            connection.unwrap(PGConnection.class).getCopyAPI().copyIn("copy sent from stdin", in);
        }
        execute("analyze sent", CHANGED, "analyze changed");
        long changed = execute(PERSONS);
        execute(ASSIGNMENTS, FACTS, "truncate sent");
        connection.commit();
        return changed;
    }

    /** How many bytes the payloads of an outbox have. */
    long payloadBytes(String outbox) throws SQLException {
        try (Statement statement = connection.createStatement();
                ResultSet row =
                        statement.executeQuery(
                                "select coalesce(sum(octet_length(payload::text)), 0) from "
                                        + outbox)) {
            row.next();
            return row.getLong(1);
        }
    }

    @Override
    public void close() throws SQLException {
        connection.close();
    }

    private long execute(String... statements) throws SQLException {
        long changed = 0;
        try (Statement statement = connection.createStatement()) {
            for (String sql : statements) {
                changed = statement.executeUpdate(sql.formatted(agency));
            }
        }
        return changed;
    }

    /** As UUIDs of version 7 come: one after another. */
    private static String id(int kind, int number, SplittableRandom random) {
        return new UUID(
                        (long) kind << 56 | (long) number << 16 | 0x7000,
                        Long.MIN_VALUE | random.nextLong() >>> 2)
                .toString();
    }

    private static String base64(int length, SplittableRandom random) {
        byte[] bytes = new byte[length];
        random.nextBytes(bytes);
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes).substring(0, length);
    }

    private static String orNull(@Nullable String value) {
        return value == null ? "\\N" : value;
    }
}
