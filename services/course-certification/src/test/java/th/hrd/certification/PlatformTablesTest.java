package th.hrd.certification;

class PlatformTablesTest extends th.hrd.platform.testing.PlatformTablesTest {}
