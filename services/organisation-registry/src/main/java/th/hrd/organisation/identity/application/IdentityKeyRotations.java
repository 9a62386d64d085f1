package th.hrd.organisation.identity.application;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import th.hrd.organisation.identity.persistence.SealedIdentityRepository;
import th.hrd.organisation.identity.persistence.SealedIdentityRepository.Sealed;
import th.hrd.platform.security.KeyRing;

/**
 * Seals under the active key what an older one sealed, in small transactions. How far it is stands
 * in the rows themselves: whoever stops it in the middle loses nothing, and the next call goes on.
 * Rows of files are not sealed anew: they are deleted with their job.
 */
@ApplicationScoped
public class IdentityKeyRotations {

    private static final int BATCH = 500;
    private static final int BATCHES_PER_CALL = 20;

    private final SealedIdentityRepository identities;
    private final KeyRing ring;

    IdentityKeyRotations(SealedIdentityRepository identities, KeyRing ring) {
        this.identities = identities;
        this.ring = ring;
    }

    /** Seals up to 10,000 numbers anew. */
    public IdentityKeyState rotate() {
        int batches = 0;
        while (batches < BATCHES_PER_CALL
                && QuarkusTransaction.requiringNew().call(this::rotateBatch) == BATCH) {
            batches++;
        }
        return state();
    }

    public IdentityKeyState state() {
        return QuarkusTransaction.requiringNew()
                .call(() -> new IdentityKeyState(ring.activeId(), identities.useByKey()));
    }

    private int rotateBatch() {
        List<Sealed> older = identities.lockSealedBy(otherKeys(), BATCH);
        identities.replace(older.stream().map(this::resealed).toList());
        return older.size();
    }

    private Set<String> otherKeys() {
        Set<String> others = new TreeSet<>(ring.ids());
        others.remove(ring.activeId());
        return others;
    }

    private Sealed resealed(Sealed older) {
        byte[] context = KeyRing.context(older.personId());
        return new Sealed(
                older.personId(), ring.seal(ring.open(older.ciphertext(), context), context));
    }
}
