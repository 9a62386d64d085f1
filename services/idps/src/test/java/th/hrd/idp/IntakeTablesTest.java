package th.hrd.idp;

/** The tables of the intake are the reference copy. */
class IntakeTablesTest extends th.hrd.platform.testing.IntakeTablesTest {}
