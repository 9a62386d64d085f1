package th.hrd.platform.security;

import java.util.UUID;

/** Which agency stands under which; each service answers from what it knows of the agencies. */
public interface AgencyHierarchy {

    /** Whether the agency is the ancestor itself or stands anywhere below it. */
    boolean isWithin(UUID agency, UUID ancestor);
}
