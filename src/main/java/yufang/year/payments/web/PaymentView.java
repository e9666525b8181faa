package yufang.year.payments.web;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import yufang.ground.documents.StoredDocument;
import yufang.ground.programme.SubProjectLine;
import yufang.ground.rulebook.RuleSet;
import yufang.ground.trail.SubjectTrail;
import yufang.ground.trail.TrailEntry;
import yufang.platform.ui.Action;
import yufang.platform.ui.DocumentLine;
import yufang.platform.ui.Fact;
import yufang.platform.ui.Head;
import yufang.platform.ui.MoneyCard;
import yufang.platform.ui.ProblemLine;
import yufang.platform.ui.Step;
import yufang.platform.ui.TrailLine;
import yufang.platform.ui.Ui;
import yufang.shared.BankAccount;
import yufang.shared.Problem;
import yufang.shared.Role;
import yufang.shared.Severity;
import yufang.year.payments.PaymentCaseId;
import yufang.year.payments.domain.ContractMoney;
import yufang.year.payments.domain.PaymentStatus;
import yufang.year.payments.query.InvoiceRow;
import yufang.year.payments.query.PaymentDetails;
import yufang.year.payments.query.ReturnRow;
import yufang.year.payments.query.StepRow;

/** The page of a payment: what it comes to and why, its invoices, its history, and the next step for whoever has it. */
public record PaymentView(PaymentDetails payment, File file, ContractMoney money, Desk desk) {

    /** What is kept of it. */
    record File(
            List<InvoiceRow> invoices,
            List<StepRow> steps,
            List<ReturnRow> returns,
            List<StoredDocument> documents,
            List<TrailEntry> trail,
            @Nullable SubProjectLine line) {}

    /**
     * Who looks at it, and what he may do.
     *
     * @param problems what keeps him from the next step, if it is his
     * @param rejection what keeps him from refusing it
     * @param isReturnStated whether somebody stated that the bank returned it, and the reviewer has not decided
     * @param account the whole number; null for everybody but the cashier who has opened it
     */
    record Desk(
            Role role,
            RuleSet rules,
            List<Problem> problems,
            List<Problem> rejection,
            boolean isReturnStated,
            @Nullable BankAccount account) {}

    public Head head(Ui ui) {
        var title = ui.t("payments.title", payment.contract().number(), ui.of("payments.kind", payment.kind()));
        var money = Action.secondary(ui.t("payments.contract-money"), "coin-yuan", contractAddress());
        return Head.of(title, money)
                .on(payment.contract().title() + " · " + payment.contract().provider())
                .lead(ui.t("payments.lead." + payment.status().name()));
    }

    public List<Step> steps(Ui ui) {
        var line = file.line();
        return line == null ? List.of() : line.steps(ui);
    }

    public List<ProblemLine> problemLines(Ui ui) {
        if (!isMyTurn()) return List.of();
        var warnings = desk.rejection().stream().map(problem -> problem.as(Severity.WARN));
        return ProblemLine.of(
                ui,
                payment.status() == PaymentStatus.SECONDED
                        ? Stream.concat(desk.problems().stream(), warnings).toList()
                        : desk.problems());
    }

    private boolean isMyTurn() {
        if (desk.isReturnStated()) return desk.role() == Role.AGENCY_REVIEWER;
        return payment.status().turn().filter(desk.role()::equals).isPresent();
    }

    public List<Fact> facts(Ui ui) {
        var facts = new ArrayList<Fact>();
        facts.add(Fact.of(ui.t("payments.status"), ui.of("payments.status", payment.status())));
        facts.add(new Fact(
                ui.t(payment.amount() == null ? "payments.asked" : "payments.amount"),
                PaymentWords.yuan(payment.sum(), ui),
                ui.t(payment.amount() == null ? "payments.asked.law" : "payments.amount.law")));
        var payee = payment.payee();
        if (payee != null) {
            facts.add(new Fact(ui.t("payments.payee"), payee.name(), payee.bank() + " " + payee.account()));
        }
        var paidOn = payment.paidOn();
        if (paidOn != null) {
            facts.add(new Fact(ui.t("payments.reference"), String.valueOf(payment.bankReference()), paidOn.toString()));
        }
        return facts;
    }

    /** The request before this one, and the one after it. */
    public List<Link> links(Ui ui) {
        var links = new ArrayList<Link>();
        if (payment.follows() != null) links.add(link(ui.t("payments.follows"), payment.follows()));
        if (payment.followedBy() != null) links.add(link(ui.t("payments.followed-by"), payment.followedBy()));
        return links;
    }

    private static Link link(String words, PaymentCaseId id) {
        return new Link(words, "/money/payments/" + id.value());
    }

    /** Words that lead to another payment. */
    public record Link(String words, String href) {}

    public MoneyCard card(Ui ui) {
        var due = money.asChecked(payment.kind(), payment.id());
        return new MoneyCards(money, due, desk.rules()).card(ui);
    }

    public List<Fact> invoices(Ui ui) {
        return file.invoices().stream()
                .map(invoice -> new Fact(
                        invoice.number(),
                        PaymentWords.yuan(invoice.amount(), ui),
                        ui.t(
                                invoice.released() ? "payments.invoice.released" : "payments.invoice.says",
                                invoice.issuedOn().toString(),
                                invoice.payee(),
                                invoice.account())))
                .toList();
    }

    public List<Fact> history(Ui ui) {
        return Stream.concat(
                        file.steps().stream().map(step -> step(step, ui)),
                        file.returns().stream().map(one -> stated(one, ui)))
                .toList();
    }

    private static Fact stated(ReturnRow one, Ui ui) {
        var what = new ArrayList<String>();
        what.add(one.reason());
        if (one.decidedBy() != null) what.add(one.decidedBy());
        if (one.refusal() != null) what.add(one.refusal());
        return new Fact(
                ui.of("payments.return.status", one.status()),
                ui.t("payments.by", one.by(), one.on().toString()),
                String.join(" · ", what));
    }

    private static Fact step(StepRow step, Ui ui) {
        var what = new ArrayList<String>();
        what.add(PaymentWords.yuan(step.amount(), ui));
        if (step.bankReference() != null) what.add(step.bankReference());
        if (step.reason() != null) what.add(step.reason());
        what.add(ui.t("payments.rules", step.rulesVersion()));
        return new Fact(
                ui.of("payments.did", step.status()),
                ui.t("payments.by", step.by(), step.on().toString()),
                String.join(" · ", what));
    }

    /** The account that the cashier has before him. */
    public List<Fact> account(Ui ui) {
        var account = desk.account();
        var payee = payment.payee();
        return account == null || payee == null
                ? List.of()
                : List.of(
                        Fact.of(ui.t("payments.payee"), payee.name()),
                        Fact.of(ui.t("payments.payee.bank"), payee.bank()),
                        new Fact(ui.t("payments.account"), account.value(), ui.t("payments.account.law")),
                        Fact.of(ui.t("payments.amount"), PaymentWords.yuan(payment.sum(), ui)));
    }

    public List<PaymentForms.Titled> forms(Ui ui) {
        return new PaymentForms(payment, money.contract().providerName(), desk).forms(ui);
    }

    public List<DocumentLine> documentLines(Ui ui) {
        return StoredDocument.lines(file.documents(), ui);
    }

    public List<TrailLine> trail(Ui ui) {
        return SubjectTrail.lines(file.trail(), ui);
    }

    private String contractAddress() {
        return "/money/payments/contracts/" + payment.contract().id().value();
    }
}
