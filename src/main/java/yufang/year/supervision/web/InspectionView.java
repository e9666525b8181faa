package yufang.year.supervision.web;

import java.util.List;
import yufang.ground.documents.StoredDocument;
import yufang.ground.programme.SubProjectLine;
import yufang.ground.trail.SubjectTrail;
import yufang.ground.trail.TrailEntry;
import yufang.platform.ui.DocumentLine;
import yufang.platform.ui.Fact;
import yufang.platform.ui.Head;
import yufang.platform.ui.Step;
import yufang.platform.ui.TrailLine;
import yufang.platform.ui.Ui;
import yufang.year.supervision.query.InspectionRow;

/** The page of an inspection. */
public record InspectionView(
        InspectionRow inspection, SubProjectLine line, List<StoredDocument> documents, List<TrailEntry> entries) {

    public InspectionView {
        documents = List.copyOf(documents);
        entries = List.copyOf(entries);
    }

    public Head head(Ui ui) {
        return Head.of(ui.t("supervision.inspection.title", inspection.day(), inspection.title()))
                .on(inspection.year());
    }

    public List<Step> steps(Ui ui) {
        return line.steps(ui);
    }

    public List<Fact> facts(Ui ui) {
        return List.of(
                Fact.of(ui.t("supervision.inspection.kind"), ui.of("supervision.inspection.kind", inspection.kind())),
                Fact.of(ui.t("supervision.inspection.day"), inspection.day().toString()),
                Fact.of(ui.t("supervision.inspection.inspectors"), inspection.inspectors()),
                new Fact(
                        ui.t("supervision.check.recorded-by"),
                        inspection.recordedBy(),
                        inspection.recordedOn().toString()),
                Fact.of(ui.t("rulebook.version"), inspection.rulesVersion()));
    }

    public Said result(Ui ui) {
        return Said.of(
                ui.t("supervision.inspection.result"),
                inspection.day() + " · " + inspection.inspectors(),
                inspection.result());
    }

    public List<DocumentLine> documentLines(Ui ui) {
        return StoredDocument.lines(documents, ui);
    }

    public List<TrailLine> trail(Ui ui) {
        return SubjectTrail.lines(entries, ui);
    }
}
