package yufang.year.acceptance.web;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import yufang.ground.documents.StoredDocument;
import yufang.ground.programme.SubProjectLine;
import yufang.ground.trail.SubjectTrail;
import yufang.ground.trail.TrailEntry;
import yufang.platform.ui.Action;
import yufang.platform.ui.DocumentLine;
import yufang.platform.ui.Fact;
import yufang.platform.ui.Form;
import yufang.platform.ui.Head;
import yufang.platform.ui.ProblemLine;
import yufang.platform.ui.Step;
import yufang.platform.ui.TrailLine;
import yufang.platform.ui.Ui;
import yufang.shared.Problem;
import yufang.shared.Role;
import yufang.year.acceptance.domain.AcceptanceStatus;
import yufang.year.acceptance.query.CaseDetails;
import yufang.year.acceptance.query.ConclusionRow;

/**
 * The page of an acceptance.
 *
 * @param line null for outsiders
 */
public record CaseView(
        CaseDetails details,
        CaseContent content,
        List<Problem> problems,
        @Nullable SubProjectLine line,
        List<StoredDocument> documents,
        List<TrailEntry> entries,
        Role role) {

    public Head head(Ui ui) {
        return Head.of(ui.t("acceptance.page", details.title()), actions(ui).toArray(Action[]::new))
                .on(details.contractNumber() + " · " + details.providerName());
    }

    private List<Action> actions(Ui ui) {
        var at = details.address();
        var agency = role == Role.AGENCY_OFFICER;
        return switch (details.status()) {
            case UNDER_REVIEW ->
                agency
                        ? List.of(
                                Action.primary(ui.t("acceptance.conclude"), "gavel", at + "/conclusion"),
                                Action.secondary(ui.t("acceptance.panel.call"), "user-plus", at + "/experts/new"))
                        : List.of();
            case FAILED ->
                agency
                        ? List.of(
                                Action.secondary(ui.t("acceptance.item.add"), "plus", at + "/rectification-items/new"))
                        : List.of();
            case INCOMPLETE, RECTIFYING ->
                role == Role.PROVIDER_MANAGER
                        ? List.of(Action.primary(ui.t("acceptance.prepare"), "pencil", details.preparation()))
                        : List.of();
            case APPLIED, PASSED, FILED -> List.of();
        };
    }

    public List<Step> steps(Ui ui) {
        return line == null ? List.of() : line.steps(ui);
    }

    public CaseTables tables() {
        return new CaseTables(details, content, role);
    }

    public boolean isInside() {
        return line != null;
    }

    public List<ProblemLine> problemLines(Ui ui) {
        return ProblemLine.of(ui, problems);
    }

    public List<Fact> facts(Ui ui) {
        var facts = new ArrayList<Fact>();
        facts.add(Fact.of(ui.t("acceptance.state"), ui.of("acceptance.status", details.status())));
        facts.add(new Fact(
                ui.t("acceptance.applied-on"),
                details.appliedOn() + " · " + details.appliedBy(),
                ui.t("acceptance.application.number", details.application())));
        facts.add(Fact.of(ui.t("acceptance.summary"), details.summary()));
        check(facts, ui);
        content.outcome().conclusions().forEach(conclusion -> conclusion(facts, conclusion, ui));
        var filed = details.filed();
        if (filed != null) {
            facts.add(new Fact(ui.t("acceptance.filing"), filed.number(), filed.on() + " · " + filed.by()));
        }
        return facts;
    }

    private void check(List<Fact> facts, Ui ui) {
        var check = details.check();
        if (check == null) return;
        var missing = check.missing();
        facts.add(new Fact(
                ui.t(missing == null ? "acceptance.accepted-on" : "acceptance.missing"),
                missing == null ? check.on().toString() : missing,
                missing == null ? check.by() : check.on() + " · " + check.by()));
        facts.add(Fact.of(ui.t("rulebook.version"), check.rulesVersion()));
    }

    private static void conclusion(List<Fact> facts, ConclusionRow row, Ui ui) {
        facts.add(new Fact(
                ui.t("acceptance.conclusion.of", row.application()),
                ui.t(
                        row.passed() ? "acceptance.conclusion.passed" : "acceptance.conclusion.failed",
                        row.total().toString(),
                        row.passMark().toString()),
                row.on() + " · " + row.by() + " · " + row.rulesVersion()));
        facts.add(Fact.of(ui.t("acceptance.report"), row.report()));
    }

    /** What whoever looks may do with it here; the rest has pages of its own. */
    public List<Form> acts(Ui ui) {
        var forms = new CaseForms(details, ui);
        if (role == Role.AGENCY_OFFICER && details.status() == AcceptanceStatus.APPLIED) {
            return List.of(forms.review(), forms.incompleteness());
        }
        if (role == Role.AGENCY_OFFICER && details.status() == AcceptanceStatus.FAILED) {
            return List.of(forms.rectification());
        }
        return role == Role.COMMITTEE_OFFICE && details.status() == AcceptanceStatus.PASSED
                ? List.of(forms.filing())
                : List.of();
    }

    public List<DocumentLine> documentLines(Ui ui) {
        return StoredDocument.lines(documents, ui);
    }

    public List<TrailLine> trail(Ui ui) {
        return SubjectTrail.lines(entries, ui);
    }
}
