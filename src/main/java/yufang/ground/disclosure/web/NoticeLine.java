package yufang.ground.disclosure.web;

import java.time.LocalDate;
import yufang.ground.disclosure.PublishedNotice;
import yufang.platform.ui.Badge;
import yufang.platform.ui.Tone;
import yufang.platform.ui.Ui;
import yufang.shared.RegionCode;

/** A notice with its term in words. */
public record NoticeLine(String title, String href, String kind, String published, String stands, Badge state) {

    static NoticeLine of(PublishedNotice notice, RegionCode region, LocalDate today, Ui ui) {
        return new NoticeLine(
                notice.title(),
                notice.address(region),
                ui.of("disclosure.kind", notice.kind()),
                ui.t("disclosure.published", notice.publishedOn()),
                notice.stands()
                        .known()
                        .map(last -> ui.t("disclosure.stands-until", last))
                        .orElseGet(() -> ui.t("disclosure.stands-unknown")),
                notice.hasEndedBy(today)
                        ? new Badge(Tone.QUIET, ui.t("disclosure.ended"))
                        : new Badge(Tone.NOW, ui.of("disclosure.standing", notice.kind())));
    }
}
