package yufang.ground.rulebook.web;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import yufang.ground.rulebook.Rule;
import yufang.ground.rulebook.RuleValue;
import yufang.ground.rulebook.RuleWords;
import yufang.ground.rulebook.domain.RuleConfirming.Awaited;
import yufang.platform.ui.Fact;
import yufang.platform.ui.Field;
import yufang.platform.ui.Form;
import yufang.platform.ui.Head;
import yufang.platform.ui.Option;
import yufang.platform.ui.ProblemLine;
import yufang.platform.ui.Submit;
import yufang.platform.ui.Ui;
import yufang.shared.Evidence;
import yufang.shared.Role;

/**
 * One rule, what waits to be confirmed of it, and the form in which the administrator proposes the region’s own value.
 */
public record RuleView(Rule rule, List<Awaited> awaited, Role role, LocalDate today) {

    public RuleView {
        awaited = List.copyOf(awaited);
    }

    public Head head(Ui ui) {
        var words = new RuleWords(ui.words());
        return Head.of(words.title(rule)).on(rule.key().value()).lead(words.sentence(rule));
    }

    public List<Fact> facts(Ui ui) {
        var words = new RuleWords(ui.words());
        return List.of(
                Fact.of(ui.t("rulebook.value"), words.value(rule)),
                new Fact(ui.t("rulebook.source"), ProblemLine.law(ui, rule.reference()), words.evidence(rule)),
                Fact.of(ui.t("rulebook.severity"), ui.of("rulebook.severity", rule.severity())),
                Fact.of(ui.t("rulebook.validity"), validity(ui)));
    }

    private String validity(Ui ui) {
        var from = rule.validity().from();
        var until = rule.validity().until();
        if (from == null) {
            return until == null ? ui.t("rulebook.validity.open") : ui.t("rulebook.validity.until", until.toString());
        }
        return until == null
                ? ui.t("rulebook.validity.from", from.toString())
                : ui.t("rulebook.validity.text", from.toString(), until.toString());
    }

    public List<ProposalView> proposals() {
        return awaited.stream()
                .map(one -> new ProposalView(rule, one, role == Role.HRSS_LEADER, today))
                .toList();
    }

    /** A rule that is a sentence only has nothing to set. */
    public boolean maySet() {
        return role == Role.ADMINISTRATOR && rule.kind() != RuleValue.Kind.NONE;
    }

    public Form form(Ui ui) {
        var known = Arrays.stream(Evidence.values())
                .filter(evidence -> evidence != Evidence.UNSEEN)
                .map(evidence -> new Option(evidence.name(), ui.of("rulebook.evidence", evidence)))
                .toArray(Option[]::new);
        return new Form(
                "/rules/" + rule.key().value() + "/values",
                List.of(
                        Field.of(Field.Kind.TEXT, "value", ui.t("rulebook.value"))
                                .asRequired()
                                .help(ui.t("rulebook.value.help", new RuleWords(ui.words()).value(rule))),
                        Field.of(Field.Kind.DATE, "from", ui.t("rulebook.from"))
                                .asRequired()
                                .value(today.plusDays(1).toString())
                                .help(ui.t("rulebook.from.help")),
                        Field.of(Field.Kind.DATE, "until", ui.t("rulebook.until")),
                        Field.of(Field.Kind.TEXT, "source", ui.t("rulebook.source"))
                                .asRequired()
                                .help(ui.t("rulebook.source.help")),
                        Field.of(Field.Kind.RADIO, "evidence", ui.t("rulebook.evidence"), known)
                                .asRequired()),
                List.of(),
                new Submit(ui.t("rulebook.set"), ui.t("rulebook.set.consequence"), null, ui.token(), "/rules"));
    }
}
