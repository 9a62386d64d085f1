package th.hrd.organisation;

import th.hrd.platform.testing.IntakeTablesTest;

/** The registry's tables of the intake are the reference copy. */
class RegistryIntakeTablesTest extends IntakeTablesTest {}
