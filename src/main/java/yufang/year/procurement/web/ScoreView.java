package yufang.year.procurement.web;

import java.util.ArrayList;
import java.util.List;
import yufang.ground.documents.StoredDocument;
import yufang.platform.ui.DocumentLine;
import yufang.platform.ui.Fact;
import yufang.platform.ui.Field;
import yufang.platform.ui.Form;
import yufang.platform.ui.Head;
import yufang.platform.ui.Ui;
import yufang.year.procurement.query.FactorRow;
import yufang.year.procurement.query.OwnSeat;
import yufang.year.procurement.query.ScoredProposal;

/** The page on which a member of the panel reads one proposal and scores it, factor by factor. */
public record ScoreView(
        OwnSeat seat, ScoredProposal proposal, List<FactorRow> factors, List<StoredDocument> documents) {

    public Head head(Ui ui) {
        return Head.of(proposal.provider()).on(seat.title()).lead(ui.t("procurement.score.lead"));
    }

    public List<Fact> facts(Ui ui) {
        var facts = new ArrayList<Fact>();
        facts.add(Fact.of(ui.t("procurement.price"), ui.t("procurement.yuan", proposal.price())));
        facts.add(Fact.of(ui.t("procurement.summary"), proposal.summary()));
        if (!seat.scores()) {
            factors.forEach(factor -> facts.add(Fact.of(factor.name(), given(factor))));
        }
        return facts;
    }

    private String given(FactorRow factor) {
        var points = proposal.points().get(factor.id());
        return points == null ? "–" : points.toString();
    }

    public List<DocumentLine> documentLines(Ui ui) {
        return StoredDocument.lines(
                documents.stream()
                        .filter(one -> one.id().value().equals(proposal.document()))
                        .toList(),
                ui);
    }

    public String back() {
        return seat.address();
    }

    public List<Form> forms(Ui ui) {
        if (!seat.scores()) return List.of();
        return List.of(new Form(
                seat.address() + "/proposals/" + proposal.id().value() + "/score",
                factors.stream().map(factor -> field(factor, ui)).toList(),
                List.of(),
                ProcurementForms.submit(
                        ui,
                        ui.t("procurement.score.save"),
                        ui.t("procurement.score.consequence"),
                        seat.sheetVersion(),
                        seat.address())));
    }

    private Field field(FactorRow factor, Ui ui) {
        var points = proposal.points().get(factor.id());
        var field = Field.of(Field.Kind.NUMBER, "points-" + factor.position(), factor.name())
                .asRequired()
                .value(points == null ? "" : points.value().stripTrailingZeros().toPlainString())
                .unit(ui.t("procurement.score.of", factor.weight()));
        var standard = factor.standard();
        return standard == null ? field : field.help(standard);
    }
}
