package th.hrd.organisation;

import th.hrd.platform.testing.ContractStructureTest;

/** The registry and its contract have the same structure and roles. */
class RegistryContractStructureTest extends ContractStructureTest {}
