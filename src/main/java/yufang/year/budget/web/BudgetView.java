package yufang.year.budget.web;

import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import yufang.ground.documents.StoredDocument;
import yufang.ground.trail.SubjectTrail;
import yufang.ground.trail.TrailEntry;
import yufang.platform.ui.Action;
import yufang.platform.ui.DocumentLine;
import yufang.platform.ui.Fact;
import yufang.platform.ui.Field;
import yufang.platform.ui.Form;
import yufang.platform.ui.FormPage.Titled;
import yufang.platform.ui.Head;
import yufang.platform.ui.MoneyCard;
import yufang.platform.ui.MoneyLine;
import yufang.platform.ui.MoneyPart;
import yufang.platform.ui.ProblemLine;
import yufang.platform.ui.Submit;
import yufang.platform.ui.TrailLine;
import yufang.platform.ui.Ui;
import yufang.shared.Money;
import yufang.shared.Problem;
import yufang.shared.Role;
import yufang.year.budget.domain.BudgetSheet;
import yufang.year.budget.domain.BudgetStatus;
import yufang.year.budget.domain.Limits;
import yufang.year.budget.domain.Purpose;
import yufang.year.budget.query.BudgetDetails;
import yufang.year.budget.query.DecisionRow;

/** The page of a budget. */
public record BudgetView(
        BudgetDetails budget,
        BudgetSheet sheet,
        List<Problem> problems,
        List<DecisionRow> decisions,
        List<StoredDocument> documents,
        List<TrailEntry> entries,
        Role role) {

    private static final int ALL = 100;

    public Head head(Ui ui) {
        var title = ui.t("budget.title", budget.year(), budget.planVersion());
        var raise = Action.secondary(ui.t("budget.raise"), "arrow-up", budget.address() + "/raise");
        var head = mayCompile() ? Head.of(title, raise) : Head.of(title);
        return head.on(sheet.plan().number() + " · " + sheet.plan().issuedOn());
    }

    private boolean mayCompile() {
        return role == Role.HRSS_OFFICER && budget.status().isOpen();
    }

    public List<ProblemLine> problemLines(Ui ui) {
        return ProblemLine.of(ui, problems);
    }

    public BudgetTables tables() {
        return new BudgetTables(budget, sheet, mayCompile());
    }

    /** The total in its parts, and how far it is below the ceiling. */
    public MoneyCard money(Ui ui) {
        var publicity = sheet.costs().of(Purpose.PUBLICITY);
        int percent = Limits.share(publicity, sheet.total())
                .percent()
                .setScale(0, RoundingMode.HALF_UP)
                .intValue();
        int rest = sheet.total().equals(Money.ZERO) ? 0 : ALL - percent;
        return new MoneyCard(
                base(),
                ui.t("budget.total"),
                sheet.total(),
                List.of(part(Purpose.PUBLICITY, percent, ui), part(Purpose.TRAINING, rest, ui)),
                lines(ui));
    }

    private String base() {
        var base = sheet.limits().base();
        return base == null ? "/money" : "/money/fund-bases/" + base.id().value();
    }

    private MoneyPart part(Purpose purpose, int percent, Ui ui) {
        var lines = sheet.costs().lines().stream()
                .filter(line -> line.item().purpose() == purpose)
                .count();
        return new MoneyPart(
                ui.of("budget.purpose", purpose),
                percent,
                sheet.costs().of(purpose),
                ui.t("budget.purpose.lines", lines),
                purpose == Purpose.PUBLICITY);
    }

    private List<MoneyLine> lines(Ui ui) {
        var lines = new ArrayList<MoneyLine>();
        var ceiling = sheet.limits().ceiling();
        if (ceiling != null) {
            lines.add(new MoneyLine(
                    ui.t("budget.ceiling", budget.year()),
                    MoneyLine.Sign.PLAIN,
                    ceiling.amount(),
                    ui.t(
                            "budget.ceiling.law",
                            ceiling.collected(),
                            ceiling.share().toString(),
                            ProblemLine.law(ui, ceiling.rule()))));
            lines.add(new MoneyLine(ui.t("budget.total"), MoneyLine.Sign.MINUS, sheet.total(), null));
            lines.add(new MoneyLine(
                    ui.t("budget.remaining"),
                    MoneyLine.Sign.RESULT,
                    ceiling.amount().minus(sheet.total()),
                    null));
        }
        return lines;
    }

    public List<Fact> facts(Ui ui) {
        var facts = new ArrayList<Fact>();
        facts.add(Fact.of(ui.t("budget.status"), ui.of("budget.status", budget.status())));
        facts.add(new Fact(
                ui.t("budget.plan"),
                sheet.plan().title(),
                ui.t("budget.plan.said", sheet.plan().version(), sheet.plan().number())));
        var entry = sheet.limits().entry();
        if (entry != null) {
            facts.add(new Fact(ui.t("budget.fund-budget"), ui.t("budget.yuan", entry.amount()), entry.source()));
        }
        var raise = budget.raise();
        if (raise != null) {
            facts.add(Fact.of(
                    ui.t("budget.raise.label"),
                    ui.t("budget.raise.fact", raise.percentage().toString(), raise.number())));
        }
        facts.add(Fact.of(ui.t("budget.begun-by"), budget.begunBy()));
        hand(ui.t("budget.submitted-on"), budget.submitted(), facts, ui);
        hand(ui.t("budget.approved-on"), budget.approved(), facts, ui);
        var rules = budget.rulesVersion();
        if (rules != null) facts.add(Fact.of(ui.t("rulebook.version"), rules));
        return facts;
    }

    private static void hand(String label, BudgetDetails.@Nullable Hand hand, List<Fact> facts, Ui ui) {
        if (hand != null) facts.add(Fact.of(label, ui.t("budget.handed", hand.by(), hand.on())));
    }

    public List<Fact> decided(Ui ui) {
        return decisions.stream().map(decision -> decided(decision, ui)).toList();
    }

    private static Fact decided(DecisionRow decision, Ui ui) {
        var reason = decision.reason();
        return new Fact(
                ui.of("budget.decision.outcome", decision.outcome()),
                ui.t("budget.decision.said", decision.decidedOn(), decision.total()),
                reason == null
                        ? decision.decidedBy()
                        : ui.t("budget.decision.said-because", decision.decidedBy(), reason));
    }

    /** What whoever looks may do with it next. */
    public List<Titled> acts(Ui ui) {
        if (mayCompile()) return List.of(submission(ui));
        return role == Role.FINANCE_REVIEWER && budget.status() == BudgetStatus.SUBMITTED
                ? List.of(approval(ui), sendingBack(ui))
                : List.of();
    }

    private Titled submission(Ui ui) {
        return new Titled(
                ui.t("budget.submit.title"),
                form("/submission", List.of(), submit(ui.t("budget.submit"), ui.t("budget.submit.consequence"), ui)));
    }

    private Titled approval(Ui ui) {
        return new Titled(
                ui.t("budget.approve.title"),
                form("/approval", List.of(), submit(ui.t("budget.approve"), ui.t("budget.approve.consequence"), ui)));
    }

    private Titled sendingBack(Ui ui) {
        var reason = Field.of(Field.Kind.TEXTAREA, "reason", ui.t("budget.return.reason"))
                .asRequired()
                .help(ui.t("budget.return.help"));
        return new Titled(
                ui.t("budget.return.title"),
                form(
                        "/return",
                        List.of(reason),
                        submit(ui.t("budget.return"), null, ui).secondary()));
    }

    private Form form(String end, List<Field> fields, Submit submit) {
        return new Form(budget.address() + end, fields, List.of(), submit);
    }

    private Submit submit(String label, @Nullable String consequence, Ui ui) {
        return new Submit(label, consequence, (long) budget.version(), ui.token(), null);
    }

    public List<DocumentLine> documentLines(Ui ui) {
        return StoredDocument.lines(documents, ui);
    }

    public List<TrailLine> trail(Ui ui) {
        return SubjectTrail.lines(entries, ui);
    }
}
