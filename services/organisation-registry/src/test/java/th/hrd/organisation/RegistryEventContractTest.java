package th.hrd.organisation;

import th.hrd.platform.testing.EventContractTest;

/** The registry's facts are those of api-specs. */
class RegistryEventContractTest extends EventContractTest {}
