package th.hrd.organisation;

import th.hrd.platform.testing.PlatformTablesTest;

/** The registry's copy of the platform's tables is the reference copy. */
class RegistryPlatformTablesTest extends PlatformTablesTest {}
