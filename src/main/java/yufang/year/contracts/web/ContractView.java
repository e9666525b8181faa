package yufang.year.contracts.web;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import yufang.ground.documents.StoredDocument;
import yufang.ground.programme.SubProjectLine;
import yufang.ground.rulebook.RuleSet;
import yufang.ground.trail.SubjectTrail;
import yufang.platform.ui.Action;
import yufang.platform.ui.DocumentLine;
import yufang.platform.ui.Fact;
import yufang.platform.ui.Form;
import yufang.platform.ui.Head;
import yufang.platform.ui.MoneyCard;
import yufang.platform.ui.MoneyLine;
import yufang.platform.ui.MoneyPart;
import yufang.platform.ui.ProblemLine;
import yufang.platform.ui.Step;
import yufang.platform.ui.TrailLine;
import yufang.platform.ui.Ui;
import yufang.shared.Percentage;
import yufang.shared.Problem;
import yufang.shared.Role;
import yufang.year.contracts.domain.ContractStatus;
import yufang.year.contracts.query.ContractDetails;

/** The page of a contract. */
public record ContractView(
        ContractDetails contract,
        ContractParts parts,
        List<Problem> problems,
        SubProjectLine line,
        RuleSet rules,
        Role role) {

    private static final Set<String> OF_TERMS = Set.of(
            "contracts.gate.field",
            "contracts.gate.cycle",
            "contracts.gate.advance",
            "contracts.gate.shares",
            "contracts.gate.project-longer",
            "contracts.gate.service-longer",
            "contracts.gate.service-outside");

    private boolean mayChange() {
        return role == Role.AGENCY_OFFICER && contract.isOpen();
    }

    String address() {
        return ContractController.LIST + "/" + contract.id().value();
    }

    public Head head(Ui ui) {
        var title = contract.terms().title();
        if (mayChange()) {
            return Head.of(
                            title,
                            Action.secondary(ui.t("contracts.terms.edit"), "pencil", address() + "/terms"),
                            Action.secondary(ui.t("contracts.targets.edit"), "target", address() + "/targets"))
                    .on(contract.terms().number());
        }
        var mayEnd = role == Role.AGENCY_LEADER && contract.status().canBecome(ContractStatus.TERMINATED);
        var actions = new ArrayList<Action>();
        if (contract.hands().signedOn() != null) {
            var ledger = "/delivery/contracts/" + contract.id().value();
            actions.add(Action.secondary(ui.t("leaf.LEDGERS"), "table", ledger));
        }
        if (mayEnd) {
            actions.add(Action.secondary(ui.t("contracts.terminate"), "ban", address() + "/termination"));
        }
        return Head.of(title, actions.toArray(new Action[0]))
                .on(contract.terms().number());
    }

    public List<Step> steps(Ui ui) {
        return line.steps(ui);
    }

    /** For whoever may change the contract each leads to where it can be mended. */
    public List<ProblemLine> problemLines(Ui ui) {
        return problems.stream()
                .map(problem -> {
                    var line = ProblemLine.of(ui, problem);
                    var here = mended(problem);
                    return here == null
                            ? line
                            : new ProblemLine(line.severity(), line.text(), line.rule(), line.law(), here);
                })
                .toList();
    }

    private @Nullable String mended(Problem problem) {
        if (problem.code().startsWith("contracts.payee.")) return payees().add();
        if (!mayChange()) return null;
        if (problem.code().equals("contracts.gate.of")) {
            return parts.content().obligations().stream()
                    .filter(each -> each.title().equals(problem.arguments().getFirst()))
                    .findFirst()
                    .map(each -> address() + "/obligations/" + each.id().value() + "/edit")
                    .orElse(null);
        }
        if (problem.code().equals("contracts.gate.source")) return address() + "/targets";
        return OF_TERMS.contains(problem.code()) ? address() + "/terms" : null;
    }

    public List<Fact> facts(Ui ui) {
        var facts = new ArrayList<Fact>();
        var badge = ContractListView.badge(contract.status(), contract.isWithProvider(), ui);
        facts.add(Fact.of(ui.t("contracts.status"), badge.text()));
        facts.add(new Fact(ui.t("contracts.sub-project"), contract.subProjectTitle(), contract.planNumber()));
        facts.add(new Fact(
                ui.t("contracts.provider"),
                contract.providerName(),
                ui.t("contracts.awarded-on", contract.awardedOn())));
        facts.add(new Fact(
                ui.t("contracts.total"), ui.t("contracts.yuan", contract.total()), ui.t("contracts.total.law")));
        terms(facts, ui);
        hands(facts, ui);
        return facts;
    }

    private void terms(List<Fact> facts, Ui ui) {
        var terms = contract.terms();
        var project = terms.projectMonths();
        var service = terms.serviceMonths();
        if (project != null) facts.add(Fact.of(ui.t("contracts.project-months"), ui.t("contracts.months", project)));
        if (service != null) {
            facts.add(Fact.of(ui.t("contracts.service-months"), ui.t("contracts.service-months.said", service)));
        }
        add(facts, ui.t("contracts.service-until"), terms.serviceUntil());
        add(facts, ui.t("contracts.service-area"), terms.serviceArea());
        terms.advance()
                .ifPresent(share -> facts.add(new Fact(
                        ui.t("contracts.advance"),
                        share.toString(),
                        ProblemLine.law(ui, rules.reference("advance.range")))));
        terms.balance().ifPresent(share -> add(facts, ui.t("contracts.balance"), share));
        add(facts, ui.t("contracts.duties"), terms.duties());
        add(facts, ui.t("contracts.penalties"), terms.penalties());
        add(facts, ui.t("contracts.acceptance-terms"), terms.acceptanceTerms());
    }

    private void hands(List<Fact> facts, Ui ui) {
        var hands = contract.hands();
        facts.add(Fact.of(ui.t("contracts.drafted-by"), hands.draftedBy()));
        by(facts, ui.t("contracts.offered-by"), hands.offeredBy(), hands.offeredOn());
        if (contract.status() == ContractStatus.DRAFTED) {
            add(facts, ui.t("contracts.back-because"), hands.backBecause());
        }
        by(facts, ui.t("contracts.agreed-by"), hands.agreedBy(), hands.agreedOn());
        by(facts, ui.t("contracts.signed-by"), hands.signedBy(), hands.signedOn());
        add(facts, ui.t("rulebook.version"), hands.signedRules());
        by(facts, ui.t("contracts.ended-by"), hands.endedBy(), hands.endedOn());
        add(facts, ui.t("contracts.ended-because"), hands.endedBecause());
    }

    private static void add(List<Fact> facts, String label, @Nullable Object value) {
        if (value != null) facts.add(Fact.of(label, value.toString()));
    }

    private static void by(List<Fact> facts, String label, @Nullable String name, @Nullable Object day) {
        if (name != null) facts.add(new Fact(label, name, String.valueOf(day)));
    }

    /** What was agreed; what is paid and due stands with the payments. None while the shares are open. */
    public List<MoneyCard> money(Ui ui) {
        var advance = contract.terms().advance().orElse(null);
        var balance = contract.terms().balance().orElse(null);
        if (advance == null || balance == null) return List.of();
        var first = advance.of(contract.total());
        var rest = contract.total().minus(first);
        var parts = List.of(
                new MoneyPart(
                        ui.t("contracts.advance"), whole(advance), first, ui.t("contracts.advance.condition"), false),
                new MoneyPart(
                        ui.t("contracts.balance"), whole(balance), rest, ui.t("contracts.balance.condition"), false));
        var lines = List.of(
                new MoneyLine(ui.t("contracts.total"), MoneyLine.Sign.PLAIN, contract.total(), null),
                new MoneyLine(ui.t("contracts.advance"), MoneyLine.Sign.MINUS, first, null),
                new MoneyLine(
                        ui.t("contracts.balance.agreed"),
                        MoneyLine.Sign.RESULT,
                        rest,
                        ui.t("contracts.balance.law", ProblemLine.law(ui, rules.reference("balance.due")))));
        return List.of(
                new MoneyCard(address() + "#obligations", ui.t("contracts.total"), contract.total(), parts, lines));
    }

    private static int whole(Percentage share) {
        return share.percent().setScale(0, java.math.RoundingMode.HALF_UP).intValue();
    }

    public PromiseView promises() {
        return new PromiseView(parts.content(), contract, mayChange() ? address() : null);
    }

    public PayeeListView payees() {
        return new PayeeListView(parts.payees(), contract, role);
    }

    /** What whoever looks may do with it next. */
    public List<Form> acts(Ui ui) {
        return new ContractActs(contract, ui).of(role);
    }

    public List<DocumentLine> documentLines(Ui ui) {
        return StoredDocument.lines(parts.documents(), ui);
    }

    public List<TrailLine> trail(Ui ui) {
        return SubjectTrail.lines(parts.entries(), ui);
    }
}
