package yufang.year.delivery.web;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import yufang.ground.documents.StoredDocument;
import yufang.ground.programme.SubProjectLine;
import yufang.ground.trail.SubjectTrail;
import yufang.ground.trail.TrailEntry;
import yufang.platform.ui.Action;
import yufang.platform.ui.DocumentLine;
import yufang.platform.ui.Fact;
import yufang.platform.ui.Head;
import yufang.platform.ui.Listing;
import yufang.platform.ui.ProblemLine;
import yufang.platform.ui.Step;
import yufang.platform.ui.TrailLine;
import yufang.platform.ui.Ui;
import yufang.shared.Problem;
import yufang.shared.Role;
import yufang.shared.Wording;
import yufang.shared.quantity.Statement;
import yufang.year.delivery.domain.ChangeStatus;
import yufang.year.delivery.domain.DeliveryUnit;
import yufang.year.delivery.domain.LoadedUnit;
import yufang.year.delivery.domain.UnitStatus;
import yufang.year.delivery.domain.WorkedOn.RosterRow;
import yufang.year.delivery.query.UnitDetails;
import yufang.year.delivery.query.UnitPageQueries.ChangeRow;
import yufang.year.delivery.query.UnitPageQueries.FoundRow;

/**
 * The page of a unit.
 *
 * @param worked what was entered last, whether it is handed in or not
 * @param mending how that differs from what the agency has decided on; null where it does not
 * @param roster with names and masked numbers
 */
public record UnitView(
        About about,
        LoadedUnit loaded,
        Statement worked,
        @Nullable Wording mending,
        List<RosterRow> roster,
        Attached attached,
        List<Problem> problems,
        SubProjectLine line,
        Role role) {

    /** What hangs on a unit. */
    public record Attached(
            List<ChangeRow> changes,
            List<FoundRow> found,
            Map<String, Integer> evidence,
            List<StoredDocument> documents,
            List<TrailEntry> entries) {}

    private UnitDetails unit() {
        return about.unit();
    }

    public Head head(Ui ui) {
        var actions = new ArrayList<Action>();
        var address = unit().address();
        if (mayEnter()) {
            var first = unit().status() == UnitStatus.PLANNED;
            actions.add(
                    first
                            ? Action.primary(ui.t("delivery.carry-out"), "clipboard-check", address + "/entry")
                            : Action.secondary(ui.t("delivery.enter-again"), "pencil", address + "/entry"));
        }
        if (mayDraft()) actions.add(Action.primary(ui.t("delivery.unit.correct"), "pencil", address + "/edit"));
        if (mayChange()) actions.add(Action.secondary(ui.t("delivery.change.title"), "calendar", address + "/change"));
        if (about.open() && unit().status() == UnitStatus.SUBMITTED && role == Role.AGENCY_OFFICER) {
            actions.add(Action.primary(ui.t("delivery.verify"), "checks", address + "/verification"));
        }
        return Head.of(unit().title(), actions.toArray(new Action[0])).on(about.promise());
    }

    private boolean isProvider() {
        return DeliveryController.PROVIDER.contains(role);
    }

    private boolean mayDraft() {
        return unit().drafted() && role == Role.PROVIDER_MANAGER;
    }

    private boolean mayEnter() {
        var enterable = unit().status() == UnitStatus.PLANNED || unit().status().isEntered();
        return isProvider() && unit().approved() && enterable && about.open();
    }

    private boolean mayChange() {
        return role == Role.PROVIDER_MANAGER
                && unit().approved()
                && about.open()
                && unit().status() == UnitStatus.PLANNED
                && openChange() == null;
    }

    private @Nullable ChangeRow openChange() {
        return attached.changes().stream()
                .filter(change -> change.status().canBecome(ChangeStatus.APPROVED))
                .findFirst()
                .orElse(null);
    }

    public List<Step> steps(Ui ui) {
        return line.steps(ui);
    }

    /** To whom something is left to do. */
    public List<ProblemLine> problemLines(Ui ui) {
        return isSettled() ? List.of() : ProblemLine.of(ui, problems);
    }

    /** Nothing is left to do: nothing may be done any more, or all that there is was verified. */
    private boolean isSettled() {
        var closed = unit().approved() && !about.open();
        return closed || problems.stream().anyMatch(problem -> problem.code().equals(DeliveryUnit.UNCHANGED));
    }

    public List<Fact> facts(Ui ui) {
        return new UnitFacts(this, ui).facts();
    }

    public Listing figures(Ui ui) {
        return new UnitFacts(this, ui).figures();
    }

    public List<Fact> checklist(Ui ui) {
        return new UnitFacts(this, ui).checklist();
    }

    public List<RosterPart> rosters(Ui ui) {
        return about.rosters().stream()
                .map(kind -> RosterPart.of(kind, roster, mayBringRoster() ? unit().address() : null, ui))
                .toList();
    }

    private boolean mayBringRoster() {
        return unit().status() == UnitStatus.PLANNED
                ? mayDraft()
                : isProvider() && unit().status().isEntered() && about.open();
    }

    public List<FormPage.Titled> forms(Ui ui) {
        return isProvider() && unit().status().isEntered() && about.open()
                ? new UnitForms(about, ui).entered(!isSettled())
                : List.of();
    }

    public Listing changes(Ui ui) {
        return new UnitFacts(this, ui).changes();
    }

    public Listing found(Ui ui) {
        return new UnitFacts(this, ui).found();
    }

    public List<DocumentLine> documentLines(Ui ui) {
        return StoredDocument.lines(attached.documents(), ui);
    }

    public List<TrailLine> trail(Ui ui) {
        return SubjectTrail.lines(attached.entries(), ui);
    }
}
