package th.hrd.plan;

class ContractCoverageTest extends th.hrd.platform.testing.ContractCoverageTest {}
