package yufang.year.payments.web;

import java.util.List;
import org.jspecify.annotations.Nullable;
import yufang.ground.programme.SubProjectLine;
import yufang.ground.rulebook.RuleSet;
import yufang.ground.rulebook.RuleWords;
import yufang.platform.ui.Action;
import yufang.platform.ui.Column;
import yufang.platform.ui.Form;
import yufang.platform.ui.Head;
import yufang.platform.ui.ListPage;
import yufang.platform.ui.Listing;
import yufang.platform.ui.MoneyCard;
import yufang.platform.ui.Pager;
import yufang.platform.ui.ProblemLine;
import yufang.platform.ui.Step;
import yufang.platform.ui.Submit;
import yufang.platform.ui.Ui;
import yufang.shared.Problem;
import yufang.shared.Role;
import yufang.year.payments.domain.ContractMoney;
import yufang.year.payments.domain.PaymentKind;
import yufang.year.payments.query.PaymentRow;

/**
 * The money of a contract: what it comes to, what was asked for and paid, and what the provider can ask for next.
 *
 * @param problems what keeps him from it
 */
public record ContractMoneyView(
        ContractMoney money,
        List<PaymentRow> payments,
        List<Problem> problems,
        RuleSet rules,
        Role role,
        @Nullable SubProjectLine line)
        implements ListPage {

    private static final String FRAUD = "fraud.fine";

    public Head head(Ui ui) {
        var contract = money.contract();
        return Head.of(
                        ui.t("payments.contract.title", contract.number()),
                        Action.secondary(
                                ui.t("payments.chain"),
                                "git-commit",
                                "/money/chain/" + contract.id().value()))
                .on(contract.title() + " · " + contract.providerName())
                .lead(lead(ui));
    }

    private String lead(Ui ui) {
        var open = money.open().orElse(null);
        if (open != null) {
            return ui.t("payments.contract.open", ui.of("payments.kind", open.kind()));
        }
        return money.next()
                .map(kind -> ui.t("payments.contract.next", ui.of("payments.kind", kind)))
                .orElseGet(() -> ui.t("payments.contract.done"));
    }

    public List<Step> steps(Ui ui) {
        return line == null ? List.of() : line.steps(ui);
    }

    public List<ProblemLine> problemLines(Ui ui) {
        return ProblemLine.of(ui, problems);
    }

    public MoneyCard card(Ui ui) {
        return MoneyCards.now(money, rules, ui);
    }

    @Override
    public Listing listing(Ui ui) {
        return new Listing(
                ui.t("payments.of-contract"),
                List.of(
                        Column.fixed("contract", ui.t("payments.contract")),
                        Column.fixed("kind", ui.t("payments.kind")),
                        new Column("amount", ui.t("payments.amount"), ui.t("unit.yuan"), true, false),
                        Column.fixed("asked", ui.t("payments.asked-on")),
                        Column.fixed("paid", ui.t("payments.paid-on")),
                        Column.fixed("status", ui.t("payments.status"))),
                payments.stream().map(row -> PaymentListView.row(row, ui)).toList(),
                List.of(),
                List.of(),
                new Pager(1, Math.max(1, payments.size()), payments.size()),
                new Listing.Empty(ui.t("payments.of-contract.none"), ui.t("payments.of-contract.none.text"), null));
    }

    /** The request, where the provider can make one. */
    public @Nullable Form request(Ui ui) {
        var kind = money.next().orElse(null);
        if (role != Role.PROVIDER_MANAGER || kind == null || problems.stream().anyMatch(Problem::forbids)) return null;
        var due = money.due(kind, null).amount();
        return new Form(
                "/money/payments/contracts/" + money.contract().id().value()
                        + (kind == PaymentKind.ADVANCE ? "/advance" : "/balance"),
                InvoiceFields.of(money.contract().providerName(), due, ui),
                List.of(),
                new Submit(
                        ui.t("payments.request", ui.of("payments.kind", kind)),
                        ui.t(
                                "payments.request.consequence",
                                due,
                                new RuleWords(ui.words()).sentence(rules.rule(FRAUD)),
                                ProblemLine.law(ui, rules.reference(FRAUD))),
                        null,
                        ui.token(),
                        null));
    }

    public String requestTitle(Ui ui) {
        return money.next()
                .map(kind -> ui.t(
                        "payments.request.title",
                        ui.of("payments.kind", kind),
                        money.due(kind, null).amount()))
                .orElse("");
    }
}
