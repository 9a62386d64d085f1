package th.hrd.platform.intake.file;

import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/** The formats a file comes in; each may be compressed with gzip. */
public enum Format {
    CSV("text/csv"),
    NDJSON("application/x-ndjson"),
    XLSX("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet");

    private final String mediaType;

    Format(String mediaType) {
        this.mediaType = mediaType;
    }

    public String mediaType() {
        return mediaType;
    }

    /**
     * The format a request names; parameters such as {@code charset} do not count, because what a
     * file is written in is seen in the file.
     *
     * @throws th.hrd.platform.problem.ProblemException FILE_TYPE_UNSUPPORTED
     */
    public static Format ofContentType(String contentType) {
        int end = contentType.indexOf(';');
        String type =
                (end < 0 ? contentType : contentType.substring(0, end))
                        .strip()
                        .toLowerCase(Locale.ROOT);
        Optional<Format> named =
                Stream.of(values()).filter(format -> format.mediaType.equals(type)).findFirst();
        return named.orElseThrow(FileProblem.FILE_TYPE_UNSUPPORTED::problem);
    }
}
