package th.hrd.organisation.person.persistence;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import th.hrd.organisation.person.domain.AssignmentStatus;
import th.hrd.organisation.person.domain.Colleagues;
import th.hrd.organisation.person.domain.ContentHash;
import th.hrd.organisation.person.domain.IdentityKind;
import th.hrd.organisation.person.domain.KnownPerson;
import th.hrd.organisation.person.domain.KnownPerson.Held;
import th.hrd.organisation.person.domain.PersonName;
import th.hrd.organisation.person.domain.Posting;
import th.hrd.organisation.person.domain.Recording;
import th.hrd.organisation.person.domain.RoleGroup;
import th.hrd.organisation.person.domain.SealedIdentity;
import th.hrd.organisation.person.domain.Secondment;
import th.hrd.organisation.person.domain.StoredPerson;
import th.hrd.organisation.person.domain.Supervisor;
import th.hrd.organisation.person.domain.UnitRef;
import th.hrd.platform.intake.job.RowMerge;
import th.hrd.platform.sql.CopyRows;

/** Reads and writes people by the thousand, in the transaction of the caller. */
@ApplicationScoped
public class PeopleInBulk {

    private static final String ASSIGNMENT_COLUMNS =
            """
            id, person_id, agency_id, source_id, personnel_type, position_level, position_title, unit_id, unit_code, \
            on_probation, heads_unit, supervisor_id, supervisor_source_id, role_group, role_group_source, \
            role_group_reason, digital_target_group, seconded_to_agency_id, secondment_reference, status, valid_from, \
            valid_to, content_hash\
            """;

    private static final String PERSON_COLUMNS =
            """
            id, identity_kind, identity_key, identity_ciphertext, title_th, given_name_th, family_name_th, \
            given_name_en, family_name_en, recorded_at, version\
            """;

    /**
     * A person with the key under which an agency has them.
     *
     * @param sourceId the key
     * @param person the person
     */
    public record PersonAtPlace(String sourceId, StoredPerson person) {}

    /** People by their key in an agency's HRIS and by identity. */
    public static final class Found {

        private final Map<String, UUID> places;
        private final Map<UUID, StoredPerson> people;
        private final Map<String, UUID> holders;

        private Found(
                Map<String, UUID> places,
                Map<String, UUID> holders,
                Map<UUID, StoredPerson> people) {
            this.places = places;
            this.holders = holders;
            this.people = people;
        }

        /** Who was last recorded under the key; of a merged record, whom it was merged into. */
        public @Nullable StoredPerson atPlace(String sourceId) {
            UUID id = places.get(sourceId);
            return id == null ? null : people.get(id);
        }

        public @Nullable StoredPerson ofIdentity(String identityKey) {
            UUID id = holders.get(identityKey);
            return id == null ? null : people.get(id);
        }
    }

    /**
     * Until the transaction ends nobody else records people of this agency; {@link
     * PersonRepository#serialise} holds the same lock shared.
     */
    public void serialise(Connection connection, UUID agencyId) throws SQLException {
        try (PreparedStatement lock =
                connection.prepareStatement(
                        "select pg_advisory_xact_lock(hashtextextended(?::text, 3))")) {
            lock.setObject(1, agencyId);
            lock.execute();
        }
    }

    /** Finds people and keeps others from changing them, always in the order of their ids. */
    public Found find(
            Connection connection,
            UUID agencyId,
            Collection<String> sourceIds,
            Collection<String> identityKeys)
            throws SQLException {
        Map<String, UUID> places = new HashMap<>();
        try (PreparedStatement select =
                connection.prepareStatement(
                        """
                        select distinct on (source_id) source_id, person_id from (
                            select source_id, person_id, valid_from, false as merged from assignment
                            where agency_id = ? and source_id = any(?)
                            union all
                            select source_id, kept_id, valid_from, true from set_aside_assignment
                            where agency_id = ? and source_id = any(?)) known
                        order by source_id, merged, valid_from desc\
                        """)) {
            select.setObject(1, agencyId);
            select.setArray(2, connection.createArrayOf("text", sourceIds.toArray()));
            select.setObject(3, agencyId);
            select.setArray(4, connection.createArrayOf("text", sourceIds.toArray()));
            try (ResultSet row = select.executeQuery()) {
                while (row.next()) {
                    places.put(row.getString(1), row.getObject(2, UUID.class));
                }
            }
        }
        Map<String, UUID> holders = holders(connection, identityKeys);
        Set<UUID> ids = new HashSet<>(places.values());
        ids.addAll(holders.values());
        return new Found(places, holders, people(connection, ids));
    }

