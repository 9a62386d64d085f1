package th.hrd.plan;

class EventContractTest extends th.hrd.platform.testing.EventContractTest {}
