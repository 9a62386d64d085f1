package th.hrd.kpi;

class ArchitectureTest extends th.hrd.platform.testing.ArchitectureTest {}
