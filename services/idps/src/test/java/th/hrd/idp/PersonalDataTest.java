package th.hrd.idp;

/** No national ID stands in the clear in this service's database. */
class PersonalDataTest extends th.hrd.platform.testing.PersonalDataTest {}
