package th.hrd.organisation;

import th.hrd.platform.testing.PersonalDataTest;

/** No national ID stands in the clear in this service's database. */
class RegistryPersonalDataTest extends PersonalDataTest {}
