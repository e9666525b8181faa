package yufang.year.procurement.web;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import yufang.ground.documents.StoredDocument;
import yufang.ground.programme.SubProjectLine;
import yufang.ground.rulebook.RuleSet;
import yufang.ground.trail.SubjectTrail;
import yufang.ground.trail.TrailEntry;
import yufang.platform.ui.Action;
import yufang.platform.ui.DocumentLine;
import yufang.platform.ui.Fact;
import yufang.platform.ui.Form;
import yufang.platform.ui.Head;
import yufang.platform.ui.Listing;
import yufang.platform.ui.ProblemLine;
import yufang.platform.ui.Step;
import yufang.platform.ui.TrailLine;
import yufang.platform.ui.Ui;
import yufang.shared.Problem;
import yufang.shared.RegionCode;
import yufang.shared.Role;
import yufang.year.procurement.domain.ProcurementStatus;
import yufang.year.procurement.query.ProcurementDetails;

/** The page of a procurement, for the agency, the officers and the auditor. */
public record ProcurementView(
        ProcurementDetails procurement,
        SubProjectLine line,
        ProcurementTables tables,
        List<Problem> problems,
        Attached attached,
        Reader reader) {

    /** What hangs on it. */
    public record Attached(List<StoredDocument> documents, List<TrailEntry> entries) {}

    /** Who looks at it, and which rules hold there. */
    public record Reader(Role role, RegionCode region, RuleSet rules) {}

    public Head head(Ui ui) {
        var title = procurement.attempt() == 1
                ? ui.t("procurement.page", procurement.title())
                : ui.t("procurement.page.again", procurement.title(), procurement.attempt());
        return new Head(ui.t("procurement.of-year", procurement.year()), title, null, actions(ui));
    }

    private List<Action> actions(Ui ui) {
        if (reader.role() != Role.AGENCY_OFFICER) return List.of();
        var status = procurement.status();
        var actions = new ArrayList<Action>();
        if (status == ProcurementStatus.PREPARED) {
            actions.add(Action.secondary(ui.t("procurement.correct"), "pencil", procurement.address() + "/edit"));
        }
        if (status == ProcurementStatus.RANKED) {
            actions.add(Action.secondary(
                    ui.t("procurement.refusal.record"), "hand-stop", procurement.address() + "/refusals/new"));
        }
        if (status == ProcurementStatus.DECIDED) {
            actions.add(Action.primary(
                    ui.t("procurement.publish"), "speakerphone", procurement.address() + "/publication"));
        }
        if (status.canBecome(ProcurementStatus.FAILED)) {
            actions.add(Action.secondary(ui.t("procurement.fail"), "ban", procurement.address() + "/failure"));
        }
        return actions;
    }

    public List<Step> steps(Ui ui) {
        return line.steps(ui);
    }

    public List<ProblemLine> problemLines(Ui ui) {
        return ProblemLine.of(ui, problems);
    }

    public List<Fact> facts(Ui ui) {
        return new ProcurementFacts(procurement, reader).of(ui);
    }

    /** Where the public reads the result. */
    public @Nullable String notice() {
        var notice = procurement.course().notice();
        return notice == null ? null : "/p/" + reader.region() + "/notices/" + notice.value();
    }

    public Listing panel(Ui ui) {
        var calls = mayCall();
        return tables.panel(ui, calls ? call(ui) : null, calls ? procurement.address() : null);
    }

    private boolean mayCall() {
        return reader.role() == Role.AGENCY_OFFICER && procurement.status().formsPanel();
    }

    private Action call(Ui ui) {
        return Action.secondary(ui.t("procurement.seat.call"), "user-plus", procurement.address() + "/seats/new");
    }

    public Listing proposals(Ui ui) {
        var chosen = procurement.chosen();
        return tables.proposals(ui, chosen == null ? null : chosen.proposal());
    }

    public boolean isOpened() {
        return procurement.course().openedOn() != null;
    }

    public boolean isRanked() {
        return procurement.course().rankedOn() != null;
    }

    /** What whoever looks may do with it next, on this page. */
    public List<Form> acts(Ui ui) {
        var acts = new ProcurementActs(procurement, tables, ui);
        return switch (procurement.status()) {
            case PREPARED -> acts.of(reader.role(), Role.AGENCY_OFFICER, acts::receiving);
            case RECEIVING -> acts.of(reader.role(), Role.AGENCY_OFFICER, acts::opening);
            case OPENED -> acts.of(reader.role(), Role.AGENCY_OFFICER, acts::scoring);
            case SCORING -> acts.of(reader.role(), Role.AGENCY_OFFICER, acts::ranking);
            case RANKED -> acts.of(reader.role(), Role.AGENCY_LEADER, acts::decision);
            case PUBLISHED -> acts.of(reader.role(), Role.AGENCY_LEADER, acts::award);
            case DECIDED, AWARDED, FAILED -> List.of();
        };
    }

    public List<DocumentLine> documentLines(Ui ui) {
        return StoredDocument.lines(attached.documents(), ui);
    }

    public List<TrailLine> trail(Ui ui) {
        return SubjectTrail.lines(attached.entries(), ui);
    }
}
