package th.hrd.idp;

class PlatformTablesTest extends th.hrd.platform.testing.PlatformTablesTest {}