    private static Map<String, UUID> holders(Connection connection, Collection<String> identityKeys)
            throws SQLException {
        Map<String, UUID> holders = new HashMap<>();
        try (PreparedStatement select =
                connection.prepareStatement(
                        """
                        select identity_key, person_id from identity_holder
                        where identity_key = any(?)\
                        """)) {
            select.setArray(1, connection.createArrayOf("text", identityKeys.toArray()));
            try (ResultSet row = select.executeQuery()) {
                while (row.next()) {
                    holders.put(row.getString(1), row.getObject(2, UUID.class));
                }
            }
        }
        return holders;
    }

    private static Map<UUID, StoredPerson> people(Connection connection, Collection<UUID> ids)
            throws SQLException {
        Map<UUID, StoredPerson> people = new LinkedHashMap<>();
        try (PreparedStatement select =
                connection.prepareStatement(
                        """
                        select * from person where id = any(?) order by id for no key update\
                        """)) {
            select.setArray(1, connection.createArrayOf("uuid", ids.toArray()));
            try (ResultSet row = select.executeQuery()) {
                while (row.next()) {
                    UUID id = row.getObject("id", UUID.class);
                    people.put(id, person(id, row));
                }
            }
        }
        if (people.isEmpty()) {
            return people;
        }
        try (PreparedStatement select =
                connection.prepareStatement(
                        """
                        select * from assignment where person_id = any(?)
                        order by person_id, valid_from\
                        """)) {
            select.setArray(1, connection.createArrayOf("uuid", people.keySet().toArray()));
            try (ResultSet row = select.executeQuery()) {
                while (row.next()) {
                    UUID id = row.getObject("person_id", UUID.class);
                    Objects.requireNonNull(people.get(id)).known().held().add(held(row));
                }
            }
        }
        return people;
    }

    /** Who is, was or will be in the agency under the keys. */
    public Colleagues colleagues(Connection connection, UUID agencyId, Collection<String> sourceIds)
            throws SQLException {
        var colleagues = new Colleagues();
        if (sourceIds.isEmpty()) {
            return colleagues;
        }
        try (PreparedStatement select =
                connection.prepareStatement(
                        """
                        select source_id, person_id, false, status, valid_from, valid_to from assignment
                        where agency_id = ? and source_id = any(?)
                        union all
                        select source_id, kept_id, true, status, valid_from, valid_to from set_aside_assignment
                        where agency_id = ? and source_id = any(?)\
                        """)) {
            select.setObject(1, agencyId);
            select.setArray(2, connection.createArrayOf("text", sourceIds.toArray()));
            select.setObject(3, agencyId);
            select.setArray(4, connection.createArrayOf("text", sourceIds.toArray()));
            try (ResultSet row = select.executeQuery()) {
                while (row.next()) {
                    colleagues.add(
                            row.getString(1),
                            new Colleagues.Stay(
                                    row.getObject(2, UUID.class),
                                    row.getBoolean(3),
                                    AssignmentStatus.valueOf(row.getString(4)),
                                    row.getObject(5, LocalDate.class),
                                    row.getObject(6, LocalDate.class)));
                }
            }
        }
        return colleagues;
    }

    /**
     * How many people the agency has in service or appointed from no later than the day, and how
     * many of them the job's file lacks.
     */
    public RowMerge.Drop drop(Connection connection, UUID agencyId, UUID job, LocalDate day)
            throws SQLException {
        try (PreparedStatement select =
                connection.prepareStatement(
                        """
                        select count(*), count(*) filter (where not exists (
                            select 1 from intake_staged s where s.job_id = ? and s.key = a.source_id))
                        from assignment a
                        where a.agency_id = ? and a.valid_to is null and a.status <> 'LEFT' and a.valid_from <= ?\
                        """)) {
            select.setObject(1, job);
            select.setObject(2, agencyId);
            select.setObject(3, day);
            try (ResultSet row = select.executeQuery()) {
                row.next();
                return new RowMerge.Drop(row.getLong(1), row.getLong(2));
            }
        }
    }

