package yufang.ground.disclosure.web;

import java.time.LocalDate;
import java.util.List;
import yufang.ground.disclosure.PublishedNotice;
import yufang.ground.disclosure.query.PublicObjection;
import yufang.ground.regions.Region;
import yufang.platform.ui.Ui;

/** A notice on the public site. */
public record NoticeView(Region region, PublishedNotice notice, List<PublicObjection> objections, LocalDate today) {

    public NoticeView {
        objections = List.copyOf(objections);
    }

    public NoticeLine line(Ui ui) {
        return NoticeLine.of(notice, region.code(), today, ui);
    }

    public List<String> paragraphs() {
        return notice.paragraphs();
    }

    public String back() {
        return "/p/" + region.code() + "/notices";
    }
}
