package yufang.year.payments.web;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import yufang.ground.rulebook.RuleSet;
import yufang.platform.ui.Action;
import yufang.platform.ui.Cell;
import yufang.platform.ui.Column;
import yufang.platform.ui.Fact;
import yufang.platform.ui.Head;
import yufang.platform.ui.ListPage;
import yufang.platform.ui.Listing;
import yufang.platform.ui.Pager;
import yufang.platform.ui.ProblemLine;
import yufang.platform.ui.Row;
import yufang.platform.ui.Ui;
import yufang.shared.Money;
import yufang.year.payments.query.YearMoney;

/** The money of one year: what finance approved, what contracts bind, what was paid, what remains. */
public record YearMoneyView(YearMoney money, RuleSet rules) implements ListPage {

    private static final String CAP = "fund.cap";

    public Head head(Ui ui) {
        return Head.of(
                        ui.t("payments.year.title", money.year().toString()),
                        Action.secondary(ui.t("payments.list"), "list", "/money/payments?year=" + money.year()))
                .lead(ui.t("payments.year.lead"));
    }

    public List<Fact> facts(Ui ui) {
        var facts = new ArrayList<Fact>();
        facts.add(ceiling(ui));
        facts.add(new Fact(
                ui.t("payments.year.budget"), PaymentWords.yuan(money.budget(), ui), ui.t("payments.year.budget.law")));
        facts.add(new Fact(
                ui.t("payments.year.committed"),
                PaymentWords.yuan(money.committed(), ui),
                ui.t("payments.year.committed.law")));
        facts.add(new Fact(
                ui.t("payments.year.paid"), PaymentWords.yuan(money.paid(), ui), ui.t("payments.year.paid.law")));
        facts.add(new Fact(
                ui.t("payments.year.remaining"),
                PaymentWords.yuan(money.remaining(), ui),
                ui.t("payments.year.remaining.law")));
        return facts;
    }

    /** Contributions of the year before × the share of the rule, or the share to which it was raised. */
    private Fact ceiling(Ui ui) {
        var base = money.base();
        var label = ui.t("payments.year.ceiling");
        if (base == null) return Fact.of(label, ui.t("payments.year.ceiling.unknown"));
        var raised = base.raised();
        var share = raised == null ? rules.share(CAP) : raised;
        var law = raised == null ? ProblemLine.law(ui, rules.reference(CAP)) : String.valueOf(base.number());
        return new Fact(
                label,
                PaymentWords.yuan(share.of(base.collected()), ui),
                ui.t("payments.year.ceiling.law", base.collected(), share.toString(), law));
    }

    @Override
    public Listing listing(Ui ui) {
        var rows = new ArrayList<Row>();
        money.lines().forEach(line -> rows.add(row(line, ui)));
        rows.add(total(ui));
        return new Listing(
                ui.t("payments.year.title", money.year().toString()),
                List.of(
                        Column.fixed("sub-project", ui.t("payments.year.sub-project")),
                        YearMoneyListView.figure("budget", ui.t("payments.year.budget"), ui),
                        YearMoneyListView.figure("committed", ui.t("payments.year.committed"), ui),
                        YearMoneyListView.figure("paid", ui.t("payments.year.paid"), ui),
                        YearMoneyListView.figure("remaining", ui.t("payments.year.remaining"), ui)),
                rows,
                List.of(),
                List.of(),
                new Pager(1, rows.size(), rows.size()),
                new Listing.Empty(ui.t("payments.years.none"), ui.t("payments.years.none.text"), null));
    }

    private static Row row(YearMoney.Line line, Ui ui) {
        var contract = line.contract();
        return new Row(
                contract == null ? null : "/money/payments/contracts/" + contract.value(),
                List.of(
                        Cell.of(line.title()),
                        Cell.of(known(line.budget(), ui)),
                        line.deducted().equals(Money.ZERO)
                                ? Cell.of(ui.money(line.committed()))
                                : Cell.of(
                                        ui.money(line.committed()),
                                        ui.t("payments.year.deducted", line.signed(), line.deducted())),
                        Cell.of(ui.money(line.paid())),
                        Cell.of(known(line.remaining(), ui))));
    }

    private static String known(@Nullable Money amount, Ui ui) {
        return amount == null ? ui.t("payments.year.unapproved") : ui.money(amount);
    }

    private Row total(Ui ui) {
        return new Row(
                null,
                List.of(
                        Cell.of(ui.t("payments.year.total")),
                        Cell.of(ui.money(money.budget())),
                        Cell.of(ui.money(money.committed())),
                        Cell.of(ui.money(money.paid())),
                        Cell.of(ui.money(money.remaining()))));
    }
}
