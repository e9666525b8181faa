package yufang.year.procurement.web;

import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import yufang.ground.programme.SubProjectLine;
import yufang.ground.trail.SubjectTrail;
import yufang.ground.trail.TrailEntry;
import yufang.platform.Acting;
import yufang.platform.ui.Fact;
import yufang.platform.ui.Field;
import yufang.platform.ui.Form;
import yufang.platform.ui.Head;
import yufang.platform.ui.Option;
import yufang.platform.ui.Step;
import yufang.platform.ui.Submit;
import yufang.platform.ui.TrailLine;
import yufang.platform.ui.Ui;
import yufang.shared.Problem;
import yufang.shared.Role;
import yufang.year.planning.PlannedSubProject;
import yufang.year.procurement.domain.IntentionStatus;
import yufang.year.procurement.query.IntentionDetails;

/**
 * The page of an intention.
 *
 * @param line of the sub-project that has taken it over
 * @param waiting sub-projects that it may be given to, for the officer
 * @param kept what keeps the officer from taking it back
 */
public record IntentionView(
        IntentionDetails intention,
        @Nullable SubProjectLine line,
        List<PlannedSubProject> waiting,
        List<Problem> kept,
        List<TrailEntry> entries,
        Acting.Person acting) {

    public Head head(Ui ui) {
        return Head.of(intention.title()).on(ui.t("intention.of-year", intention.year()));
    }

    public List<Step> steps(Ui ui) {
        return line == null ? List.of() : line.steps(ui);
    }

    public List<Fact> facts(Ui ui) {
        var attached = intention.attached();
        return Stream.concat(
                        Stream.of(
                                Fact.of(ui.t("intention.status"), ui.of("intention.status", intention.status())),
                                Fact.of(ui.t("intention.object"), intention.object()),
                                Fact.of(ui.t("intention.estimate"), ui.t("demand.yuan", intention.estimate())),
                                Fact.of(ui.t("intention.month"), IntentionListView.month(intention.expectedMonth())),
                                new Fact(
                                        ui.t("intention.published-on"),
                                        intention.publishedOn().toString(),
                                        intention.publishedBy()),
                                Fact.of(ui.t("rulebook.version"), intention.rulesVersion())),
                        attached == null
                                ? Stream.of()
                                : Stream.of(new Fact(
                                        ui.t("intention.sub-project"),
                                        attached.title(),
                                        ui.t("intention.attached-by", attached.by(), attached.on()))))
                .toList();
    }

    public String notice() {
        return "/p/" + acting.region() + "/notices/" + intention.notice().value();
    }

    private boolean isOfficer() {
        return acting.role() == Role.AGENCY_OFFICER;
    }

    public boolean mayAttach() {
        return isOfficer() && intention.status() == IntentionStatus.PUBLISHED && !waiting.isEmpty();
    }

    /** There is no plan yet, or all its sub-projects have one. */
    public boolean mustWait() {
        return isOfficer() && intention.status() == IntentionStatus.PUBLISHED && waiting.isEmpty();
    }

    public boolean mayDetach() {
        return isOfficer() && intention.status() == IntentionStatus.ATTACHED && kept.isEmpty();
    }

    /** Why it stays where it is; nothing is missing, so it is no problem of the next step. */
    public List<String> kept(Ui ui) {
        return kept.stream().map(ui::say).toList();
    }

    public Form attachment(Ui ui) {
        var field = Field.of(
                        Field.Kind.SELECT,
                        "subProject",
                        ui.t("intention.sub-project"),
                        waiting.stream()
                                .map(each -> new Option(each.id().value().toString(), each.title()))
                                .toArray(Option[]::new))
                .asRequired();
        return new Form(
                address() + "/attachment",
                List.of(field),
                List.of(),
                submit(ui.t("intention.attach"), ui.t("intention.attach.consequence"), ui));
    }

    public Form detachment(Ui ui) {
        var field = Field.of(Field.Kind.TEXT, "reason", ui.t("intention.detach.reason"))
                .asRequired();
        return new Form(
                address() + "/detachment",
                List.of(field),
                List.of(),
                submit(ui.t("intention.detach"), ui.t("intention.detach.consequence"), ui)
                        .secondary());
    }

    private Submit submit(String label, String consequence, Ui ui) {
        return new Submit(label, consequence, (long) intention.version(), ui.token(), null);
    }

    public List<TrailLine> trail(Ui ui) {
        return SubjectTrail.lines(entries, ui);
    }

    private String address() {
        return "/procurement/intentions/" + intention.id().value();
    }
}
