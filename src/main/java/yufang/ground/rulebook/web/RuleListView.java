package yufang.ground.rulebook.web;

import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import yufang.ground.rulebook.Rule;
import yufang.ground.rulebook.RuleSet;
import yufang.ground.rulebook.RuleWords;
import yufang.platform.ListRequest;
import yufang.platform.ui.Badge;
import yufang.platform.ui.Cell;
import yufang.platform.ui.Column;
import yufang.platform.ui.Field;
import yufang.platform.ui.Head;
import yufang.platform.ui.ListPage;
import yufang.platform.ui.Listing;
import yufang.platform.ui.Pager;
import yufang.platform.ui.ProblemLine;
import yufang.platform.ui.Row;
import yufang.platform.ui.Tone;
import yufang.platform.ui.Ui;

/** All rules in force in the region today. */
public record RuleListView(RuleSet rules, ListRequest list) implements ListPage {

    public Head head(Ui ui) {
        return Head.of(ui.t("rulebook.list"))
                .lead(ui.t("rulebook.lead", rules.date().toString(), rules.version()));
    }

    @Override
    public Listing listing(Ui ui) {
        var words = new RuleWords(ui.words());
        var rows = rules.rules().stream()
                .filter(rule -> says(rule, words))
                .map(rule -> row(rule, words, ui))
                .toList();
        return new Listing(
                ui.t("rulebook.list"),
                List.of(
                        Column.fixed("rule", ui.t("rulebook.rule")),
                        Column.fixed("value", ui.t("rulebook.value")),
                        Column.fixed("source", ui.t("rulebook.source")),
                        Column.fixed("severity", ui.t("rulebook.severity"))),
                rows,
                List.of(),
                List.of(Field.of(Field.Kind.TEXT, "q", ui.t("rulebook.search")).value(list.text())),
                new Pager(1, Math.max(1, rows.size()), rows.size()),
                new Listing.Empty(ui.t("rulebook.none"), ui.t("rulebook.none.text"), null));
    }

    private boolean says(Rule rule, RuleWords words) {
        return Stream.of(
                        words.title(rule),
                        words.sentence(rule),
                        rule.key().value(),
                        rule.reference().source())
                .anyMatch(said ->
                        said.toLowerCase(Locale.ROOT).contains(list.text().toLowerCase(Locale.ROOT)));
    }

    private Row row(Rule rule, RuleWords words, Ui ui) {
        return new Row(
                "/rules/" + rule.key().value(),
                List.of(
                        Cell.of(words.title(rule), rule.key().value()),
                        rule.isSetOn(rules.date())
                                ? Cell.of(words.value(rule))
                                : Cell.status(new Badge(Tone.SOON, words.value(rule))),
                        Cell.of(ProblemLine.law(ui, rule.reference()), words.evidence(rule)),
                        Cell.of(ui.of("rulebook.severity", rule.severity()))));
    }
}
