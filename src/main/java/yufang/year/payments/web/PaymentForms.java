package yufang.year.payments.web;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import yufang.platform.ui.Field;
import yufang.platform.ui.Form;
import yufang.platform.ui.Submit;
import yufang.platform.ui.Ui;
import yufang.shared.Problem;
import yufang.shared.Role;
import yufang.year.payments.query.PaymentDetails;

/** What whoever looks at a payment can do with it now. */
public record PaymentForms(PaymentDetails payment, String provider, PaymentView.Desk desk) {

    /** A form under its title. */
    public record Titled(String title, Form form) {}

    List<Titled> forms(Ui ui) {
        return switch (payment.status()) {
            case REQUESTED -> requested(ui);
            case CHECKED -> decided(ui, Role.AGENCY_REVIEWER, seconding(ui));
            case SECONDED -> seconded(ui);
            case PAID -> desk.isReturnStated() ? statedReturn(ui) : paid(ui);
            case REJECTED, RETURNED_BY_BANK -> List.of();
        };
    }

    private List<Titled> requested(Ui ui) {
        if (desk.role() == Role.PROVIDER_MANAGER) {
            return List.of(new Titled(
                    ui.t("payments.invoice.more"),
                    form("/invoices", InvoiceFields.of(provider, null, ui), submit("payments.invoice.add", null, ui))));
        }
        return decided(ui, Role.AGENCY_OFFICER, check(ui));
    }

    private Titled check(Ui ui) {
        var submit = submit("payments.check", "payments.check.consequence", ui);
        return new Titled(ui.t("payments.check.title"), form("/check", List.of(), submit));
    }

    private Titled seconding(Ui ui) {
        var submit = submit("payments.seconding", "payments.seconding.consequence", ui);
        return new Titled(ui.t("payments.seconding.title"), form("/seconding", List.of(), submit));
    }

    /** The next step where nothing forbids it, and beside it the refusal. */
    private List<Titled> decided(Ui ui, Role turn, Titled step) {
        if (desk.role() != turn) return List.of();
        return isFree() ? List.of(step, rejection(ui)) : List.of(rejection(ui));
    }

    private List<Titled> paid(Ui ui) {
        return desk.role() == Role.AGENCY_CASHIER ? List.of(returned(ui)) : List.of();
    }

    private boolean isFree() {
        return desk.problems().stream().noneMatch(Problem::forbids);
    }

    private List<Titled> seconded(Ui ui) {
        var forms = new ArrayList<Titled>();
        if (desk.role() == Role.AGENCY_CASHIER && isFree()) {
            forms.add(desk.account() == null ? opening(ui) : transfer(ui));
        }
        if (desk.rejection().isEmpty()) forms.add(rejection(ui));
        return forms;
    }

    private Titled opening(Ui ui) {
        return new Titled(
                ui.t("payments.account.title"),
                form("/account", List.of(), submit("payments.account.open", "payments.account.consequence", ui)));
    }

    private Titled transfer(Ui ui) {
        var fields = List.of(
                Field.of(Field.Kind.TEXT, "reference", ui.t("payments.reference"))
                        .asRequired()
                        .help(ui.t("payments.reference.help")),
                Field.of(Field.Kind.DATE, "on", ui.t("payments.transfer.on"))
                        .asRequired()
                        .value(desk.rules().date().toString())
                        .help(ui.t("payments.transfer.on.help")),
                file("file", ui.t("payments.document.transfer"), ui));
        return new Titled(
                ui.t("payments.transfer.title"),
                form("/transfer", fields, submit("payments.transfer", "payments.transfer.consequence", ui)));
    }

    private Titled rejection(Ui ui) {
        var fields = List.of(Field.of(Field.Kind.TEXTAREA, "reason", ui.t("payments.reason"))
                .asRequired()
                .help(ui.t("payments.rejection.help")));
        var submit = submit("payments.rejection", "payments.rejection.consequence", ui);
        return new Titled(ui.t("payments.rejection.title"), form("/rejection", fields, submit.secondary()));
    }

    private Titled returned(Ui ui) {
        var fields = List.of(
                Field.of(Field.Kind.DATE, "on", ui.t("payments.return.on"))
                        .asRequired()
                        .value(desk.rules().date().toString()),
                Field.of(Field.Kind.TEXTAREA, "reason", ui.t("payments.reason"))
                        .asRequired()
                        .help(ui.t("payments.return.help")),
                file("file", ui.t("payments.document.return"), ui));
        var submit = submit("payments.return", "payments.return.stating.consequence", ui);
        return new Titled(
                ui.t("payments.return.title", payment.contract().number()),
                form("/return", fields, submit.destroying()));
    }

    private List<Titled> statedReturn(Ui ui) {
        if (desk.role() != Role.AGENCY_REVIEWER) return List.of();
        var refused = new Titled(
                ui.t("payments.return.refusal.title"),
                form(
                        "/return/refusal",
                        List.of(Field.of(Field.Kind.TEXTAREA, "reason", ui.t("payments.reason"))
                                .asRequired()),
                        submit("payments.return.refusal", "payments.return.refusal.consequence", ui)
                                .secondary()));
        if (!isFree()) return List.of(refused);
        var submit = submit("payments.return.confirmation", "payments.return.consequence", ui);
        return List.of(
                new Titled(
                        ui.t("payments.return.confirmation.title"),
                        form("/return/confirmation", List.of(), submit.destroying())),
                refused);
    }

    static Field file(String name, String label, Ui ui) {
        return Field.of(Field.Kind.FILE, name, label).asRequired().help(ui.t("document.help"));
    }

    private Form form(String act, List<Field> fields, Submit submit) {
        return new Form("/money/payments/" + payment.id().value() + act, fields, List.of(), submit);
    }

    private Submit submit(String label, @Nullable String consequence, Ui ui) {
        return new Submit(
                ui.t(label),
                consequence == null ? null : ui.t(consequence, payment.sum()),
                (long) payment.version(),
                ui.token(),
                null);
    }
}
