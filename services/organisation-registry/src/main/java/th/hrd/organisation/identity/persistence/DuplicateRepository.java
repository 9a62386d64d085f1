package th.hrd.organisation.identity.persistence;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Array;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import javax.sql.DataSource;
import th.hrd.organisation.identity.domain.Decision;
import th.hrd.organisation.identity.domain.DuplicateCandidate;
import th.hrd.organisation.identity.domain.DuplicateReason;
import th.hrd.platform.http.PageRequest;
import th.hrd.platform.problem.CommonProblem;

/**
 * Pairs of records that may be of one person: found in one statement, kept until somebody decides.
 */
@ApplicationScoped
public class DuplicateRepository {

    /**
     * Every pair of one name is scored; from 70 on it is a candidate. A name borne by more than 50
     * people says nothing and is left out. What was dismissed stays dismissed; what no longer
     * reaches the score goes, unless somebody decided on it.
     */
    private static final String FIND =
            """
            with named as (
                select name_key from person where merged_into is null
                group by name_key having count(*) between 2 and 50),
            record as (
                select p.id, p.name_key, p.identity_kind, lower(p.given_name_en || ' ' || p.family_name_en) as name_en,
                       array_agg(distinct a.agency_id) as agencies,
                       range_agg(daterange(a.valid_from, a.valid_to)) filter (where a.status = 'ACTIVE') as served,
                       (array_agg(row(a.personnel_type, a.position_level)::text order by a.valid_from desc))[1] as level
                from person p join named using (name_key) join assignment a on a.person_id = p.id
                where p.merged_into is null
                group by p.id),
            pair as (
                select one.id as one, other.id as other,
                       array_remove(array[
                           'SAME_NAME',
                           case when one.name_en = other.name_en then 'SAME_ENGLISH_NAME' end,
                           case when one.identity_kind <> other.identity_kind then 'IDENTITY_KINDS_DIFFER' end,
                           case when one.agencies && other.agencies then 'SAME_AGENCY' end,
                           case when not one.served && other.served
                                     and (lower(other.served) - upper(one.served) between 0 and 365
                                          or lower(one.served) - upper(other.served) between 0 and 365)
                                then 'SUCCESSIVE' end,
                           case when one.served && other.served then 'OVERLAPPING' end,
                           case when one.level = other.level then 'SAME_LEVEL' end], null) as reasons
                from record one join record other on other.name_key = one.name_key and other.id > one.id),
            scored as (
                select pair.*, (select sum(case reason when 'SAME_NAME' then 40 when 'SAME_ENGLISH_NAME' then 20
                                                       when 'IDENTITY_KINDS_DIFFER' then 20 when 'SAME_AGENCY' then 30
                                                       when 'SUCCESSIVE' then 30 else 10 end)
                                from unnest(reasons) as reason) as score
                from pair),
            gone as (
                delete from duplicate_candidate c
                where c.dismissed_at is null
                  and not exists (select from scored s where s.one = c.one and s.other = c.other and s.score >= 70))
            insert into duplicate_candidate as known (id, one, other, score, reasons, found_at, version)
            select gen_random_uuid(), one, other, least(score, 100), reasons, ?, 0 from scored where score >= 70
            on conflict (one, other) do update set score = excluded.score, reasons = excluded.reasons,
                                                   version = known.version + 1
            where known.dismissed_at is null and known.reasons <> excluded.reasons\
            """;

    private static final String COLUMNS =
            "select id, one, other, score, reasons, found_at, dismissed_by, dismissed_at,"
                    + " dismissal_reason, version from duplicate_candidate ";

    private final DataSource database;

    DuplicateRepository(DataSource database) {
        this.database = database;
    }

    /** Looks through all people. */
    public void find(Instant at) {
        try (Connection connection = database.getConnection();
                PreparedStatement find = connection.prepareStatement(FIND)) {
            find.setObject(1, at.atOffset(ZoneOffset.UTC));
            find.executeUpdate();
        } catch (SQLException failure) {
            throw new IllegalStateException("duplicates could not be looked for", failure);
        }
    }

