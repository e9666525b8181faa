package yufang.year.contracts.web;

import java.util.List;
import org.jspecify.annotations.Nullable;
import yufang.platform.ui.Ui;
import yufang.shared.quantity.DeductionRule;
import yufang.shared.quantity.Measure;
import yufang.shared.quantity.Points;
import yufang.year.contracts.domain.ContractContent;
import yufang.year.contracts.domain.DraftedObligation;
import yufang.year.contracts.domain.DraftedTarget;
import yufang.year.contracts.query.ContractDetails;
import yufang.year.planning.DeliverableKind;
import yufang.year.planning.PlannedDeliverable;

/**
 * What a contract promises, for how much, and by what it is judged.
 *
 * @param page address of the contract where its lines may be changed now; null where they may only be read
 */
public record PromiseView(
        ContractContent content,
        ContractDetails contract,
        @Nullable String page) {

    /** An obligation with its measures in words. */
    public record Line(
            String title,
            String kind,
            @Nullable String standard,
            @Nullable String href,
            List<Measured> measures,
            String amount,
            String deduction) {}

    /** A measure in words; what the contract adds to the plan can be taken away again. */
    public record Measured(String text, @Nullable String removal) {}

    /** A performance target with its weight and source. */
    public record Target(String indicator, String law, String source) {}

    public List<Line> lines(Ui ui) {
        return content.obligations().stream().map(each -> line(each, ui)).toList();
    }

    private Line line(DraftedObligation each, Ui ui) {
        var amount = each.amount();
        return new Line(
                each.title(),
                kind(ui, each.kind()),
                each.acceptanceStandard(),
                page == null ? null : page + "/obligations/" + each.id().value() + "/edit",
                each.measures().stream()
                        .map(measure -> new Measured(said(measure, ui), removal(each, measure)))
                        .toList(),
                amount == null ? "—" : ui.money(amount),
                deduction(each.deductionRule(), ui));
    }

    private @Nullable String removal(DraftedObligation of, Measure measure) {
        return page == null || !of.added().contains(measure.id())
                ? null
                : page + "/obligations/" + of.id().value() + "/measures/"
                        + measure.id().value();
    }

    static String kind(Ui ui, DeliverableKind kind) {
        var key = "planning.kind." + kind.code();
        return ui.words().knows(key) ? kind.code() + " " + ui.t(key) : kind.code();
    }

    static String said(Measure measure, Ui ui) {
        var words = ui.say(PlannedDeliverable.said(measure));
        var weight = measure.weight();
        return weight == null ? words : ui.t("contracts.measure.weighing", words, weight.toString());
    }

    private static String deduction(DeductionRule rule, Ui ui) {
        return switch (rule) {
            case DeductionRule.ProRata proRata -> ui.t("contracts.deduction.PRO_RATA");
            case DeductionRule.PerMissing missing -> ui.t("contracts.deduction.price", missing.price());
            case DeductionRule.None none -> ui.t("contracts.deduction.NONE");
        };
    }

    public String sum(Ui ui) {
        return ui.t("contracts.obligations.sum", content.amounts(), contract.total());
    }

    public List<Target> targets(Ui ui) {
        return content.targets().stream().map(each -> target(each, ui)).toList();
    }

    private Target target(DraftedTarget each, Ui ui) {
        var target = each.target();
        var number = target.target();
        var law = number == null
                ? ui.t("contracts.target.judged", points(target.weight()))
                : ui.t("contracts.target.said", number.toPlainString(), target.unit(), points(target.weight()));
        return new Target(target.indicator(), law, source(each, ui));
    }

    /** Whole points without decimals. */
    private static String points(Points weight) {
        return weight.value().stripTrailingZeros().toPlainString();
    }

    private String source(DraftedTarget each, Ui ui) {
        var source = each.source();
        var measure = each.measure();
        if (source == null) return ui.t("contracts.source.open");
        return measure == null
                ? ui.of("contracts.source", source)
                : content.total(measure)
                        .map(known -> ui.t("contracts.source.ledger", ui.say(PlannedDeliverable.said(known))))
                        .orElseGet(() -> ui.of("contracts.source", source));
    }
}
