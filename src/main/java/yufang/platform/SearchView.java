package yufang.platform;

import java.util.List;
import yufang.platform.ui.Head;
import yufang.platform.ui.Ui;

/** What was found, each kind by itself. */
public record SearchView(String typed, SearchText text, List<Group> groups) {

    public SearchView {
        groups = List.copyOf(groups);
    }

    /**
     * Things of one kind.
     *
     * @param most how many are shown; one more says that there are others
     */
    public record Group(String title, int most, List<SearchHit> hits) {

        public Group {
            hits = List.copyOf(hits);
        }

        public List<SearchHit> shown() {
            return hits.stream().limit(most).toList();
        }

        public boolean hasMore() {
            return hits.size() > most;
        }
    }

    public Head head(Ui ui) {
        return Head.of(ui.t("search.title")).lead(lead(ui));
    }

    private String lead(Ui ui) {
        if (text.isEmpty()) return ui.t("search.lead");
        if (text.isTooShort()) return ui.t("search.too-short");
        return groups.isEmpty() ? ui.t("search.none", typed) : ui.t("search.found", typed);
    }
}
