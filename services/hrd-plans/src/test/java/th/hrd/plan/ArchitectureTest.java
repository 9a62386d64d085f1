package th.hrd.plan;

class ArchitectureTest extends th.hrd.platform.testing.ArchitectureTest {}
