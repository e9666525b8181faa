package yufang.year.delivery.web;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import yufang.platform.ui.Field;
import yufang.platform.ui.Form;
import yufang.platform.ui.Submit;
import yufang.platform.ui.Ui;
import yufang.shared.NotFound;
import yufang.shared.quantity.ObligationTerms;
import yufang.shared.quantity.Statement;
import yufang.shared.quantity.SubjectKind;
import yufang.shared.quantity.UnitId;
import yufang.year.delivery.domain.Account;
import yufang.year.delivery.domain.Asked;
import yufang.year.delivery.domain.UnitStatus;
import yufang.year.delivery.kind.UnitField;

/** The forms in which the provider says what was done. */
@Component
class UnitEntryPages {

    private final UnitPages pages;

    UnitEntryPages(UnitPages pages) {
        this.pages = pages;
    }

    ObligationTerms terms(UnitId id) {
        return pages.about(id).obligation().terms();
    }

    FormPage entry(UnitId id) {
        var about = pages.about(id);
        var planned = about.unit().status() == UnitStatus.PLANNED;
        var known = planned
                ? pages.reading().units().unit(id).unit().planned()
                : pages.reading().workedOn().of(id);
        var told = pages.reading().workedOn().account(id).orElse(about.unit().account());
        return FormPage.of(
                ui -> about.asking(ui.t(planned ? "delivery.carry-out" : "delivery.enter-again"), ui),
                ui -> new Form(
                        about.unit().address() + (planned ? "/carrying-out" : "/entry"),
                        fields(about, told, planned ? Statement.NONE : known, ui),
                        List.of(),
                        submit(about, planned ? "delivery.carry-out.save" : "delivery.save", ui)));
    }

    private static List<Field> fields(About about, @Nullable Account told, Statement known, Ui ui) {
        var fields = new ArrayList<Field>();
        var held = told == null ? null : told.held();
        var planned = about.unit().appointment();
        fields.add(Field.of(Field.Kind.DATE, "heldFrom", ui.t("delivery.held-from"))
                .asRequired()
                .value((held == null ? planned.firstDay() : held.heldFrom()).toString()));
        fields.add(Field.of(Field.Kind.DATE, "heldUntil", ui.t("delivery.held-until"))
                .value((held == null ? planned.lastDay() : held.heldUntil()).toString()));
        var deviation = held == null ? null : held.deviation();
        fields.add(Field.of(Field.Kind.TEXTAREA, "deviation", ui.t("delivery.deviation"))
                .help(ui.t("delivery.deviation.help", UnitListView.days(planned, ui)))
                .value(deviation == null ? "" : deviation));
        var asked = new UnitFields(ui);
        Asked.of(about.obligation().terms()).forEach(question -> {
            var field = asked.figure(question, question.in(known.figures()));
            fields.add(field.help(
                    question.subjects() == null
                            ? asked.asked(question)
                            : ui.t("delivery.figure.by-roster", asked.asked(question))));
        });
        fields.addAll(asked.fields(
                about.kind(),
                UnitField.Moment.CARRYING_OUT,
                told == null ? about.unit().fields() : told.answers()));
        return fields;
    }

    FormPage roster(UnitId id, SubjectKind kind) {
        var about = pages.about(id);
        if (!about.rosters().contains(kind)) throw NotFound.named(kind.key());
        return FormPage.of(
                ui -> about.asking(ui.t("delivery.roster.bring", RosterPart.word(kind, ui)), ui),
                ui -> new Form(
                        about.unit().address() + "/rosters/" + kind.key() + "/lines",
                        List.of(Field.of(Field.Kind.TEXTAREA, "text", ui.t("delivery.roster.text"))
                                .asRequired()
                                .help(ui.t(help(kind)))
                                .law(ui.t("delivery.roster.law"))),
                        List.of(),
                        new Submit(
                                ui.t("delivery.roster.save"),
                                ui.t("delivery.roster.then"),
                                (long) about.unit().version(),
                                ui.token(),
                                about.unit().address())));
    }

    private static String help(SubjectKind kind) {
        if (kind.equals(SubjectKind.PERSON)) return "delivery.roster.help.person";
        return kind.equals(SubjectKind.ENTERPRISE) ? "delivery.roster.help.enterprise" : "delivery.roster.help.other";
    }

    private static Submit submit(About about, String label, Ui ui) {
        return new Submit(
                ui.t(label),
                ui.t("delivery.entry.then"),
                (long) about.unit().version(),
                ui.token(),
                about.unit().address());
    }
}
