package th.hrd.localstack.token;

import java.util.Locale;

/** What an access token says about its bearer besides the role. */
public enum Claim {
    /** UUID of the agency the bearer acts for. */
    AGENCY,
    /** UUID of the person the bearer is. */
    PERSON,
    /** Code of the certifying body, for example DGA. */
    BODY,
    /** Code of the training provider. */
    PROVIDER;

    public String id() {
        return name().toLowerCase(Locale.ROOT);
    }
}
