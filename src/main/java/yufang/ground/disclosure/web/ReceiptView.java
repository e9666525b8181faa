package yufang.ground.disclosure.web;

import java.time.LocalDate;
import java.util.List;
import yufang.ground.disclosure.domain.Objecting.Matter;
import yufang.platform.ui.Field;
import yufang.platform.ui.Form;
import yufang.platform.ui.Head;
import yufang.platform.ui.ProblemLine;
import yufang.platform.ui.Submit;
import yufang.platform.ui.Ui;

/** The form in which an objection is taken down. */
public record ReceiptView(Matter matter, LocalDate today) {

    public Head head(Ui ui) {
        var notice = matter.notice();
        return Head.of(ui.t("disclosure.objection.receive"))
                .on(notice.title())
                .lead(notice.stands()
                        .known()
                        .map(last -> ui.t("disclosure.stands-until", last))
                        .orElseGet(() -> ui.t("disclosure.stands-unknown")));
    }

    public List<ProblemLine> problemLines(Ui ui) {
        return ProblemLine.of(ui, matter.problems());
    }

    public Form form(Ui ui) {
        var fields = List.of(
                Field.of(Field.Kind.DATE, "receivedOn", ui.t("disclosure.objection.received-on"))
                        .asRequired()
                        .value(today.toString())
                        .help(ui.t("disclosure.objection.received-on.help")),
                Field.of(Field.Kind.TEXT, "objector", ui.t("disclosure.objection.objector"))
                        .asRequired()
                        .help(ui.t("disclosure.objection.inside")),
                Field.of(Field.Kind.TEXT, "contact", ui.t("disclosure.objection.contact"))
                        .asRequired()
                        .help(ui.t("disclosure.objection.contact.help")),
                Field.of(Field.Kind.TEXTAREA, "said", ui.t("disclosure.objection.said"))
                        .asRequired()
                        .help(ui.t("disclosure.objection.said.help")),
                Field.of(Field.Kind.FILE, "file", ui.t("disclosure.objection.letter"))
                        .help(ui.t("document.help")));
        return new Form(
                "/disclosures/" + matter.notice().id().value() + "/objections",
                fields,
                List.of(),
                new Submit(
                        ui.t("disclosure.objection.receive"),
                        ui.t("disclosure.objection.receive.consequence"),
                        (long) matter.known(),
                        ui.token(),
                        matter.address()));
    }
}
