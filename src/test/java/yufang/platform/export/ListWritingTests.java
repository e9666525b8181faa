package yufang.platform.export;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import yufang.platform.ui.Cell;
import yufang.platform.ui.Column;
import yufang.platform.ui.Listing;
import yufang.platform.ui.Pager;
import yufang.platform.ui.Row;

class ListWritingTests {

    private final Kept kept = new Kept();
    private final ListWriting writing = new ListWriting(kept, "{0} (details)");

    @Test
    void givesWhatStandsSmallBelowAColumnOfItsOwn() throws IOException {
        writing.write(part(row(Cell.of("2026", "accounts"), Cell.of("1,000.00"))));
        writing.write(part(row(Cell.of("2025"), Cell.of("2,000.00"))));

        assertThat(kept.lines)
                .containsExactly("year|year (details)|amount (yuan)", "2026|accounts|#1000.00", "2025||#2000.00");
    }

    @Test
    void losesNothingThatOnlyALaterPartHas() throws IOException {
        writing.write(part(row(Cell.of("2026"), Cell.of("1,000.00"))));
        writing.write(part(row(Cell.of("2025", "accounts"), Cell.of("2,000.00"))));

        assertThat(kept.lines).containsExactly("year|amount (yuan)", "2026|#1000.00", "2025 · accounts|#2000.00");
    }

    @Test
    void hasAHeadAlsoWhereNothingIsListed() throws IOException {
        writing.write(part());

        assertThat(kept.lines).containsExactly("year|amount (yuan)");
    }

    private static Row row(Cell... cells) {
        return new Row("/x", List.of(cells));
    }

    private static Listing part(Row... rows) {
        return new Listing(
                "list",
                List.of(Column.text("year", "year"), Column.figure("amount", "amount", "yuan")),
                List.of(rows),
                List.of(),
                List.of(),
                new Pager(1, 20, rows.length),
                new Listing.Empty("none", "", null));
    }

    /** Keeps the lines, with a # before each number. */
    private static final class Kept implements TableWriter {

        private final List<String> lines = new ArrayList<>();

        @Override
        public void head(List<String> names) {
            lines.add(String.join("|", names));
        }

        @Override
        public void row(List<TableCell> cells) {
            lines.add(String.join(
                    "|",
                    cells.stream()
                            .map(cell -> cell.number() == null
                                    ? cell.text()
                                    : "#" + cell.number().toPlainString())
                            .toList()));
        }

        @Override
        public void flush() {}

        @Override
        public void close() {}
    }
}