    /** People of the agency from no later than the day whom the job's file lacks, by key. */
    public List<PersonAtPlace> absent(
            Connection connection, UUID agencyId, UUID job, LocalDate day, String after, int limit)
            throws SQLException {
        Map<String, UUID> places = new LinkedHashMap<>();
        try (PreparedStatement select =
                connection.prepareStatement(
                        """
                        select a.source_id, a.person_id from assignment a
                        where a.agency_id = ? and a.valid_to is null and a.status <> 'LEFT' and a.source_id > ?
                          and a.valid_from <= ? and not exists (
                              select 1 from intake_staged s where s.job_id = ? and s.key = a.source_id)
                        order by a.source_id limit ?\
                        """)) {
            select.setObject(1, agencyId);
            select.setString(2, after);
            select.setObject(3, day);
            select.setObject(4, job);
            select.setInt(5, limit);
            try (ResultSet row = select.executeQuery()) {
                while (row.next()) {
                    places.put(row.getString(1), row.getObject(2, UUID.class));
                }
            }
        }
        Map<UUID, StoredPerson> people = people(connection, places.values());
        return places.entrySet().stream()
                .map(
                        place ->
                                new PersonAtPlace(
                                        place.getKey(),
                                        Objects.requireNonNull(people.get(place.getValue()))))
                .toList();
    }

    public Writing writing(Instant now) {
        return new Writing(now);
    }

    /** Changes that are collected and then written at once. */
    public static final class Writing {

        private final String now;
        private final CopyRows newPeople = new CopyRows("person (" + PERSON_COLUMNS + ")");
        private final CopyRows newAssignments =
                new CopyRows("assignment (" + ASSIGNMENT_COLUMNS + ")");
        private final CopyRows changedPeople =
                new CopyRows("changed_person (" + PERSON_COLUMNS + ")");
        private final CopyRows corrected =
                new CopyRows("changed_assignment (" + ASSIGNMENT_COLUMNS + ")");
        private final List<UUID> ended = new ArrayList<>();
        private final List<LocalDate> endedOn = new ArrayList<>();

        private Writing(Instant now) {
            this.now = now.atOffset(ZoneOffset.UTC).toString();
        }

        /**
         * @param before absent for a new person
         * @param recording what was decided
         * @param person as it is afterwards
         */
        public void add(@Nullable StoredPerson before, Recording recording, StoredPerson person) {
            add(before == null ? newPeople : changedPeople, person);
            Held current = person.known().held().getLast();
            switch (recording) {
                case Recording.NewPerson _ -> add(newAssignments, person, current);
                case Recording.Transfer(Held closes, _) -> follow(closes, person, current);
                case Recording.Followed(Held closes, _) -> follow(closes, person, current);
                case Recording.Relieved _, Recording.Corrected _, Recording.NameOnly _ ->
                        add(corrected, person, current);
                case Recording.Unchanged _, Recording.Refused _ -> {}
            }
        }

        private void follow(Held closes, StoredPerson person, Held current) {
            ended.add(closes.assignmentId());
            endedOn.add(current.validFrom());
            add(newAssignments, person, current);
        }

        public void into(Connection connection) throws SQLException {
            newPeople.into(connection);
            if (changedPeople.rows() > 0) {
                changePeople(connection);
            }
            if (!ended.isEmpty()) {
                end(connection);
            }
            if (corrected.rows() > 0) {
                correct(connection);
            }
            newAssignments.into(connection);
        }

        private void changePeople(Connection connection) throws SQLException {
            staged(
                    connection,
                    "changed_person",
                    "person",
                    changedPeople,
                    """
                    update person p set title_th = c.title_th, given_name_th = c.given_name_th,
                        family_name_th = c.family_name_th, given_name_en = c.given_name_en,
                        family_name_en = c.family_name_en, recorded_at = c.recorded_at, version = c.version
                    from changed_person c where p.id = c.id\
                    """);
        }

        private void correct(Connection connection) throws SQLException {
            staged(
                    connection,
                    "changed_assignment",
                    "assignment",
                    corrected,
                    """
                    update assignment a set agency_id = c.agency_id, source_id = c.source_id,
                        personnel_type = c.personnel_type, position_level = c.position_level,
                        position_title = c.position_title, unit_id = c.unit_id, unit_code = c.unit_code,
                        on_probation = c.on_probation, heads_unit = c.heads_unit, supervisor_id = c.supervisor_id,
                        supervisor_source_id = c.supervisor_source_id, role_group = c.role_group,
                        role_group_source = c.role_group_source, role_group_reason = c.role_group_reason,
                        digital_target_group = c.digital_target_group,
                        seconded_to_agency_id = c.seconded_to_agency_id,
                        secondment_reference = c.secondment_reference, status = c.status,
                        content_hash = c.content_hash
                    from changed_assignment c where a.id = c.id\
                    """);
        }

