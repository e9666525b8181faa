package yufang.year.priorities.web;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import yufang.platform.ui.Badge;
import yufang.platform.ui.Cell;
import yufang.platform.ui.Row;
import yufang.platform.ui.Tone;
import yufang.platform.ui.Ui;
import yufang.year.priorities.domain.AskMatter;
import yufang.year.priorities.domain.AskStatus;
import yufang.year.priorities.domain.Consent;
import yufang.year.priorities.domain.Decider;
import yufang.year.priorities.query.AskRow;

/** Says what was asked and answered. */
final class AskWords {

    private AskWords() {}

    static Row row(AskRow ask, Ui ui) {
        return new Row(
                null,
                List.of(
                        Cell.of(ask.unit()),
                        Cell.of(matter(ask.matter(), ask.decider(), ui)),
                        Cell.status(badge(ask.status(), ask.consent(), ui)),
                        answer(ask, ui)));
    }

    static String matter(AskMatter matter, @Nullable Decider decider, Ui ui) {
        var words = ui.of("priorities.matter", matter);
        return decider == null ? words : ui.t("priorities.ask.as", words, ui.of("priorities.decider", decider));
    }

    static Badge badge(AskStatus status, @Nullable Consent consent, Ui ui) {
        if (status == AskStatus.ANSWERED && consent != null) {
            return new Badge(
                    consent == Consent.CONSENTED ? Tone.DONE : Tone.LATE, ui.of("priorities.consent", consent));
        }
        var tone =
                switch (status) {
                    case ASKED -> Tone.SOON;
                    case ANSWERED -> Tone.DONE;
                    case OVERTAKEN -> Tone.QUIET;
                };
        return new Badge(tone, ui.of("priorities.ask.status", status));
    }

    static String said(
            AskMatter matter, @Nullable Integer cases, @Nullable Integer deaths, @Nullable String statement, Ui ui) {
        var parts = new ArrayList<String>();
        if (cases != null) parts.add(ui.t("priorities.said." + matter.name(), cases));
        if (deaths != null) parts.add(ui.t("priorities.said.deaths", deaths));
        if (statement != null) parts.add(statement);
        return String.join(" · ", parts);
    }

    private static Cell answer(AskRow ask, Ui ui) {
        var said = said(ask.matter(), ask.cases(), ask.deaths(), ask.statement(), ui);
        var at = ask.answeredAt();
        return at == null
                ? Cell.of(said)
                : Cell.of(said, ask.answeredBy() + " · " + ui.t("moment.system", ui.moment(at)));
    }
}
