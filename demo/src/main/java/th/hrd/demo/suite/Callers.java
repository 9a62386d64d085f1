package th.hrd.demo.suite;

import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import th.hrd.demo.synthetic.Agency;
import th.hrd.localstack.token.Identity;
import th.hrd.localstack.token.Persona;

/** Who sends what: each agency's HRIS and executive, the certifying bodies, and the centre. */
public final class Callers {

    private final Map<String, UUID> agencies = new ConcurrentHashMap<>();

    /** Remembers under which id the registry knows an agency. */
    public void know(String agency, UUID id) {
        agencies.put(agency, id);
    }

    /** By our code of the agency. */
    public UUID idOf(String agency) {
        UUID id = agencies.get(agency);
        if (id == null) {
            throw new DemoException("The agency %s is not registered.".formatted(agency));
        }
        return id;
    }

    public Identity admin() {
        return Identity.of(Persona.OCSC_ADMIN);
    }

    public Identity analyst() {
        return Identity.of(Persona.OCSC_ANALYST);
    }

    public Identity hrisOf(Agency agency) {
        return Identity.of(Persona.HRIS).agency(idOf(agency.code()), agency.reference());
    }

    public Identity executiveOf(Agency agency) {
        return Identity.of(Persona.EXECUTIVE).agency(idOf(agency.code()), agency.reference());
    }

    public Identity certifier(String body) {
        return Identity.of(Persona.CERTIFIER).body(body);
    }
}
