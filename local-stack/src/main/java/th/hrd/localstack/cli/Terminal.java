package th.hrd.localstack.cli;

/** What the terminal is able to show. */
record Terminal(boolean interactive, boolean colours) {

    /** The script says whether a person looks at its standard error; NO_COLOR is respected. */
    static Terminal current() {
        boolean interactive = Boolean.getBoolean("hrd.interactive");
        var noColour = System.getenv("NO_COLOR");
        return new Terminal(interactive, interactive && (noColour == null || noColour.isEmpty()));
    }

    String red(String text) {
        return paint("31", text);
    }

    String green(String text) {
        return paint("32", text);
    }

    String bold(String text) {
        return paint("1", text);
    }

    String faint(String text) {
        return paint("2", text);
    }

    private String paint(String code, String text) {
        return colours ? "\u001b[" + code + "m" + text + "\u001b[0m" : text;
    }
}