        /** Changes reach their table through one that lasts as long as the transaction. */
        private static void staged(
                Connection connection, String stage, String like, CopyRows rows, String update)
                throws SQLException {
            try (var statement = connection.createStatement()) {
                statement.execute(
                        "create temp table if not exists %s (like %s including generated) on commit delete rows"
                                .formatted(stage, like));
                rows.into(connection);
                statement.execute(update);
                statement.execute("truncate " + stage);
            }
        }

        private void end(Connection connection) throws SQLException {
            try (PreparedStatement update =
                    connection.prepareStatement(
                            """
                            update assignment a set valid_to = e.valid_to
                            from unnest(?::uuid[], ?::date[]) e (id, valid_to) where a.id = e.id\
                            """)) {
                update.setArray(1, connection.createArrayOf("uuid", ended.toArray()));
                update.setArray(2, connection.createArrayOf("date", endedOn.toArray()));
                update.executeUpdate();
            }
        }

        private void add(CopyRows rows, StoredPerson person) {
            PersonName name = person.known().name();
            rows.add(person.id())
                    .add(person.identity().kind())
                    .add(person.identity().key())
                    .add(person.identity().ciphertext())
                    .add(name.titleTh())
                    .add(name.givenNameTh())
                    .add(name.familyNameTh())
                    .add(name.givenNameEn())
                    .add(name.familyNameEn())
                    .add(now)
                    .add(person.version())
                    .endRow();
        }

        private static void add(CopyRows rows, StoredPerson person, Held held) {
            Posting posting = held.posting();
            UnitRef unit = posting.unit();
            Supervisor supervisor = posting.supervisor();
            Secondment secondment = posting.secondment();
            rows.add(held.assignmentId())
                    .add(person.id())
                    .add(posting.agencyId())
                    .add(posting.sourceId())
                    .add(posting.personnelType())
                    .add(posting.positionLevel())
                    .add(posting.positionTitle())
                    .add(unit == null ? null : unit.id())
                    .add(unit == null ? null : unit.code())
                    .add(posting.onProbation())
                    .add(posting.headsUnit())
                    .add(supervisor == null ? null : supervisor.personId())
                    .add(supervisor == null ? null : supervisor.sourceId())
                    .add(posting.roleGroup().code())
                    .add(posting.roleGroup().source())
                    .add(posting.roleGroup().reason())
                    .add(posting.digitalTargetGroup())
                    .add(secondment == null ? null : secondment.agencyId())
                    .add(secondment == null ? null : secondment.reference())
                    .add(posting.status())
                    .add(held.validFrom())
                    .add(held.validTo())
                    .addBytes(
                            HexFormat.of()
                                    .formatHex(ContentHash.of(person.known().name(), posting)))
                    .endRow();
        }
    }

    /** Without its assignments, which are added to its list. */
    private static StoredPerson person(UUID id, ResultSet row) throws SQLException {
        return new StoredPerson(
                id,
                new SealedIdentity(
                        IdentityKind.valueOf(row.getString("identity_kind")),
                        row.getString("identity_key"),
                        row.getString("identity_ciphertext")),
                row.getLong("version"),
                new KnownPerson(
                        new PersonName(
                                row.getString("title_th"),
                                row.getString("given_name_th"),
                                row.getString("family_name_th"),
                                row.getString("given_name_en"),
                                row.getString("family_name_en")),
                        new ArrayList<>(2)));
    }

    private static Held held(ResultSet row) throws SQLException {
        String unit = row.getString("unit_code");
        UUID supervisor = row.getObject("supervisor_id", UUID.class);
        UUID host = row.getObject("seconded_to_agency_id", UUID.class);
        return new Held(
                row.getObject("id", UUID.class),
                new Posting(
                        row.getObject("agency_id", UUID.class),
                        row.getString("source_id"),
                        row.getString("personnel_type"),
                        row.getString("position_level"),
                        row.getString("position_title"),
                        unit == null
                                ? null
                                : new UnitRef(row.getObject("unit_id", UUID.class), unit),
                        row.getBoolean("on_probation"),
                        row.getBoolean("heads_unit"),
                        supervisor == null
                                ? null
                                : new Supervisor(supervisor, row.getString("supervisor_source_id")),
                        new RoleGroup(
                                row.getString("role_group"),
                                RoleGroup.Source.valueOf(row.getString("role_group_source")),
                                row.getString("role_group_reason")),
                        row.getString("digital_target_group"),
                        host == null
                                ? null
                                : new Secondment(host, row.getString("secondment_reference")),
                        AssignmentStatus.valueOf(row.getString("status"))),
                row.getObject("valid_from", LocalDate.class),
                row.getObject("valid_to", LocalDate.class));
    }
}
