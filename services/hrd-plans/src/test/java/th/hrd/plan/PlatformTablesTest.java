package th.hrd.plan;

class PlatformTablesTest extends th.hrd.platform.testing.PlatformTablesTest {}
