package yufang.year.planning.web;

import static yufang.year.planning.web.PlanForms.area;
import static yufang.year.planning.web.PlanForms.page;
import static yufang.year.planning.web.PlanForms.save;
import static yufang.year.planning.web.PlanForms.text;
import static yufang.year.planning.web.PlanForms.typed;

import java.util.Arrays;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import yufang.platform.ui.Action;
import yufang.platform.ui.Field;
import yufang.platform.ui.Form;
import yufang.platform.ui.Head;
import yufang.platform.ui.Option;
import yufang.platform.ui.Ui;
import yufang.shared.EntityId;
import yufang.shared.quantity.Bound;
import yufang.shared.quantity.CountedTable;
import yufang.shared.quantity.Measure;
import yufang.shared.quantity.Scope;
import yufang.year.planning.DeliverableKind;
import yufang.year.planning.PerformanceTarget;
import yufang.year.planning.PlannedDeliverable;
import yufang.year.planning.PlannedSubProject;
import yufang.year.planning.query.PlanDetails;

/** The forms for sub-projects and what they promise: blank, or filled with what stands there. */
final class SubProjectForms {

    private SubProjectForms() {}

    static FormPage subProject(PlanDetails plan, @Nullable PlannedSubProject known) {
        var filled = known == null
                ? List.of("", "", "")
                : List.of(known.title(), known.budget().toString(), known.aim());
        var action = page(plan.id()) + "/sub-projects" + correction(known == null ? null : known.id());
        return FormPage.of(
                ui -> head(
                        ui,
                        known == null ? "planning.sub-project.add" : "planning.sub-project.edit",
                        plan,
                        known == null ? null : known.id()),
                ui -> new Form(
                        action,
                        List.of(
                                text(ui, "title", ui.t("planning.sub-project.title"))
                                        .value(filled.get(0)),
                                Field.of(Field.Kind.MONEY, "budget", ui.t("planning.budget"))
                                        .asRequired()
                                        .unit(ui.t("unit.yuan"))
                                        .value(filled.get(1))
                                        .help(ui.t("planning.budget.help")),
                                area("aim", ui.t("planning.aim")).asRequired().value(filled.get(2))),
                        List.of(),
                        save(ui, plan.version(), page(plan.id()))));
    }

    private static String correction(@Nullable EntityId id) {
        return id == null ? "" : "/" + id.value() + "/correction";
    }

    private static Head head(Ui ui, String key, PlanDetails plan, @Nullable EntityId line) {
        return line == null
                ? Head.of(ui.t(key))
                : Head.of(
                        ui.t(key),
                        Action.secondary(
                                ui.t("planning.removal.open"), "trash", page(plan.id()) + "/lines/" + line.value()));
    }

    static FormPage deliverable(PlanDetails plan, EntityId project, @Nullable PlannedDeliverable known) {
        var filled = known == null
                ? List.of("", "", "", "")
                : List.of(known.kind().code(), known.title(), known.particulars(), known.targetGroup());
        var action = known == null
                ? page(plan.id()) + "/sub-projects/" + project.value() + "/deliverables"
                : page(plan.id()) + "/deliverables" + correction(known.id());
        return FormPage.of(
                ui -> head(
                        ui,
                        known == null ? "planning.deliverable.add" : "planning.deliverable.edit",
                        plan,
                        known == null ? null : known.id()),
                ui -> new Form(
                        action,
                        List.of(
                                Field.of(Field.Kind.SELECT, "kind", ui.t("planning.kind"), kinds(ui))
                                        .asRequired()
                                        .value(filled.get(0)),
                                text(ui, "title", ui.t("planning.deliverable.title"))
                                        .value(filled.get(1)),
                                area("particulars", ui.t("planning.particulars"))
                                        .asRequired()
                                        .value(filled.get(2)),
                                text(ui, "targetGroup", ui.t("planning.target-group"))
                                        .value(filled.get(3))),
                        List.of(),
                        save(ui, plan.version(), page(plan.id()))));
    }

    private static Option[] kinds(Ui ui) {
        return DeliverableKind.SHIPPED.stream()
                .map(kind -> new Option(kind.code(), ContentView.kind(ui, kind)))
                .toArray(Option[]::new);
    }

