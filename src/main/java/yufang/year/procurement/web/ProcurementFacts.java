package yufang.year.procurement.web;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import yufang.platform.ui.Fact;
import yufang.platform.ui.ProblemLine;
import yufang.platform.ui.Ui;
import yufang.year.procurement.query.ProcurementDetails;

/** What stands at the top of a procurement's page. */
record ProcurementFacts(ProcurementDetails procurement, ProcurementView.Reader reader) {

    List<Fact> of(Ui ui) {
        var facts = new ArrayList<Fact>();
        facts.add(Fact.of(ui.t("procurement.status"), ui.of("procurement.status", procurement.status())));
        manner(facts, ui);
        facts.add(Fact.of(ui.t("procurement.prepared-by"), procurement.preparedBy()));
        course(facts, ui);
        chosen(facts, ui);
        add(facts, ui.t("procurement.failed-on"), procurement.course().failedOn(), procurement.failure());
        return facts;
    }

    private void manner(List<Fact> facts, Ui ui) {
        var manner = procurement.manner();
        facts.add(new Fact(
                ui.t("procurement.form"),
                ui.of("procurement.form", manner.form()),
                manner.planForm() == null
                        ? null
                        : ui.t("procurement.plan-says", ui.of("procurement.form", manner.planForm()))));
        facts.add(new Fact(
                ui.t("procurement.method"),
                ui.of("procurement.method", manner.method()),
                manner.planMethod() == null
                        ? null
                        : ui.t("procurement.plan-says", ui.of("procurement.method", manner.planMethod()))));
        facts.add(Fact.of(ui.t("procurement.evaluation"), ui.of("procurement.evaluation", manner.evaluation())));
    }

    private void course(List<Fact> facts, Ui ui) {
        var course = procurement.course();
        var ceiling = course.ceiling();
        if (ceiling != null) {
            facts.add(new Fact(
                    ui.t("procurement.ceiling"), ui.t("procurement.yuan", ceiling), ui.t("procurement.ceiling.law")));
        }
        add(facts, ui.t("procurement.begun-on"), course.begunOn(), null);
        facts.add(Fact.of(ui.t("procurement.until"), course.receiveUntil().toString()));
        add(facts, ui.t("procurement.opened-on"), course.openedOn(), null);
        add(facts, ui.t("procurement.ranked-on"), course.rankedOn(), null);
    }

    private void chosen(List<Fact> facts, Ui ui) {
        var chosen = procurement.chosen();
        if (chosen == null) return;
        facts.add(new Fact(
                ui.t("procurement.chosen"),
                ui.t("procurement.chosen.said", chosen.provider(), chosen.price()),
                ui.t("procurement.chosen.place", chosen.place(), chosen.mean())));
        add(
                facts,
                ui.t("procurement.decided-on"),
                chosen.decidedOn(),
                chosen.reason() == null ? chosen.decidedBy() : chosen.decidedBy() + " · " + chosen.reason());
        facts.add(Fact.of(ui.t("rulebook.version"), chosen.rulesVersion()));
        var course = procurement.course();
        if (course.publishedOn() != null) {
            facts.add(new Fact(
                    ui.t("procurement.published-on"),
                    ui.t("procurement.stands", course.publishedOn(), until(ui)),
                    ProblemLine.law(ui, reader.rules().reference("result.notice"))));
        }
        add(
                facts,
                ui.t("procurement.awarded-on"),
                chosen.awardedOn(),
                ProblemLine.law(ui, reader.rules().reference("k.sign")));
    }

    private String until(Ui ui) {
        var until = procurement.course().standsUntil();
        return until == null ? ui.t("deadline.unknown") : until.toString();
    }

    private static void add(List<Fact> facts, String label, @Nullable Object value, @Nullable String law) {
        if (value != null) facts.add(new Fact(label, value.toString(), law));
    }
}
