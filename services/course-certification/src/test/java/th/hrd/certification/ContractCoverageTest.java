package th.hrd.certification;

class ContractCoverageTest extends th.hrd.platform.testing.ContractCoverageTest {}
