package yufang.year.acceptance.web;

import static java.util.stream.Collectors.toMap;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import yufang.ground.documents.DocumentId;
import yufang.platform.ui.Cell;
import yufang.platform.ui.Column;
import yufang.platform.ui.Fact;
import yufang.platform.ui.Field;
import yufang.platform.ui.Form;
import yufang.platform.ui.Head;
import yufang.platform.ui.Listing;
import yufang.platform.ui.Option;
import yufang.platform.ui.ProblemLine;
import yufang.platform.ui.Row;
import yufang.platform.ui.Ui;
import yufang.shared.Problem;
import yufang.year.acceptance.domain.AcceptanceStatus;
import yufang.year.acceptance.domain.SheetStatus;
import yufang.year.acceptance.domain.SnapshotLine;
import yufang.year.acceptance.query.EvidenceRow;
import yufang.year.acceptance.query.SheetDetails;
import yufang.year.acceptance.query.SheetScoreRow;
import yufang.year.acceptance.query.VoucherRow;
import yufang.year.planning.PerformanceTarget;

/** An expert’s page: first his sheet, then what he judges. */
public record SheetView(
        SheetDetails sheet,
        List<SheetScoreRow> targets,
        List<SnapshotLine> frozen,
        List<VoucherRow> vouchers,
        List<EvidenceRow> evidence,
        List<Problem> problems) {

    public Head head(Ui ui) {
        return Head.of(ui.t("acceptance.sheet.page", sheet.title()))
                .on(sheet.contractNumber() + " · " + sheet.providerName())
                .lead(ui.t("acceptance.sheet.lead"));
    }

    /** True where the review that he was called to is still going on. */
    private boolean isRunning() {
        return sheet.caseStatus() == AcceptanceStatus.UNDER_REVIEW;
    }

    public List<ProblemLine> problemLines(Ui ui) {
        return isRunning() ? ProblemLine.of(ui, problems) : List.of();
    }

    public List<Fact> facts(Ui ui) {
        var facts = new ArrayList<Fact>();
        facts.add(Fact.of(ui.t("acceptance.sheet.state"), ui.of("acceptance.sheet.status", sheet.status())));
        facts.add(Fact.of(ui.t("acceptance.panel.recommended-by"), sheet.recommendedBy()));
        if (sheet.lockedOn() != null) {
            facts.add(
                    Fact.of(ui.t("acceptance.sheet.locked-on"), sheet.lockedOn().toString()));
        }
        if (sheet.reason() != null) facts.add(Fact.of(ui.t("acceptance.reason"), sheet.reason()));
        return facts;
    }

    public Listing scores(Ui ui) {
        return Tables.of(
                ui.t("acceptance.sheet.scores"),
                List.of(
                        Column.fixed("indicator", ui.t("acceptance.target")),
                        Tables.figure(ui, "acceptance.weight", null),
                        Tables.figure(ui, "acceptance.sheet.mine", null)),
                targets.stream()
                        .filter(row -> row.target().target().how() == PerformanceTarget.How.JUDGED)
                        .map(row -> score(row, ui))
                        .toList(),
                ui.t("acceptance.sheet.nothing-judged"),
                null);
    }

    private Row score(SheetScoreRow row, Ui ui) {
        var target = row.target().target();
        var score = row.score();
        var remark = row.remark();
        return new Row(
                isRunning() && sheet.status() == SheetStatus.OPEN
                        ? sheet.address() + "/targets/" + target.id().value()
                        : null,
                List.of(
                        Tables.withLaw(target.indicator(), remark),
                        Cell.of(target.weight().toString()),
                        Cell.of(score == null ? ui.t("acceptance.sheet.not-scored") : score.toString())));
    }

    /** One at a time: first he declares, then he locks. */
    public List<Form> acts(Ui ui) {
        if (!isRunning()) return List.of();
        return switch (sheet.status()) {
            case CALLED -> List.of(declaration(ui));
            case OPEN -> List.of(locking(ui));
            case LOCKED, RECUSED, RELEASED -> List.of();
        };
    }

    private Form declaration(Ui ui) {
        return new Form(
                sheet.address() + "/declaration",
                List.of(
                        Field.of(
                                        Field.Kind.RADIO,
                                        "conflict",
                                        ui.t("acceptance.sheet.conflict"),
                                        option(AcceptanceSheetController.Conflict.NONE, ui),
                                        option(AcceptanceSheetController.Conflict.EXISTS, ui))
                                .asRequired()
                                .help(ui.t("acceptance.sheet.conflict.help")),
                        Field.of(Field.Kind.TEXTAREA, "reason", ui.t("acceptance.sheet.conflict.reason"))
                                .help(ui.t("acceptance.sheet.conflict.reason.help"))),
                List.of(),
                Tables.submit(
                        ui.t("acceptance.sheet.declare"),
                        ui.t("acceptance.sheet.declare.consequence"),
                        sheet.version(),
                        ui,
                        null));
    }

    private static Option option(AcceptanceSheetController.Conflict conflict, Ui ui) {
        return new Option(conflict.name(), ui.of("acceptance.sheet.conflict", conflict));
    }

    private Form locking(Ui ui) {
        return new Form(
                sheet.address() + "/lock",
                List.of(),
                List.of(),
                Tables.submit(
                        ui.t("acceptance.sheet.lock"),
                        ui.t("acceptance.sheet.lock.consequence"),
                        sheet.version(),
                        ui,
                        null));
    }

    /** Nothing of it before it is known that he may judge, nor once he stepped down. */
    public boolean isShown() {
        return sheet.status().isOfPanel() && sheet.status() != SheetStatus.CALLED;
    }

    public List<Fact> summary(Ui ui) {
        var summary = sheet.summary();
        return List.of(Fact.of(ui.t("acceptance.summary"), summary == null ? "" : summary));
    }

    public Listing ledger(Ui ui) {
        return Tables.of(
                ui.t("acceptance.freeze.alone"),
                CaseTables.ledgerColumns(ui, false),
                frozen.stream().map(line -> CaseTables.line(line, null, ui)).toList(),
                ui.t("acceptance.ledger.none"),
                null);
    }

    public Listing voucherTable(Ui ui) {
        return DossierTables.vouchers(ui, vouchers, row -> file(row.document()));
    }

    public Listing evidenceTable(Ui ui) {
        var titles = frozen.stream().collect(toMap(SnapshotLine::obligation, SnapshotLine::title, (one, same) -> one));
        return DossierTables.evidence(ui, evidence, titles, row -> file(row.document()));
    }

    /** With the review the expert's leave to open the files ends. */
    private @Nullable String file(@Nullable DocumentId document) {
        return document == null || !isRunning() ? null : "/documents/" + document.value();
    }
}
