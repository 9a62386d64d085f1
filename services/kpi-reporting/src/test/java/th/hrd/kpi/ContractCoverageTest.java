package th.hrd.kpi;

class ContractCoverageTest extends th.hrd.platform.testing.ContractCoverageTest {}
