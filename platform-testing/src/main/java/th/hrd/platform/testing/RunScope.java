package th.hrd.platform.testing;

/** Whether this JVM runs all tests of its module. */
final class RunScope {

    private RunScope() {}

    static boolean wholeModule() {
        // Surefire sets the class path property in every fork and hands -Dtest on to it.
        boolean surefire =
                System.getProperty("surefire.real.class.path") != null
                        || System.getProperty("surefire.test.class.path") != null;
        return surefire
                && System.getProperty("test") == null
                && System.getProperty("groups") == null;
    }
}