    static FormPage measure(PlanDetails plan, PlannedDeliverable of, @Nullable Measure known) {
        var action = known == null
                ? page(plan.id()) + "/deliverables/" + of.id().value() + "/measures"
                : page(plan.id()) + "/measures" + correction(known.id());
        return FormPage.of(
                ui -> head(
                                ui,
                                known == null ? "planning.measure.add" : "planning.measure.edit",
                                plan,
                                known == null ? null : known.id())
                        .on(of.title()),
                ui -> new Form(
                        action,
                        measureFields(ui, of.kind(), known),
                        List.of(),
                        save(ui, plan.version(), page(plan.id()))));
    }

    private static List<Field> measureFields(Ui ui, DeliverableKind kind, @Nullable Measure known) {
        var fields = new java.util.ArrayList<>(List.of(
                select(
                                ui,
                                "counted",
                                ui.t("planning.measure.counted"),
                                counted(ui),
                                known == null ? "" : known.counted().key())
                        .asRequired()
                        .help(ui.t("planning.measure.counted.help")),
                select(
                                ui,
                                "scope",
                                ui.t("planning.measure.scope"),
                                words(Scope.values(), scope -> ui.of("planning.measure.scope", scope)),
                                known == null ? "TOTAL" : known.scope().name())
                        .asRequired(),
                select(
                                ui,
                                "bound",
                                ui.t("planning.measure.bound"),
                                words(Bound.Kind.values(), bound -> ui.of("planning.measure.bound", bound)),
                                known == null ? "" : known.bound().kind().name())
                        .asRequired(),
                Field.of(Field.Kind.NUMBER, "figure", ui.t("planning.measure.figure"))
                        .asRequired()
                        .value(known == null ? "" : known.bound().figure().toString()),
                Field.of(Field.Kind.NUMBER, "upper", ui.t("planning.measure.upper-end"))
                        .value(known == null ? "" : typed(known.bound().upper()))
                        .help(ui.t("planning.measure.upper.help"))));
        if (!kind.facts().isEmpty()) {
            fields.addAll(ConditionFields.of(ui, kind.facts(), known == null ? null : known.condition()));
        }
        return fields;
    }

    private static Field select(Ui ui, String name, String label, Option[] options, String chosen) {
        return Field.of(Field.Kind.SELECT, name, label, options).value(chosen);
    }

    private static Option[] counted(Ui ui) {
        return CountedTable.shipped().all().stream()
                .map(counted -> new Option(counted.key(), ui.say(counted.word())))
                .toArray(Option[]::new);
    }

    static <E extends Enum<E>> Option[] words(E[] constants, Function<E, String> word) {
        return Arrays.stream(constants)
                .map(constant -> new Option(constant.name(), word.apply(constant)))
                .toArray(Option[]::new);
    }

    static FormPage target(PlanDetails plan, EntityId project, @Nullable PerformanceTarget known) {
        var action = known == null
                ? page(plan.id()) + "/sub-projects/" + project.value() + "/targets"
                : page(plan.id()) + "/targets" + correction(known.id());
        return FormPage.of(
                ui -> head(
                        ui,
                        known == null ? "planning.target.add" : "planning.target.edit",
                        plan,
                        known == null ? null : known.id()),
                ui -> new Form(action, targetFields(ui, known), List.of(), save(ui, plan.version(), page(plan.id()))));
    }

    private static List<Field> targetFields(Ui ui, @Nullable PerformanceTarget known) {
        return List.of(
                text(ui, "indicator", ui.t("planning.target.indicator")).value(known == null ? "" : known.indicator()),
                select(
                                ui,
                                "how",
                                ui.t("planning.target.how"),
                                words(PerformanceTarget.How.values(), how -> ui.of("planning.target.how", how)),
                                known == null ? "" : known.how().name())
                        .asRequired(),
                Field.of(Field.Kind.NUMBER, "target", ui.t("planning.target.figure"))
                        .value(
                                known == null || known.target() == null
                                        ? ""
                                        : known.target().toPlainString())
                        .help(ui.t("planning.target.figure.help")),
                text(ui, "unit", ui.t("planning.target.unit")).value(known == null ? "" : known.unit()),
                Field.of(Field.Kind.NUMBER, "weight", ui.t("planning.target.points"))
                        .asRequired()
                        .value(known == null ? "" : known.weight().toString())
                        .help(ui.t("planning.target.points.help")));
    }
}
