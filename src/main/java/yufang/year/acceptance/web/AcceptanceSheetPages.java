package yufang.year.acceptance.web;

import java.util.List;
import java.util.Objects;
import org.springframework.stereotype.Component;
import yufang.platform.ui.Fact;
import yufang.platform.ui.Field;
import yufang.platform.ui.Form;
import yufang.platform.ui.Head;
import yufang.platform.ui.Ui;
import yufang.year.acceptance.domain.AcceptanceScoring;
import yufang.year.acceptance.domain.PanelSeatId;
import yufang.year.acceptance.query.AcceptanceSheetQueries;
import yufang.year.acceptance.query.DossierQueries;
import yufang.year.acceptance.query.ReviewQueries;
import yufang.year.acceptance.query.SheetDetails;
import yufang.year.acceptance.query.SheetScoreRow;
import yufang.year.planning.PerformanceTargetId;

/** The pages of an expert: what he judges, and his own sheet. */
@Component
class AcceptanceSheetPages {

    private final AcceptanceSheetQueries sheets;
    private final ReviewQueries review;
    private final DossierQueries dossier;
    private final AcceptanceScoring keeping;

    AcceptanceSheetPages(
            AcceptanceSheetQueries sheets, ReviewQueries review, DossierQueries dossier, AcceptanceScoring keeping) {
        this.sheets = sheets;
        this.review = review;
        this.dossier = dossier;
        this.keeping = keeping;
    }

    SheetView sheet(PanelSeatId id) {
        var details = sheets.mine(id);
        return new SheetView(
                details,
                sheets.targets(details),
                review.frozen(details.acceptance(), details.application()),
                dossier.vouchers(details.contract()),
                dossier.evidence(details.contract()),
                keeping.problemsBeforeLock(id));
    }

    ActPage target(PanelSeatId id, PerformanceTargetId about) {
        var details = sheets.mine(id);
        var target = keeping.target(id, about).target();
        var row = sheets.targets(details).stream()
                .filter(each -> each.target().target().id().equals(about))
                .findFirst();
        return ActPage.of(
                ui -> Head.of(target.indicator()).on(details.title()),
                ui -> List.of(Fact.of(ui.t("acceptance.weight"), target.weight().toString())),
                ui -> row.map(known -> List.of(form(details, known, ui))).orElse(List.of()));
    }

    private static Form form(SheetDetails details, SheetScoreRow row, Ui ui) {
        var target = row.target().target();
        var score = Field.of(Field.Kind.NUMBER, "score", ui.t("acceptance.score"))
                .asRequired()
                .help(ui.t("acceptance.score.help", target.weight().toString()));
        var remark = Field.of(Field.Kind.TEXTAREA, "remark", ui.t("acceptance.sheet.remark"));
        return new Form(
                details.address() + "/targets/" + target.id().value() + "/score",
                List.of(
                        score.value(Objects.toString(row.score(), "")),
                        remark.value(Objects.toString(row.remark(), ""))),
                List.of(),
                Tables.submit(
                        ui.t("acceptance.save"),
                        ui.t("acceptance.sheet.score.consequence"),
                        details.version(),
                        ui,
                        details.address()));
    }
}
