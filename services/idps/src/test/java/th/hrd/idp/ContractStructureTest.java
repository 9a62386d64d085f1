package th.hrd.idp;

class ContractStructureTest extends th.hrd.platform.testing.ContractStructureTest {}
