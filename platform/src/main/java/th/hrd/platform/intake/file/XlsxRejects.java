package th.hrd.platform.intake.file;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import java.io.OutputStream;
import java.time.LocalDate;
import java.util.List;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import th.hrd.platform.intake.profile.Headings;
import th.hrd.platform.intake.profile.Headings.Use;
import th.hrd.platform.intake.row.Fault;

/** Rejected rows as a workbook of texts and dates, in which nothing is a formula. */
final class XlsxRejects extends RejectWriter {

    private static final String APPLICATION = "Phatthana";
    private static final String VERSION = "1.0";
    private static final String SHEET = "แก้ไข";
    private static final int ROWS_HELD = 100;

    private final Workbook workbook;
    private final Worksheet sheet;
    private final int width;
    private int row;

    XlsxRejects(OutputStream out, Detected detected) {
        this.workbook = new Workbook(out, APPLICATION, VERSION);
        this.sheet = workbook.newWorksheet(SHEET);
        List<String> headings =
                detected.columns().stream()
                        .filter(column -> column.use() == Use.READ || column.use() == Use.IGNORED)
                        .map(Detected.Column::heading)
                        .toList();
        this.width = headings.size();
        for (int column = 0; column < width; column++) {
            sheet.inlineString(0, column, headings.get(column));
        }
        sheet.inlineString(0, width, Headings.FAULT_CODES);
        sheet.inlineString(0, width + 1, Headings.FAULT_TEXTS);
    }

    @Override
    public void write(long number, byte[] raw, List<Fault> faults) throws IOException {
        row++;
        try (JsonParser cells = JSON.createParser(raw)) {
            cells.nextToken();
            int column = 0;
            for (JsonToken cell = cells.nextToken();
                    cell != JsonToken.END_ARRAY && cell != null;
                    cell = cells.nextToken()) {
                if (cell == JsonToken.START_ARRAY) {
                    cells.nextToken();
                    sheet.value(row, column, LocalDate.parse(cells.getText()));
                    sheet.style(row, column).format("yyyy-mm-dd").set();
                    cells.nextToken();
                } else if (cell == JsonToken.VALUE_STRING) {
                    sheet.inlineString(row, column, cells.getText());
                }
                column++;
            }
        }
        sheet.inlineString(row, width, numbers(faults));
        sheet.inlineString(row, width + 1, sentences(faults));
        if (row % ROWS_HELD == 0) {
            sheet.flush();
        }
    }

    /** Ends the workbook; the stream stays open. */
    @Override
    public void close() throws IOException {
        workbook.finish();
    }
}
