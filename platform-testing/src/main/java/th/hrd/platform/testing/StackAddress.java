package th.hrd.platform.testing;

/** What {@link TestStack} tells the tests of the same JVM, in whatever class loader they live. */
enum StackAddress {
    JDBC_URL,
    JDBC_USER,
    JDBC_PASSWORD,
    BROKER,
    SIGNING_KEY;

    private String property() {
        return "hrd.test." + name();
    }

    void set(String value) {
        System.setProperty(property(), value);
    }

    boolean isSet() {
        return System.getProperty(property()) != null;
    }

    String get() {
        String value = System.getProperty(property());
        if (value == null) {
            throw new IllegalStateException(
                    "TestStack has not started in this JVM: annotate the test with"
                            + " @WithTestResource(value = TestStack.class, scope ="
                            + " TestResourceScope.GLOBAL)");
        }
        return value;
    }
}
