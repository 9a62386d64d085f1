package th.hrd.platform.intake.file;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.OutputStream;
import java.io.RandomAccessFile;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.jspecify.annotations.Nullable;

/**
 * The parts of an XLSX file. A workbook's texts stand behind its sheets and its directory at the
 * end, so it is kept in a temporary file while it is read; each part is inflated as it is asked
 * for, up to its limit.
 */
final class Workbook implements AutoCloseable {

    private static final XMLInputFactory XML = factory();
    private static final int DIRECTORY_END = 0x06054b50;
    private static final int DIRECTORY_END_LENGTH = 22;
    private static final int LONGEST_COMMENT = 0xffff;
    private static final int DIRECTORY_SIZE_AT = 12;
    private static final int ZIP = 0x504b0304;
    private static final int COMPOUND_FILE = 0xd0cf11e0;

    private final ZipFile zip;
    private final OpenWorkbooks.Place place;

    private Workbook(ZipFile zip, OpenWorkbooks.Place place) {
        this.zip = zip;
        this.place = place;
    }

    /**
     * @throws th.hrd.platform.problem.ProblemException WORKBOOK_BROKEN, OLD_OR_PROTECTED_WORKBOOK,
     *     FILE_TOO_LARGE, FILE_EMPTY, TOO_MANY_REQUESTS
     */
    static Workbook of(InputStream body) throws IOException {
        Path file = Spool.newFile();
        try {
            keep(body, file);
            checkDirectory(file);
            return open(file, OpenWorkbooks.OF_PROCESS.place());
        } finally {
            // What is open stays readable, and nothing is left however the process ends.
            Files.deleteIfExists(file);
        }
    }

    private static Workbook open(Path file, OpenWorkbooks.Place place) {
        try {
            return new Workbook(new ZipFile(file.toFile()), place);
        } catch (IOException broken) {
            place.close();
            throw FileProblem.WORKBOOK_BROKEN.problem("ZIP");
        }
    }

    boolean has(String part) {
        return zip.getEntry(part) != null;
    }

    /** A part to be read tag by tag. */
    Part part(String name, long limit) throws IOException {
        ZipEntry entry = zip.getEntry(name);
        if (entry == null) {
            throw FileProblem.WORKBOOK_BROKEN.problem(name);
        }
        try {
            return new Part(
                    name,
                    new Guarded(name, zip.getInputStream(entry), limit, entry.getCompressedSize()));
        } catch (IOException broken) {
            throw FileProblem.WORKBOOK_BROKEN.problem(name);
        }
    }

    @Override
    public void close() throws IOException {
        try (place) {
            zip.close();
        }
    }

    private static void keep(InputStream body, Path file) throws IOException {
        try (OutputStream out = Files.newOutputStream(file)) {
            byte[] buffer = new byte[Limits.SAMPLE];
            long size = 0;
            for (int read = body.read(buffer); read >= 0; read = body.read(buffer)) {
                size += read;
                if (size > Limits.WORKBOOK) {
                    throw FileProblem.FILE_TOO_LARGE.problem("XLSX", Limits.WORKBOOK / Limits.MIB);
                }
                out.write(buffer, 0, read);
            }
        }
    }

    /**
     * The directory is read into memory when the file is opened: its length is looked at before.
     */
    private static void checkDirectory(Path path) throws IOException {
        try (RandomAccessFile file = new RandomAccessFile(path.toFile(), "r")) {
            if (file.length() == 0) {
                throw FileProblem.FILE_EMPTY.problem();
            }
            if (file.length() < DIRECTORY_END_LENGTH) {
                throw FileProblem.WORKBOOK_BROKEN.problem("ZIP");
            }
            int magic = file.readInt();
            if (magic == COMPOUND_FILE) {
                throw FileProblem.OLD_OR_PROTECTED_WORKBOOK.problem();
            }
            long from = Math.max(0, file.length() - DIRECTORY_END_LENGTH - LONGEST_COMMENT);
            byte[] tail = new byte[(int) (file.length() - from)];
            file.seek(from);
            file.readFully(tail);
            long size = directorySize(tail);
            if (magic != ZIP || size < 0) {
                throw FileProblem.WORKBOOK_BROKEN.problem("ZIP");
            }
            if (size > Limits.WORKBOOK_DIRECTORY) {
                throw FileProblem.FILE_TOO_LARGE.problem(
                        "ZIP directory", Limits.WORKBOOK_DIRECTORY / Limits.MIB);
            }
        }
    }

