package th.hrd.platform.intake.file;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
import java.util.List;
import org.jspecify.annotations.Nullable;
import th.hrd.platform.intake.profile.Encoding;
import th.hrd.platform.intake.row.Fault;
import th.hrd.platform.intake.row.FileRowProblem;

/**
 * Decodes the bytes of one cell after the other, and says which bytes an encoding does not have.
 */
final class TextDecoder {

    private static final char UNDEFINED = '\uFFFF';
    private static final char REPLACEMENT = '\uFFFD';
    private static final HexFormat HEX = HexFormat.ofDelimiter(" ").withUpperCase();
    private static final char[] WINDOWS_874 = table();

    private final Encoding encoding;
    private char[] characters = new char[1024];

    TextDecoder(Encoding encoding) {
        this.encoding = encoding;
    }

    Encoding encoding() {
        return encoding;
    }

    /** Null when the encoding does not have one of the bytes. */
    @Nullable String decode(byte[] bytes, int from, int to) {
        return encoding.isThaiSingleByte() ? thai(bytes, from, to) : utf8(bytes, from, to);
    }

    /** The text with U+FFFD for what cannot be decoded. */
    String lenient(byte[] bytes, int from, int to) {
        return new String(
                bytes,
                from,
                to - from,
                encoding.isThaiSingleByte()
                        ? Encoding.WINDOWS_874.charset()
                        : StandardCharsets.UTF_8);
    }

    /** What is wrong with the first bytes that cannot be decoded. */
    Fault undecodable(byte[] bytes, int from, int to, @Nullable String field, String column) {
        int position = 0;
        int length = 1;
        int characterCount = 0;
        if (encoding.isThaiSingleByte()) {
            while (WINDOWS_874[bytes[from + position] & 0xff] != UNDEFINED) {
                position++;
            }
            characterCount = position;
        } else {
            CharsetDecoder decoder =
                    StandardCharsets.UTF_8
                            .newDecoder()
                            .onMalformedInput(CodingErrorAction.REPORT)
                            .onUnmappableCharacter(CodingErrorAction.REPORT);
            ByteBuffer in = ByteBuffer.wrap(bytes, from, to - from);
            CharBuffer out = CharBuffer.allocate(to - from);
            CoderResult result = decoder.decode(in, out, true);
            position = in.position() - from;
            length = result.isError() ? result.length() : 1;
            characterCount = out.position();
        }
        String hex = HEX.formatHex(bytes, from + position, Math.min(to, from + position + length));
        return new Fault(
                FileRowProblem.UNDECODABLE_TEXT,
                field,
                column,
                null,
                List.of(column, hex, Integer.toString(characterCount + 1), encoding.label()));
    }

    private static @Nullable String utf8(byte[] bytes, int from, int to) {
        String text = new String(bytes, from, to - from, StandardCharsets.UTF_8);
        return text.indexOf(REPLACEMENT) >= 0 && !isValidUtf8(bytes, from, to) ? null : text;
    }

    /** A replacement character can have been sent as such. */
    private static boolean isValidUtf8(byte[] bytes, int from, int to) {
        CoderResult result =
                StandardCharsets.UTF_8
                        .newDecoder()
                        .decode(
                                ByteBuffer.wrap(bytes, from, to - from),
                                CharBuffer.allocate(to - from),
                                true);
        return !result.isError();
    }

    private @Nullable String thai(byte[] bytes, int from, int to) {
        int length = to - from;
        if (characters.length < length) {
            characters = new char[length * 2];
        }
        char[] into = characters;
        for (int at = 0; at < length; at++) {
            char character = WINDOWS_874[bytes[from + at] & 0xff];
            if (character == UNDEFINED) {
                return null;
            }
            into[at] = character;
        }
        return new String(into, 0, length);
    }

    private static char[] table() {
        char[] table = new char[256];
        for (int value = 0; value < table.length; value++) {
            String decoded = new String(new byte[] {(byte) value}, Encoding.WINDOWS_874.charset());
            table[value] = decoded.charAt(0) == REPLACEMENT ? UNDEFINED : decoded.charAt(0);
        }
        return table;
    }

    /** Whether windows-874 has the byte. */
    static boolean isThai(byte value) {
        return WINDOWS_874[value & 0xff] != UNDEFINED;
    }
}
