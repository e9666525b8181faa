package yufang.year.supervision.web;

import yufang.platform.ui.Badge;
import yufang.platform.ui.Tone;
import yufang.platform.ui.Ui;
import yufang.year.supervision.domain.CheckStatus;
import yufang.year.supervision.domain.FindingStatus;

/** How spot checks and their findings are said on the pages that show them. */
final class CheckWording {

    private CheckWording() {}

    /** What came of it, in a word: being written down, nothing, so many still open, or all closed. */
    static Badge outcome(CheckStatus status, int findings, int open, Ui ui) {
        if (status == CheckStatus.RECORDED) return new Badge(Tone.NOW, ui.of("supervision.check.status", status));
        if (findings == 0) return new Badge(Tone.DONE, ui.t("supervision.check.nothing"));
        return open == 0
                ? new Badge(Tone.DONE, ui.t("supervision.check.all-closed", findings))
                : new Badge(Tone.SOON, ui.t("supervision.check.open", open));
    }

    static Badge badge(FindingStatus status, Ui ui) {
        var tone =
                switch (status) {
                    case OPEN -> Tone.SOON;
                    case ANSWERED -> Tone.NOW;
                    case CLOSED -> Tone.DONE;
                };
        return new Badge(tone, ui.of("supervision.finding.status", status));
    }
}
