package yufang.year.payments.web;

import java.util.List;
import org.jspecify.annotations.Nullable;
import yufang.platform.ui.Field;
import yufang.platform.ui.Ui;
import yufang.shared.Money;

/** The questions about an invoice. */
final class InvoiceFields {

    private InvoiceFields() {}

    /** @param due what the invoices have to come to; null where the page says it elsewhere */
    static List<Field> of(String provider, @Nullable Money due, Ui ui) {
        return List.of(
                Field.of(Field.Kind.TEXT, "number", ui.t("payments.invoice.number"))
                        .asRequired()
                        .help(ui.t("payments.invoice.number.help")),
                Field.of(Field.Kind.DATE, "issuedOn", ui.t("payments.invoice.issued-on"))
                        .asRequired(),
                Field.of(Field.Kind.MONEY, "amount", ui.t("payments.invoice.amount"))
                        .asRequired()
                        .unit(ui.t("unit.yuan"))
                        .help(
                                due == null
                                        ? ui.t("payments.invoice.amount.more")
                                        : ui.t("payments.invoice.amount.help", due)),
                Field.of(Field.Kind.TEXT, "payee", ui.t("payments.invoice.payee"))
                        .asRequired()
                        .value(provider)
                        .help(ui.t("payments.invoice.payee.help")),
                Field.of(Field.Kind.TEXT, "account", ui.t("payments.invoice.account"))
                        .asRequired()
                        .help(ui.t("payments.invoice.account.help")),
                PaymentForms.file("file", ui.t("payments.document.invoice"), ui));
    }
}
