package yufang.ground.disclosure.web;

import java.time.LocalDate;
import java.util.List;
import yufang.ground.disclosure.PublishedNotice;
import yufang.ground.regions.Region;
import yufang.platform.Found;
import yufang.platform.ListRequest;
import yufang.platform.ui.Field;
import yufang.platform.ui.Pager;
import yufang.platform.ui.Ui;

/** The public list of a region's notices. */
public record NoticeListView(Region region, Found<PublishedNotice> found, ListRequest list, LocalDate today) {

    public String title(Ui ui) {
        return ui.t("disclosure.list", region.name());
    }

    public List<NoticeLine> lines(Ui ui) {
        return found.rows().stream()
                .map(notice -> NoticeLine.of(notice, region.code(), today, ui))
                .toList();
    }

    public Field search(Ui ui) {
        return Field.of(Field.Kind.TEXT, "q", ui.t("disclosure.text")).value(list.text());
    }

    public Pager pager() {
        return new Pager(list.page(), list.size(), found.total());
    }
}
