package yufang.platform.export;

import java.io.Closeable;
import java.io.IOException;
import java.util.List;

/** Writes a table line by line and keeps none of them. */
public interface TableWriter extends Closeable {

    void head(List<String> names) throws IOException;

    void row(List<TableCell> cells) throws IOException;

    /** What was written so far need not be kept any longer. */
    void flush() throws IOException;
}
