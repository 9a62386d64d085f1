package th.hrd.kpi;

class PlatformTablesTest extends th.hrd.platform.testing.PlatformTablesTest {}
