package th.hrd.idp;

class ArchitectureTest extends th.hrd.platform.testing.ArchitectureTest {}
