package yufang.platform.export;

import java.io.IOException;
import java.io.OutputStream;
import java.util.Arrays;
import java.util.Optional;

/** What a list can be taken home as. */
public enum ExportFormat {
    XLSX("xlsx", "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"),
    CSV("csv", "text/csv;charset=UTF-8");

    private final String ending;
    private final String mediaType;

    ExportFormat(String ending, String mediaType) {
        this.ending = ending;
        this.mediaType = mediaType;
    }

    /** Of file names, and the word for it in addresses. */
    public String ending() {
        return ending;
    }

    public String mediaType() {
        return mediaType;
    }

    public static Optional<ExportFormat> of(String word) {
        return Arrays.stream(values())
                .filter(format -> format.ending.equals(word))
                .findFirst();
    }

    /** @param title of the list */
    public TableWriter to(OutputStream out, String title) throws IOException {
        return switch (this) {
            case XLSX -> new XlsxTable(out, title);
            case CSV -> new CsvTable(out);
        };
    }
}
