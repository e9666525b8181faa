package yufang.year.planning.web;

import java.util.List;
import org.jspecify.annotations.Nullable;
import yufang.platform.ui.Fact;
import yufang.platform.ui.Ui;
import yufang.year.planning.DeliverableKind;
import yufang.year.planning.PerformanceTarget;
import yufang.year.planning.PlannedDeliverable;
import yufang.year.planning.PlannedSubProject;
import yufang.year.planning.domain.PlanContent;
import yufang.year.planning.domain.PlanLineId;

/**
 * What a version of the plan says.
 *
 * @param page address of the version where its lines may be changed now; null where they may only be read
 */
public record ContentView(PlanContent content, @Nullable String page) {

    /** A line with what stands small below it and where it is changed. */
    public record Line(
            String text, @Nullable String law, @Nullable String href) {}

    /** Lines of one kind under their heading. */
    public record Block(
            String title, List<Line> lines, @Nullable String add, String addLabel) {}

    /** A deliverable with what is promised of it. */
    public record Promise(
            Line head, List<Line> measures, @Nullable String add) {}

    /** A sub-project with everything below it. */
    public record Project(
            Line head,
            String budget,
            List<Promise> promises,
            @Nullable String addPromise,
            List<Line> targets,
            String weights,
            @Nullable String addTarget) {}

    static String kind(Ui ui, DeliverableKind kind) {
        var key = "planning.kind." + kind.code();
        return ui.words().knows(key) ? kind.code() + " " + ui.t(key) : kind.code();
    }

    static String fact(Ui ui, yufang.shared.quantity.Fact fact) {
        return ui.say(fact.word());
    }

    private @Nullable String below(String end) {
        return page == null ? null : page + end;
    }

    private @Nullable String line(PlanLineId id) {
        return below("/lines/" + id.value());
    }

    public List<Fact> frame(Ui ui) {
        var frame = content.frame();
        var facts = new java.util.ArrayList<Fact>();
        facts.add(Fact.of(ui.t("planning.title"), frame.title()));
        facts.add(Fact.of(ui.t("planning.budget.total"), ui.t("planning.yuan", content.budget())));
        var months = frame.projectMonths();
        if (months != null) facts.add(Fact.of(ui.t("planning.project-months"), ui.t("planning.months.said", months)));
        var service = frame.serviceMonths();
        if (service != null) facts.add(Fact.of(ui.t("planning.service-months"), ui.t("planning.months.said", service)));
        var area = frame.serviceArea();
        if (area != null) facts.add(Fact.of(ui.t("planning.service-area"), area));
        var principles = frame.principles();
        if (principles != null) facts.add(Fact.of(ui.t("planning.principles"), principles));
        return facts;
    }

    public List<Block> blocks(Ui ui) {
        return List.of(
                new Block(
                        ui.t("planning.basis"),
                        content.basis().stream()
                                .map(basis -> new Line(
                                        basis.title(),
                                        basis.number() == null
                                                ? basis.issuer()
                                                : basis.issuer() + " · " + basis.number(),
                                        line(basis.id())))
                                .toList(),
                        below("/basis/new"),
                        ui.t("planning.basis.add")),
                new Block(
                        ui.t("planning.objectives"),
                        content.objectives().stream()
                                .map(objective -> new Line(objective.said(), null, line(objective.id())))
                                .toList(),
                        below("/objectives/new"),
                        ui.t("planning.objective.add")),
                new Block(ui.t("planning.lessons"), lessons(ui), below("/lessons/new"), ui.t("planning.lesson.add")),
                new Block(ui.t("planning.steps"), steps(ui), below("/steps/new"), ui.t("planning.step.add")));
    }

    private List<Line> lessons(Ui ui) {
        return content.lessons().stream()
                .map(lesson -> new Line(
                        lesson.said(),
                        ui.t(
                                lesson.adopted() ? "planning.lesson.adopted-because" : "planning.lesson.left-because",
                                lesson.source(),
                                lesson.reason()),
                        line(lesson.id())))
                .toList();
    }

    private List<Line> steps(Ui ui) {
        return content.steps().stream()
                .map(step -> new Line(
                        ui.t("step.name." + step.step()),
                        step.first().equals(step.last()) ? step.first().toString() : step.first() + " – " + step.last(),
                        line(step.id())))
                .toList();
    }

    public List<Project> projects(Ui ui) {
        return content.subProjects().stream()
                .map(project -> project(project, ui))
                .toList();
    }

    private Project project(PlannedSubProject project, Ui ui) {
        var address = "/sub-projects/" + project.id().value();
        return new Project(
                new Line(project.title(), project.aim(), below(address + "/edit")),
                ui.t("planning.yuan", project.budget()),
                project.deliverables().stream().map(each -> promise(each, ui)).toList(),
                below(address + "/deliverables/new"),
                project.targets().stream().map(target -> target(target, ui)).toList(),
                ui.t("planning.target.sum", project.weights().toString()),
                below(address + "/targets/new"));
    }

    private Promise promise(PlannedDeliverable deliverable, Ui ui) {
        return new Promise(
                new Line(
                        deliverable.title(),
                        ui.t(
                                "planning.deliverable.law",
                                kind(ui, deliverable.kind()),
                                deliverable.targetGroup(),
                                deliverable.particulars()),
                        below("/deliverables/" + deliverable.id().value() + "/edit")),
                deliverable.measures().stream()
                        .map(measure -> new Line(
                                ui.say(PlannedDeliverable.said(measure)),
                                null,
                                below("/measures/" + measure.id().value() + "/edit")))
                        .toList(),
                below("/deliverables/" + deliverable.id().value() + "/measures/new"));
    }

    private Line target(PerformanceTarget target, Ui ui) {
        var number = target.target();
        var how = ui.of("planning.target.how", target.how());
        var law = number == null
                ? ui.t("planning.target.judged-law", how, target.weight().toString())
                : ui.t(
                        "planning.target.law",
                        number.toPlainString(),
                        target.unit(),
                        how,
                        target.weight().toString());
        return new Line(target.indicator(), law, below("/targets/" + target.id().value() + "/edit"));
    }
}
