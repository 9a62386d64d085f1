package th.hrd.organisation;

import th.hrd.platform.testing.ArchitectureTest;

/** The registry keeps the rules of the house. */
class RegistryArchitectureTest extends ArchitectureTest {}
