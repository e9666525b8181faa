package yufang.platform.export;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import yufang.platform.ui.Column;
import yufang.platform.ui.Listing;

/**
 * Writes a list part by part. What stands small below the cells of a column becomes a column of its own beside it,
 * where the first part has any; where only a later one has, it stands behind the text.
 */
public final class ListWriting {

    private final TableWriter table;
    private final String beside;
    private final Set<Integer> described = new HashSet<>();
    private boolean begun;

    /** @param beside head of a column that holds what stands small below its neighbour, with a place for its head */
    public ListWriting(TableWriter table, String beside) {
        this.table = table;
        this.beside = beside;
    }

    public void write(Listing part) throws IOException {
        if (!begun) begin(part);
        for (var row : part.rows()) {
            var cells = new ArrayList<TableCell>();
            for (int place = 0; place < row.cells().size(); place++) {
                add(
                        cells,
                        part.columns().get(place),
                        row.cells().get(place).text(),
                        row.cells().get(place).law(),
                        place);
            }
            table.row(cells);
        }
        table.flush();
    }

    private void begin(Listing part) throws IOException {
        begun = true;
        part.rows().forEach(row -> {
            for (int place = 0; place < row.cells().size(); place++) {
                if (row.cells().get(place).law() != null) described.add(place);
            }
        });
        var heads = new ArrayList<String>();
        for (int place = 0; place < part.columns().size(); place++) {
            var head = part.columns().get(place).heading();
            heads.add(head);
            if (described.contains(place)) heads.add(beside.replace("{0}", head));
        }
        table.head(heads);
    }

    private void add(List<TableCell> cells, Column column, String text, @Nullable String law, int place) {
        var own = described.contains(place);
        var said = law == null || own ? text : text + " · " + law;
        cells.add(column.figure() ? TableCell.figure(said) : TableCell.text(said));
        if (own) cells.add(TableCell.text(law == null ? "" : law));
    }
}
