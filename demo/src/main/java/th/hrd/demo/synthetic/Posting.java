package th.hrd.demo.synthetic;

import java.time.LocalDate;
import java.util.Optional;

/**
 * A person in an agency from a day on.
 *
 * @param active whether he serves there; otherwise he left it on that day
 * @param secondedTo where he works meanwhile, while the agency stays his own
 */
public record Posting(Agency agency, LocalDate from, boolean active, Optional<Agency> secondedTo) {

    static Posting at(Agency agency, LocalDate from) {
        return new Posting(agency, from, true, Optional.empty());
    }

    static Posting leaving(Agency agency, LocalDate from) {
        return new Posting(agency, from, false, Optional.empty());
    }

    static Posting seconded(Agency agency, Agency host, LocalDate from) {
        return new Posting(agency, from, true, Optional.of(host));
    }
}
