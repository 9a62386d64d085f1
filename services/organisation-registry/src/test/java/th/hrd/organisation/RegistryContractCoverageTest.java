package th.hrd.organisation;

import th.hrd.platform.testing.ContractCoverageTest;

/** Every operation and documented status of the registry's contract is exercised. */
class RegistryContractCoverageTest extends ContractCoverageTest {}
