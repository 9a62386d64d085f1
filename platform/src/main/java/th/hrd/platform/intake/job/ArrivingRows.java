package th.hrd.platform.intake.job;

import th.hrd.platform.intake.row.Row;

/** Rows as they come out of a file that is still arriving. */
public interface ArrivingRows {

    /**
     * Reads the next row.
     *
     * @return whether there is one
     * @throws java.io.UncheckedIOException when the upload breaks off
     */
    boolean advance();

    Row row();

    /** The row as it was sent, to be given back when it has to be mended. */
    byte[] raw();
}
