package yufang.year.planning.web;

import java.util.List;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import yufang.platform.ui.Field;
import yufang.platform.ui.Form;
import yufang.platform.ui.Submit;
import yufang.platform.ui.Ui;
import yufang.shared.Role;
import yufang.year.planning.domain.CommitteeDecision;
import yufang.year.planning.query.PlanDetails;

/** The forms by which a version goes on to its next step. */
record PlanActs(PlanDetails plan, Ui ui) {

    List<Form> of(Role acting, Role entitled, Supplier<Form> form) {
        return acting == entitled ? List.of(form.get()) : List.of();
    }

    Form circulation() {
        return form("/circulation", List.of(), ui.t("planning.circulate"), ui.t("planning.circulate.consequence"));
    }

    Form revision() {
        return form(
                "/revision", List.of(), ui.t("planning.end-circulation"), ui.t("planning.end-circulation.consequence"));
    }

    Form submission() {
        return form("/submission", List.of(), ui.t("planning.submit"), ui.t("planning.submit.consequence"));
    }

    Form decision() {
        var fields = List.of(
                Field.of(
                                Field.Kind.RADIO,
                                "form",
                                ui.t("planning.decision.form"),
                                SubProjectForms.words(
                                        CommitteeDecision.Form.values(), form -> ui.of("planning.decision.form", form)))
                        .asRequired(),
                Field.of(Field.Kind.DATE, "decidedOn", ui.t("planning.decision.date"))
                        .asRequired(),
                Field.of(Field.Kind.NUMBER, "membersFor", ui.t("planning.decision.for"))
                        .asRequired(),
                Field.of(Field.Kind.NUMBER, "membersAgainst", ui.t("planning.decision.against"))
                        .asRequired()
                        .help(ui.t("planning.decision.majority")),
                Field.of(Field.Kind.TEXTAREA, "note", ui.t("planning.decision.note")),
                Field.of(Field.Kind.FILE, "file", ui.t("planning.minutes"))
                        .asRequired()
                        .help(ui.t("document.help")));
        return form("/decision", fields, ui.t("planning.decide"), ui.t("planning.decide.consequence"));
    }

    Form issue() {
        var fields = List.of(
                Field.of(Field.Kind.TEXT, "number", ui.t("planning.issue-number"))
                        .asRequired()
                        .help(ui.t("planning.issue-number.help")),
                Field.of(Field.Kind.DATE, "issuedOn", ui.t("planning.issued-on"))
                        .asRequired(),
                Field.of(Field.Kind.FILE, "file", ui.t("planning.issued-document"))
                        .asRequired()
                        .help(ui.t("document.help")));
        return form("/issue", fields, ui.t("planning.issue"), ui.t("planning.issue.consequence"));
    }

    Form amendment() {
        var fields = List.of(
                PlanForms.area("reason", ui.t("planning.reason.amended")).asRequired());
        return form("/amendment", fields, ui.t("planning.amend"), ui.t("planning.amend.consequence"));
    }

    private Form form(String end, List<Field> fields, String label, @Nullable String consequence) {
        return new Form(
                PlanForms.page(plan.id()) + end,
                fields,
                List.of(),
                new Submit(label, consequence, (long) plan.version(), ui.token(), "/plans"));
    }
}
