package th.hrd.platform.testing;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * Finds Thai national IDs where none may be: 13 digits, the first from 1 to 8, the last the right
 * check digit; run together or in the groups 1-4-5-2-1 with one kind of separator (hyphen, space or
 * {@code %20}), in Arabic or Thai digits.
 *
 * <p>What only looks like one is passed over, and the tests' own numbers are chosen so that none of
 * them is:
 *
 * <ul>
 *   <li>a part of a longer number, of a decimal fraction, or of a word of 16 or more hexadecimal
 *       characters (a hash, a trace): 13 digits in a row come up in those by chance;
 *   <li>milliseconds since 1970 between 2020 and 2035 when written without separators, of which one
 *       in eleven passes the check digit: 1577836800000 to 2051222400000. Real IDs that begin with
 *       158 to 205 would be missed there, so no test uses one.
 * </ul>
 */
public final class NationalIdScan {

    private static final int DIGITS = 13;
    private static final int SHORTEST_HASH = 16;
    private static final long EARLIEST_MILLISECOND = 1_577_836_800_000L;
    private static final long LATEST_MILLISECOND = 2_051_222_400_000L;
    private static final String GROUPED = "d-dddd-ddddd-dd-d";
    private static final char THAI_ZERO = '๐';

    private NationalIdScan() {}

    /** Where in a text an ID stands: enough to find the place, not the number. */
    public static List<String> in(String text) {
        String plain = plain(text);
        var found = new ArrayList<String>();
        for (int i = 0; i < plain.length(); i++) {
            if (plain.charAt(i) >= '1' && plain.charAt(i) <= '8' && !continuesNumber(plain, i)) {
                String digits = idAt(plain, i);
                if (digits != null) {
                    found.add(shown(plain, i, digits));
                    i += DIGITS - 1;
                }
            }
        }
        return found;
    }

    /** The same of a file, line by line. */
    public static List<String> inFile(Path file) throws IOException {
        var found = new TreeSet<String>();
        try (BufferedReader lines = Files.newBufferedReader(file, StandardCharsets.ISO_8859_1)) {
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                String utf8 =
                        new String(
                                line.getBytes(StandardCharsets.ISO_8859_1), StandardCharsets.UTF_8);
                in(utf8).forEach(place -> found.add(file.getFileName() + ": " + place));
            }
        }
        return List.copyOf(found);
    }

    /** The same of every column of every row of every table of a database. */
    public static List<String> inDatabase(Connection database) throws SQLException {
        var found = new TreeSet<String>();
        for (String table : tables(database)) {
            try (Statement statement = database.createStatement();
                    ResultSet row =
                            statement.executeQuery(
                                    "select t::text from %s as t".formatted(table))) {
                while (row.next()) {
                    in(row.getString(1)).forEach(place -> found.add(table + ": " + place));
                }
            }
        }
        return List.copyOf(found);
    }

    private static List<String> tables(Connection database) throws SQLException {
        try (Statement statement = database.createStatement();
                ResultSet row =
                        statement.executeQuery(
                                """
                                select format('%I.%I', table_schema, table_name) from information_schema.tables
                                where table_type in ('BASE TABLE', 'LOCAL TEMPORARY')
                                  and table_schema not in ('pg_catalog', 'information_schema')\
                                """)) {
            List<String> tables = new ArrayList<>();
            while (row.next()) {
                tables.add(row.getString(1));
            }
            return tables;
        }
    }

    private static String plain(String text) {
        String spaced = text.contains("%20") ? text.replace("%20", " ") : text;
        @Nullable StringBuilder arabic = null;
        for (int i = 0; i < spaced.length(); i++) {
            char c = spaced.charAt(i);
            if (c >= THAI_ZERO && c <= THAI_ZERO + 9) {
                if (arabic == null) {
                    arabic = new StringBuilder(spaced);
                }
                arabic.setCharAt(i, (char) ('0' + c - THAI_ZERO));
            }
        }
        return arabic == null ? spaced : arabic.toString();
    }

    /** Whether what stands before makes this digit the middle of a number. */
    private static boolean continuesNumber(String text, int at) {
        if (at == 0) {
            return false;
        }
        char before = text.charAt(at - 1);
        return isDigit(before) || (before == '.' && at > 1 && isDigit(text.charAt(at - 2)));
    }

    private static @Nullable String idAt(String text, int at) {
        String digits = together(text, at);
        if (digits == null) {
            digits = grouped(text, at);
        }
        return digits != null && hasCheckDigit(digits) ? digits : null;
    }

    private static @Nullable String together(String text, int at) {
        int end = at + DIGITS;
        if (end > text.length() || continues(text, end)) {
            return null;
        }
        for (int i = at; i < end; i++) {
            if (!isDigit(text.charAt(i))) {
                return null;
            }
        }
        String digits = text.substring(at, end);
        long value = Long.parseLong(digits);
        boolean isTime = value >= EARLIEST_MILLISECOND && value <= LATEST_MILLISECOND;
        return isTime || isInHash(text, at, end) ? null : digits;
    }

    private static @Nullable String grouped(String text, int at) {
        int end = at + GROUPED.length();
        if (end > text.length() || continues(text, end)) {
            return null;
        }
        char separator = text.charAt(at + 1);
        if (separator != '-' && separator != ' ') {
            return null;
        }
        if (at > 0 && text.charAt(at - 1) == '-') {
            return null;
        }
        var digits = new StringBuilder(DIGITS);
        for (int i = 0; i < GROUPED.length(); i++) {
            char c = text.charAt(at + i);
            if (GROUPED.charAt(i) == '-' ? c != separator : !isDigit(c)) {
                return null;
            }
            if (c != separator) {
                digits.append(c);
            }
        }
        return digits.toString();
    }

    private static boolean continues(String text, int end) {
        if (end == text.length()) {
            return false;
        }
        char next = text.charAt(end);
        return isDigit(next)
                || (next == '.' && end + 1 < text.length() && isDigit(text.charAt(end + 1)));
    }

    private static boolean isInHash(String text, int at, int end) {
        int from = at;
        while (from > 0 && Character.digit(text.charAt(from - 1), 16) >= 0) {
            from--;
        }
        int to = end;
        while (to < text.length() && Character.digit(text.charAt(to), 16) >= 0) {
            to++;
        }
        return to - from >= SHORTEST_HASH;
    }

    private static boolean hasCheckDigit(String digits) {
        int sum = 0;
        for (int i = 0; i < DIGITS - 1; i++) {
            sum += (digits.charAt(i) - '0') * (DIGITS - i);
        }
        return (11 - sum % 11) % 10 == digits.charAt(DIGITS - 1) - '0';
    }

    private static boolean isDigit(char c) {
        return c >= '0' && c <= '9';
    }

    private static String shown(String text, int at, String digits) {
        String before = text.substring(Math.max(0, at - 60), at).strip();
        return "…%s [%c…%c]".formatted(before, digits.charAt(0), digits.charAt(DIGITS - 1));
    }
}
