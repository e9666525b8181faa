package yufang.year.delivery.web;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import yufang.platform.ui.Cell;
import yufang.platform.ui.Column;
import yufang.platform.ui.Fact;
import yufang.platform.ui.Listing;
import yufang.platform.ui.Pager;
import yufang.platform.ui.Row;
import yufang.platform.ui.Ui;
import yufang.shared.quantity.Figure;
import yufang.shared.quantity.Statement;
import yufang.year.delivery.domain.Asked;
import yufang.year.delivery.kind.EvidenceItem;
import yufang.year.delivery.query.UnitDetails;

/** What the page of a unit says of it. */
record UnitFacts(UnitView view, Ui ui) {

    private UnitDetails unit() {
        return view.about().unit();
    }

    List<Fact> facts() {
        var facts = new ArrayList<Fact>();
        var unit = unit();
        var appointment = unit.appointment();
        facts.add(Fact.of(ui.t("delivery.state"), ui.of("delivery.unit.status", unit.status())));
        add(facts, ui.t("delivery.cancel-reason"), unit.cancelReason(), null);
        add(facts, ui.t("delivery.rejection"), unit.rejection(), null);
        facts.add(Fact.of(ui.t("delivery.unit.planned-day"), UnitListView.days(appointment, ui)));
        var held = unit.held();
        if (held != null) {
            facts.add(new Fact(
                    ui.t("delivery.unit.held"),
                    UnitListView.days(held.heldFrom(), held.heldUntil(), null, ui),
                    held.deviation()));
        }
        facts.add(new Fact(ui.t("delivery.unit.place"), appointment.place(), appointment.placeReason()));
        facts.add(Fact.of(ui.t("delivery.unit.in-charge"), unit.inCharge()));
        facts.addAll(new UnitFields(ui).answers(view.about().kind(), unit.fields()));
        var hands = unit.hands();
        facts.add(Fact.of(ui.t("delivery.planned-by"), hands.plannedBy()));
        add(facts, ui.t("delivery.carried-out-by"), hands.carriedOutBy(), text(hands.carriedOutOn()));
        add(facts, ui.t("delivery.submitted-by"), hands.submittedBy(), text(hands.submittedOn()));
        add(facts, ui.t("delivery.decided-by"), hands.decidedBy(), text(hands.decidedOn()));
        add(facts, ui.t("rulebook.version"), hands.rulesVersion(), null);
        var mending = view.mending();
        if (mending != null) facts.add(Fact.of(ui.t("delivery.mending"), ui.say(mending)));
        return facts;
    }

    private static @Nullable String text(@Nullable Object value) {
        return value == null ? null : value.toString();
    }

    private static void add(List<Fact> facts, String label, @Nullable String value, @Nullable String law) {
        if (value != null) facts.add(new Fact(label, value, law));
    }

    /** What was planned, done, claimed and found, side by side. */
    Listing figures() {
        var unit = view.loaded().unit();
        var rows = Asked.of(view.about().obligation().terms()).stream()
                .map(asked -> new Row(
                        null,
                        List.of(
                                Cell.of(new UnitFields(ui).label(asked), new UnitFields(ui).asked(asked)),
                                Cell.of(said(asked, unit.planned())),
                                Cell.of(said(asked, view.worked())),
                                Cell.of(said(asked, unit.claimed())),
                                Cell.of(verified(asked)))))
                .toList();
        return listing(
                ui.t("delivery.figures"),
                List.of(
                        Column.fixed("measure", ui.t("delivery.measure")),
                        figure("planned", ui.t("delivery.figures.planned")),
                        figure("done", ui.t("delivery.figures.done")),
                        figure("claimed", ui.t("delivery.figures.claimed")),
                        figure("verified", ui.t("delivery.figures.verified"))),
                rows,
                ui.t("delivery.figures.none"));
    }

    private static Column figure(String key, String label) {
        return new Column(key, label, null, true, false);
    }

    private Listing listing(String caption, List<Column> columns, List<Row> rows, String none) {
        return new Listing(
                caption,
                columns,
                rows,
                List.of(),
                List.of(),
                new Pager(1, Math.max(1, rows.size()), rows.size()),
                new Listing.Empty(none, "", null));
    }

    /** A roster speaks for itself; without one the figure that was typed. */
    private String said(Asked asked, Statement statement) {
        var kind = asked.subjects();
        if (kind != null && statement.roster().lists(kind)) {
            return ui.figure(statement.roster().of(kind).stream()
                    .filter(subject -> fits(asked, subject.facts().values()))
                    .count());
        }
        var figure = asked.in(statement.figures());
        return figure == null ? "" : ui.figure(figure.value());
    }

    private static boolean fits(Asked asked, java.util.Map<String, String> facts) {
        var condition = asked.condition();
        return condition == null
                || condition.value().equals(facts.get(condition.fact().key()));
    }

    private String verified(Asked asked) {
        var verified = view.loaded().unit().verified();
        var kind = asked.subjects();
        var counted = verified.findings().stream()
                .filter(finding -> finding.subject().kind().equals(kind))
                .toList();
        if (!counted.isEmpty()) {
            return ui.figure(counted.stream()
                    .filter(finding -> finding.counted()
                            && fits(asked, finding.subject().facts().values()))
                    .count());
        }
        var figure = asked.measures().stream()
                .map(measure -> verified.figures().get(measure.id()))
                .filter(java.util.Objects::nonNull)
                .findFirst();
        return figure.map(found -> ui.figure(found.figure().value())).orElse("");
    }

    List<Fact> checklist() {
        return view.about().kind().checklist().stream().map(this::item).toList();
    }

    private Fact item(EvidenceItem item) {
        var documents = view.attached().evidence().getOrDefault(item.key(), 0);
        var state = documents > 0
                ? ui.t("delivery.evidence.there", documents)
                : ui.t(item.obligatory() ? "delivery.evidence.missing" : "delivery.evidence.none");
        return Fact.of(ui.t(item.label()), state);
    }

    Listing changes() {
        var rows = view.attached().changes().stream()
                .map(change -> new Row(
                        UnitChangeController.address(change.id()),
                        List.of(
                                Cell.of(ui.of("delivery.change.kind", change.kind()), change.reason()),
                                Cell.of(change.proposedBy()),
                                Cell.status(Badges.of(change.status(), ui)))))
                .toList();
        return listing(
                ui.t("delivery.changes"),
                List.of(
                        Column.fixed("kind", ui.t("delivery.change")),
                        Column.fixed("by", ui.t("delivery.change.by")),
                        Column.fixed("status", ui.t("delivery.state"))),
                rows,
                ui.t("delivery.changes.none"));
    }

    Listing found() {
        var rows = view.attached().found().stream()
                .map(found -> new Row(
                        found.href(),
                        List.of(
                                found.reason() == null
                                        ? Cell.of(ui.t("delivery.found." + found.outcome()))
                                        : Cell.of(ui.t("delivery.found." + found.outcome()), found.reason()),
                                Cell.of(found.on().toString(), found.by()),
                                Cell.of(ui.figure(found.counted())),
                                Cell.of(ui.figure(found.struck())))))
                .toList();
        return listing(
                ui.t("delivery.found"),
                List.of(
                        Column.fixed("outcome", ui.t("delivery.found.outcome")),
                        Column.fixed("on", ui.t("delivery.found.on")),
                        figure("counted", ui.t("delivery.found.counted")),
                        figure("struck", ui.t("delivery.found.struck"))),
                rows,
                ui.t("delivery.found.none"));
    }

    static String said(@Nullable Figure figure, Ui ui) {
        return figure == null ? "" : ui.figure(figure.value());
    }
}
