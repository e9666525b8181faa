package yufang.platform;

import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Which part of a list is asked for; what makes no sense is taken as not said.
 *
 * @param page from 1
 * @param size rows of a page: 20, 50 or 100
 * @param sort column key, then {@code ,asc} or {@code ,desc}; empty where the list has its own order
 * @param text what the rows are searched for; empty for all
 */
public record ListRequest(int page, int size, String sort, String text) {

    private static final Set<String> SIZES = Set.of("20", "50", "100");
    private static final int MOST_PAGES = 1_000_000;
    private static final int LONGEST_TEXT = 100;

    static ListRequest of(@Nullable String page, @Nullable String size, @Nullable String sort, @Nullable String text) {
        var cleaned = InputConfiguration.cleaned(text);
        return new ListRequest(
                page != null && page.matches("[1-9]\\d{0,5}") ? Math.min(Integer.parseInt(page), MOST_PAGES) : 1,
                size != null && SIZES.contains(size) ? Integer.parseInt(size) : 20,
                sort != null && sort.matches("[a-z-]{1,40},(asc|desc)") ? sort : "",
                cleaned == null ? "" : cleaned.substring(0, Math.min(LONGEST_TEXT, cleaned.length())));
    }

    public int skipped() {
        return (page - 1) * size;
    }

    /** The order as SQL, from the columns that may be sorted by; the values are SQL, never what was asked. */
    public String order(Map<String, String> columns, String otherwise) {
        var parts = sort.split(",");
        var column = columns.get(parts[0]);
        if (column == null) return otherwise;
        return column + (parts[1].equals("desc") ? " desc nulls last" : " asc nulls last") + ", " + otherwise;
    }
}
