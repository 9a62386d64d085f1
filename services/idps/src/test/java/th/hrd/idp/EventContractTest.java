package th.hrd.idp;

class EventContractTest extends th.hrd.platform.testing.EventContractTest {}
