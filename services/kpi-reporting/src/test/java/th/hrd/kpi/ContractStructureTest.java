package th.hrd.kpi;

class ContractStructureTest extends th.hrd.platform.testing.ContractStructureTest {}
