package th.hrd.organisation.identity.persistence;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.UUID;
import javax.sql.DataSource;
import th.hrd.organisation.identity.domain.KeyUse;

/** Identities of people in sets: by their hashes, and by the key that sealed them. */
@ApplicationScoped
public class SealedIdentityRepository {

    private final DataSource database;

    SealedIdentityRepository(DataSource database) {
        this.database = database;
    }

    /**
     * A sealed number.
     *
     * @param personId whose
     * @param ciphertext as the key ring sealed it
     */
    public record Sealed(UUID personId, String ciphertext) {}

    /** The people known by these hashes; of a merged record the one it was merged into. */
    public Map<String, UUID> peopleBy(Set<String> identityKeys) {
        try (Connection connection = database.getConnection();
                PreparedStatement select =
                        connection.prepareStatement(
                                """
                                select identity_key, person_id from identity_holder
                                where identity_key = any (?)\
                                """)) {
            select.setArray(1, connection.createArrayOf("text", identityKeys.toArray()));
            Map<String, UUID> people = new HashMap<>();
            try (ResultSet row = select.executeQuery()) {
                while (row.next()) {
                    people.put(
                            row.getString("identity_key"), row.getObject("person_id", UUID.class));
                }
            }
            return people;
        } catch (SQLException failure) {
            throw new IllegalStateException("people could not be matched", failure);
        }
    }

    /** What each key has sealed that is still kept, by its id. */
    public SortedMap<String, KeyUse> useByKey() {
        try (Connection connection = database.getConnection();
                PreparedStatement select =
                        connection.prepareStatement(
                                """
                                select split_part(sealed, ':', 1) as key_id,
                                       count(*) filter (where is_identity) as identities,
                                       count(*) filter (where not is_identity) as file_rows
                                from (select identity_ciphertext as sealed, true as is_identity from person
                                      union all
                                      select raw, false from intake_row where raw is not null
                                      union all
                                      select raw, false from intake_staged) s
                                group by 1\
                                """);
                ResultSet row = select.executeQuery()) {
            SortedMap<String, KeyUse> uses = new TreeMap<>();
            while (row.next()) {
                uses.put(
                        row.getString("key_id"),
                        new KeyUse(row.getLong("identities"), row.getLong("file_rows")));
            }
            return uses;
        } catch (SQLException failure) {
            throw new IllegalStateException("sealed identities could not be counted", failure);
        }
    }

    /** Some numbers these keys have sealed; what another call works on is passed over. */
    public List<Sealed> lockSealedBy(Set<String> keys, int limit) {
        try (Connection connection = database.getConnection();
                PreparedStatement select =
                        connection.prepareStatement(
                                """
                                select id, identity_ciphertext from person
                                where split_part(identity_ciphertext, ':', 1) = any (?)
                                limit ? for update skip locked\
                                """)) {
            select.setArray(1, connection.createArrayOf("text", keys.toArray()));
            select.setInt(2, limit);
            List<Sealed> sealed = new ArrayList<>();
            try (ResultSet row = select.executeQuery()) {
                while (row.next()) {
                    sealed.add(
                            new Sealed(
                                    row.getObject("id", UUID.class),
                                    row.getString("identity_ciphertext")));
                }
            }
            return sealed;
        } catch (SQLException failure) {
            throw new IllegalStateException("sealed identities could not be read", failure);
        }
    }

    /** Nothing but the ciphertext: the person and its version stay what they were. */
    public void replace(List<Sealed> resealed) {
        try (Connection connection = database.getConnection();
                PreparedStatement update =
                        connection.prepareStatement(
                                """
                                update person set identity_ciphertext = fresh.ciphertext
                                from unnest(?, ?) as fresh (id, ciphertext)
                                where person.id = fresh.id\
                                """)) {
            update.setArray(
                    1,
                    connection.createArrayOf(
                            "uuid", resealed.stream().map(Sealed::personId).toArray()));
            update.setArray(
                    2,
                    connection.createArrayOf(
                            "text", resealed.stream().map(Sealed::ciphertext).toArray()));
            update.executeUpdate();
        } catch (SQLException failure) {
            throw new IllegalStateException("identities could not be sealed anew", failure);
        }
    }
}