    /** How many wait for a decision. */
    public long open() {
        try (Connection connection = database.getConnection();
                PreparedStatement count =
                        connection.prepareStatement(
                                "select count(*) from duplicate_candidate where dismissed_at is"
                                        + " null");
                ResultSet row = count.executeQuery()) {
            row.next();
            return row.getLong(1);
        } catch (SQLException failure) {
            throw new IllegalStateException("duplicates could not be counted", failure);
        }
    }

    /** One row more than the page, the highest score first. */
    public List<DuplicateCandidate> page(boolean dismissed, PageRequest page) {
        try (Connection connection = database.getConnection();
                PreparedStatement select =
                        connection.prepareStatement(
                                COLUMNS
                                        + """
                                        where (dismissed_at is not null) = ? and (-score, id) > (?, ?)
                                        order by -score, id limit ?\
                                        """)) {
            List<String> after = page.after().orElse(List.of("-101", new UUID(0, 0).toString()));
            select.setBoolean(1, dismissed);
            select.setInt(2, number(after.getFirst()));
            select.setObject(3, id(after.getLast()));
            select.setInt(4, page.fetch());
            return candidates(select);
        } catch (SQLException failure) {
            throw new IllegalStateException("duplicates could not be read", failure);
        }
    }

    public Optional<DuplicateCandidate> byId(UUID id) {
        try (Connection connection = database.getConnection();
                PreparedStatement select = connection.prepareStatement(COLUMNS + "where id = ?")) {
            select.setObject(1, id);
            return candidates(select).stream().findFirst();
        } catch (SQLException failure) {
            throw new IllegalStateException("duplicate could not be read", failure);
        }
    }

    /**
     * @return false when somebody else was faster
     */
    public boolean dismiss(DuplicateCandidate candidate, Decision dismissal) {
        try (Connection connection = database.getConnection();
                PreparedStatement update =
                        connection.prepareStatement(
                                """
                                update duplicate_candidate
                                set dismissed_by = ?, dismissed_at = ?, dismissal_reason = ?, version = version + 1
                                where id = ? and version = ?\
                                """)) {
            update.setString(1, dismissal.takenBy());
            update.setObject(2, dismissal.takenAt().atOffset(ZoneOffset.UTC));
            update.setString(3, dismissal.reason());
            update.setObject(4, candidate.id());
            update.setLong(5, candidate.version());
            return update.executeUpdate() == 1;
        } catch (SQLException failure) {
            throw new IllegalStateException("duplicate could not be dismissed", failure);
        }
    }

    private static int number(String text) {
        try {
            return Integer.parseInt(text);
        } catch (NumberFormatException altered) {
            throw CommonProblem.CURSOR_INVALID.problem();
        }
    }

    private static UUID id(String text) {
        try {
            return UUID.fromString(text);
        } catch (IllegalArgumentException altered) {
            throw CommonProblem.CURSOR_INVALID.problem();
        }
    }

    private static List<DuplicateCandidate> candidates(PreparedStatement select)
            throws SQLException {
        List<DuplicateCandidate> candidates = new ArrayList<>();
        try (ResultSet row = select.executeQuery()) {
            while (row.next()) {
                candidates.add(candidate(row));
            }
        }
        return candidates;
    }

    private static DuplicateCandidate candidate(ResultSet row) throws SQLException {
        Array reasons = row.getArray("reasons");
        String dismissedBy = row.getString("dismissed_by");
        return new DuplicateCandidate(
                row.getObject("id", UUID.class),
                row.getObject("one", UUID.class),
                row.getObject("other", UUID.class),
                row.getInt("score"),
                Arrays.stream((String[]) reasons.getArray()).map(DuplicateReason::valueOf).toList(),
                row.getObject("found_at", OffsetDateTime.class).toInstant(),
                dismissedBy == null
                        ? null
                        : new Decision(
                                dismissedBy,
                                row.getObject("dismissed_at", OffsetDateTime.class).toInstant(),
                                row.getString("dismissal_reason")),
                row.getLong("version"));
    }
}
