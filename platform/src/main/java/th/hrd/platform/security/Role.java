package th.hrd.platform.security;

import java.util.Set;

/** The realm's roles, as they stand in the tokens and in the contracts' {@code x-roles}. */
public final class Role {

    public static final String AGENCY_HR = "agency-hr";
    public static final String AGENCY_EXECUTIVE = "agency-executive";
    public static final String SUPERVISOR = "supervisor";
    public static final String OFFICIAL = "official";
    public static final String CERTIFIER = "certifier";
    public static final String PROVIDER = "provider";
    public static final String OCSC_ANALYST = "ocsc-analyst";
    public static final String OCSC_ADMIN = "ocsc-admin";
    public static final String AUDITOR = "auditor";

    static final Set<String> ALL =
            Set.of(
                    AGENCY_HR,
                    AGENCY_EXECUTIVE,
                    SUPERVISOR,
                    OFFICIAL,
                    CERTIFIER,
                    PROVIDER,
                    OCSC_ANALYST,
                    OCSC_ADMIN,
                    AUDITOR);

    private Role() {}
}
