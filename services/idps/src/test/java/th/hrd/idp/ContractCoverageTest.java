package th.hrd.idp;

class ContractCoverageTest extends th.hrd.platform.testing.ContractCoverageTest {}
