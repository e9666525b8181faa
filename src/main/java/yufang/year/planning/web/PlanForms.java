package yufang.year.planning.web;

import java.util.List;
import org.jspecify.annotations.Nullable;
import yufang.platform.ui.Field;
import yufang.platform.ui.Form;
import yufang.platform.ui.Head;
import yufang.platform.ui.Option;
import yufang.platform.ui.Submit;
import yufang.platform.ui.Ui;
import yufang.shared.Wording;
import yufang.year.planning.PlanVersionId;
import yufang.year.planning.domain.ItemStatus;
import yufang.year.planning.domain.OpinionItem;
import yufang.year.planning.domain.PlanFrame;
import yufang.year.planning.domain.PlanLine;
import yufang.year.planning.query.PlanDetails;

/** The forms in which a plan is begun and what it says beside its sub-projects is written. */
final class PlanForms {

    private static final int STEPS = 9;

    private PlanForms() {}

    static String page(PlanVersionId id) {
        return "/plans/" + id.value();
    }

    static Submit save(Ui ui, @Nullable Integer version, String back) {
        return new Submit(ui.t("planning.save"), null, version == null ? null : version.longValue(), ui.token(), back);
    }

    static Field text(Ui ui, String name, String label) {
        return Field.of(Field.Kind.TEXT, name, label).asRequired();
    }

    static Field area(String name, String label) {
        return Field.of(Field.Kind.TEXTAREA, name, label);
    }

    static String typed(@Nullable Object value) {
        return value == null ? "" : value.toString();
    }

    static FormPage begin(String year) {
        return FormPage.of(
                ui -> Head.of(ui.t("planning.begin")).lead(ui.t("planning.begin.lead")),
                ui -> new Form(
                        "/plans",
                        List.of(
                                Field.of(Field.Kind.NUMBER, "year", ui.t("planning.year"))
                                        .asRequired()
                                        .value(year),
                                text(ui, "title", ui.t("planning.title")).help(ui.t("planning.title.help"))),
                        List.of(),
                        save(ui, null, "/plans")));
    }

    static FormPage frame(PlanDetails plan, PlanFrame frame) {
        return FormPage.of(
                ui -> Head.of(ui.t("planning.frame.edit")),
                ui -> new Form(
                        page(plan.id()) + "/frame",
                        List.of(
                                text(ui, "title", ui.t("planning.title")).value(frame.title()),
                                area("principles", ui.t("planning.principles"))
                                        .value(typed(frame.principles()))
                                        .help(ui.t("planning.principles.help")),
                                Field.of(Field.Kind.NUMBER, "projectMonths", ui.t("planning.project-months"))
                                        .value(typed(frame.projectMonths()))
                                        .unit(ui.t("planning.months")),
                                Field.of(Field.Kind.NUMBER, "serviceMonths", ui.t("planning.service-months"))
                                        .value(typed(frame.serviceMonths()))
                                        .unit(ui.t("planning.months"))
                                        .help(ui.t("planning.service-months.help")),
                                Field.of(Field.Kind.TEXT, "serviceArea", ui.t("planning.service-area"))
                                        .value(typed(frame.serviceArea()))),
                        List.of(),
                        save(ui, plan.version(), page(plan.id()))));
    }

    static FormPage basis(PlanDetails plan) {
        return FormPage.of(
                ui -> Head.of(ui.t("planning.basis.add")),
                ui -> new Form(
                        page(plan.id()) + "/basis",
                        List.of(
                                text(ui, "title", ui.t("planning.basis.title")),
                                text(ui, "issuer", ui.t("planning.basis.issuer")),
                                Field.of(Field.Kind.TEXT, "number", ui.t("planning.basis.number"))
                                        .help(ui.t("planning.basis.number.help"))),
                        List.of(),
                        save(ui, plan.version(), page(plan.id()))));
    }

