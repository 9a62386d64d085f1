package th.hrd.certification;

class ContractStructureTest extends th.hrd.platform.testing.ContractStructureTest {}
