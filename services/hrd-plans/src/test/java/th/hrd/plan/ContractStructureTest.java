package th.hrd.plan;

class ContractStructureTest extends th.hrd.platform.testing.ContractStructureTest {}
