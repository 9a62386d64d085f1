package th.hrd.platform.intake.file;

/** How large the parts of a file may be, so that no file makes the memory of a service grow. */
final class Limits {

    private static final int KIB = 1024;
    static final int MIB = 1024 * KIB;

    /** What is looked at to tell encoding and delimiter. */
    static final int SAMPLE = 64 * KIB;

    /** How far is looked for the first letter that is not ASCII. */
    static final int LONGEST_SAMPLE = MIB;

    /** A row of a person has some 500 bytes; no honest one has 1 MiB. */
    static final int ROW = MIB;

    /** What a spreadsheet's cell can hold. */
    static final int CELL = 32_767;

    /** PER_PERSONAL has 119 columns, the widest export seen; a heading has at most this many. */
    static final int COLUMNS = 1_000;

    /** Nested members of a JSON object beyond this depth are not looked into. */
    static final int JSON_DEPTH = 4;

    /** Text compresses 5 to 50 times; what grows more is no text (deflate can do 1,032 times). */
    static final int RATIO = 200;

    /** Short files may grow more: the ratio counts from here. */
    static final long RATIO_COUNTS_FROM = 16L * MIB;

    /**
     * A workbook is kept on disk while it is read; a full sheet of a million rows has about this.
     */
    static final long WORKBOOK = 256L * MIB;

    /** The directory of a workbook is read into memory. */
    static final long WORKBOOK_DIRECTORY = MIB;

    /** The texts of a workbook are held in memory while its rows are read. */
    static final long WORKBOOK_TEXTS = 64L * MIB;

    /** What the texts may take there, each with {@link #TEXT_OVERHEAD} beside its letters. */
    static final long WORKBOOK_TEXTS_HELD = 32L * MIB;

    /** A string and its array without the letters, and its place in the list. */
    static final int TEXT_OVERHEAD = 48;

    /** A full sheet of a million rows and 20 columns has about this much XML. */
    static final long SHEET = 2_048L * MIB;

    /** Styles, relations and the list of sheets. */
    static final long WORKBOOK_PART = 8L * MIB;

    private Limits() {}
}