    private static long directorySize(byte[] tail) {
        for (int at = tail.length - DIRECTORY_END_LENGTH; at >= 0; at--) {
            if (littleEndian(tail, at) == DIRECTORY_END) {
                return littleEndian(tail, at + DIRECTORY_SIZE_AT) & 0xffffffffL;
            }
        }
        return -1;
    }

    private static int littleEndian(byte[] bytes, int at) {
        return (bytes[at] & 0xff)
                | ((bytes[at + 1] & 0xff) << 8)
                | ((bytes[at + 2] & 0xff) << 16)
                | ((bytes[at + 3] & 0xff) << 24);
    }

    private static XMLInputFactory factory() {
        XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        factory.setProperty(XMLInputFactory.IS_COALESCING, false);
        return factory;
    }

    /** Strict, because a replaced character would pass for what was sent. */
    private static CharsetDecoder decoder() {
        return StandardCharsets.UTF_8
                .newDecoder()
                .onMalformedInput(CodingErrorAction.REPORT)
                .onUnmappableCharacter(CodingErrorAction.REPORT);
    }

    /** A part of the workbook, tag by tag. */
    static final class Part implements AutoCloseable {

        private final String name;
        private final Guarded bytes;
        private final XMLStreamReader xml;

        private Part(String name, Guarded bytes) throws IOException {
            this.name = name;
            this.bytes = bytes;
            try {
                this.xml = XML.createXMLStreamReader(new InputStreamReader(bytes, decoder()));
            } catch (XMLStreamException broken) {
                bytes.close();
                throw FileProblem.WORKBOOK_BROKEN.problem(name);
            }
        }

        /** The kind of what comes next, as {@link XMLStreamConstants} has them. */
        int next() {
            try {
                int event = xml.hasNext() ? xml.next() : XMLStreamConstants.END_DOCUMENT;
                bytes.eventSeen();
                return event;
            } catch (XMLStreamException broken) {
                throw FileProblem.WORKBOOK_BROKEN.problem(name);
            }
        }

        /** The name of the tag that begins or ends here. */
        String tag() {
            return xml.getLocalName();
        }

        @Nullable String attribute(String attribute) {
            for (int index = 0; index < xml.getAttributeCount(); index++) {
                if (xml.getAttributeLocalName(index).equals(attribute)) {
                    return xml.getAttributeValue(index);
                }
            }
            return null;
        }

        /** Adds the text here, up to what a cell can hold and one more. */
        void appendTo(StringBuilder text) {
            int room = Limits.CELL + 1 - text.length();
            if (room > 0) {
                text.append(
                        xml.getTextCharacters(),
                        xml.getTextStart(),
                        Math.min(room, xml.getTextLength()));
            }
        }

        @Override
        public void close() throws IOException {
            bytes.close();
        }
    }

    /**
     * Inflated bytes, counted: as a whole against the limit of the part, and since the last tag or
     * text, because a parser keeps a tag whole, however long.
     */
    private static final class Guarded extends FilterInputStream {

        private final String name;
        private final long limit;
        private final long compressed;
        private long count;
        private long countAtEvent;

        Guarded(String name, InputStream in, long limit, long compressed) {
            super(in);
            this.name = name;
            this.limit = limit;
            this.compressed = compressed;
        }

        void eventSeen() {
            countAtEvent = count;
        }

        @Override
        public int read() throws IOException {
            byte[] one = new byte[1];
            return read(one, 0, 1) < 0 ? -1 : one[0] & 0xff;
        }

        @Override
        public int read(byte[] into, int offset, int length) throws IOException {
            int read;
            try {
                read = super.read(into, offset, length);
            } catch (IOException broken) {
                throw FileProblem.WORKBOOK_BROKEN.problem(name);
            }
            count += Math.max(0, read);
            if (count > limit) {
                throw FileProblem.FILE_TOO_LARGE.problem(name, limit / Limits.MIB);
            }
            if (count > Limits.RATIO_COUNTS_FROM && count / Limits.RATIO > compressed) {
                throw FileProblem.DECOMPRESSION_TOO_LARGE.problem(Limits.RATIO);
            }
            if (count - countAtEvent > Limits.ROW) {
                throw FileProblem.WORKBOOK_BROKEN.problem(name);
            }
            return read;
        }
    }
}
