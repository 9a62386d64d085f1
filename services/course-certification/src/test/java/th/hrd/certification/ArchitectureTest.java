package th.hrd.certification;

class ArchitectureTest extends th.hrd.platform.testing.ArchitectureTest {}
