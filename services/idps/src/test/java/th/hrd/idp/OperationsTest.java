package th.hrd.idp;

import io.quarkus.test.common.TestResourceScope;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import th.hrd.platform.testing.TestStack;

@QuarkusTest
@WithTestResource(value = TestStack.class, scope = TestResourceScope.GLOBAL)
class OperationsTest extends th.hrd.platform.testing.OperationsTest {}
