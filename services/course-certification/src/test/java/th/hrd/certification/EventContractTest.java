package th.hrd.certification;

class EventContractTest extends th.hrd.platform.testing.EventContractTest {}