    static FormPage objective(PlanDetails plan) {
        return FormPage.of(
                ui -> Head.of(ui.t("planning.objective.add")),
                ui -> new Form(
                        page(plan.id()) + "/objectives",
                        List.of(area("said", ui.t("planning.objective"))
                                .asRequired()
                                .help(ui.t("planning.objective.help"))),
                        List.of(),
                        save(ui, plan.version(), page(plan.id()))));
    }

    static FormPage lesson(PlanDetails plan) {
        return FormPage.of(
                ui -> Head.of(ui.t("planning.lesson.add")),
                ui -> new Form(
                        page(plan.id()) + "/lessons",
                        List.of(
                                area("said", ui.t("planning.lesson")).asRequired(),
                                text(ui, "source", ui.t("planning.lesson.source"))
                                        .help(ui.t("planning.lesson.source.help")),
                                Field.of(
                                                Field.Kind.RADIO,
                                                "adopted",
                                                ui.t("planning.lesson.adopted"),
                                                new Option("true", ui.t("planning.lesson.yes")),
                                                new Option("false", ui.t("planning.lesson.no")))
                                        .asRequired(),
                                area("reason", ui.t("planning.reason")).asRequired()),
                        List.of(),
                        save(ui, plan.version(), page(plan.id()))));
    }

    static FormPage step(PlanDetails plan) {
        return FormPage.of(
                ui -> Head.of(ui.t("planning.step.add")),
                ui -> new Form(
                        page(plan.id()) + "/steps",
                        List.of(
                                Field.of(Field.Kind.SELECT, "step", ui.t("planning.step"), steps(ui))
                                        .asRequired(),
                                Field.of(Field.Kind.DATE, "first", ui.t("planning.step.first"))
                                        .asRequired()
                                        .help(ui.t("planning.step.help")),
                                Field.of(Field.Kind.DATE, "last", ui.t("planning.step.last"))
                                        .asRequired()),
                        List.of(),
                        save(ui, plan.version(), page(plan.id()))));
    }

    private static Option[] steps(Ui ui) {
        return java.util.stream.IntStream.rangeClosed(1, STEPS)
                .mapToObj(step -> new Option(Integer.toString(step), ui.t("step.name." + step)))
                .toArray(Option[]::new);
    }

    /** A destructive act asks with the thing's name. */
    static FormPage removal(PlanDetails plan, PlanLine line) {
        var kind = Wording.word("planning.line.kind", line.kind());
        return FormPage.of(
                ui -> Head.of(ui.t("planning.removal", ui.say(kind), line.title())),
                ui -> new Form(
                        page(plan.id()) + "/lines/" + line.id().value() + "/removal",
                        List.of(),
                        List.of(),
                        new Submit(
                                        ui.t("planning.removal.button", line.title()),
                                        ui.t("planning.removal.consequence"),
                                        (long) plan.version(),
                                        ui.token(),
                                        page(plan.id()))
                                .destroying()));
    }

    static FormPage settlement(PlanDetails plan, OpinionItem item) {
        return new FormPage(
                ui -> Head.of(ui.t("planning.item.settle")).lead(item.said()),
                ui -> item.status() == ItemStatus.OPEN ? List.of(settling(plan, item, ui)) : List.of());
    }

    private static Form settling(PlanDetails plan, OpinionItem item, Ui ui) {
        return new Form(
                page(plan.id()) + "/items/" + item.id().value() + "/settlement",
                List.of(
                        Field.of(
                                        Field.Kind.RADIO,
                                        "adopts",
                                        ui.t("planning.item.decision"),
                                        new Option("true", ui.t("planning.item.adopt")),
                                        new Option("false", ui.t("planning.item.refuse")))
                                .asRequired(),
                        area("reason", ui.t("planning.reason")).help(ui.t("planning.item.reason.help"))),
                List.of(),
                new Submit(
                        ui.t("planning.item.settle"),
                        ui.t("planning.item.consequence"),
                        (long) item.version(),
                        ui.token(),
                        page(plan.id())));
    }
}
