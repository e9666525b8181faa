package yufang.ground.disclosure.web;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import yufang.ground.disclosure.domain.Objecting.Matter;
import yufang.ground.disclosure.domain.ObjectionStatus;
import yufang.ground.disclosure.query.ObjectionDetails;
import yufang.ground.documents.StoredDocument;
import yufang.ground.trail.SubjectTrail;
import yufang.ground.trail.TrailEntry;
import yufang.platform.Acting;
import yufang.platform.ui.Action;
import yufang.platform.ui.DocumentLine;
import yufang.platform.ui.Fact;
import yufang.platform.ui.Field;
import yufang.platform.ui.Form;
import yufang.platform.ui.Head;
import yufang.platform.ui.Submit;
import yufang.platform.ui.TrailLine;
import yufang.platform.ui.Ui;
import yufang.shared.Role;

/** The page of an objection, for officers. */
public record ObjectionView(
        ObjectionDetails objection,
        Matter matter,
        List<StoredDocument> documents,
        List<TrailEntry> entries,
        Acting.Person acting) {

    public Head head(Ui ui) {
        return Head.of(
                        ui.t("disclosure.objection.title", objection.receivedOn()),
                        Action.secondary(ui.t("disclosure.objection.matter"), "arrow-left", matter.address()))
                .on(matter.notice().title());
    }

    public List<Fact> facts(Ui ui) {
        var facts = new ArrayList<Fact>();
        facts.add(
                Fact.of(ui.t("disclosure.objection.status"), ui.of("disclosure.objection.status", objection.status())));
        facts.add(Fact.of(
                ui.t("disclosure.objection.received-on"), objection.receivedOn().toString()));
        facts.add(new Fact(
                ui.t("disclosure.objection.objector"), objection.objector(), ui.t("disclosure.objection.inside")));
        facts.add(Fact.of(ui.t("disclosure.objection.contact"), objection.contact()));
        facts.add(Fact.of(ui.t("disclosure.objection.said"), objection.said()));
        facts.add(Fact.of(ui.t("disclosure.objection.entered-by"), objection.enteredBy()));
        add(facts, ui.t("disclosure.objection.summary"), objection.summary());
        add(facts, ui.t("disclosure.objection.answer-text"), objection.answer());
        if (objection.answeredBy() != null) {
            facts.add(new Fact(
                    ui.t("disclosure.objection.answered-by"),
                    objection.answeredBy(),
                    String.valueOf(objection.answeredOn())));
        }
        return facts;
    }

    private static void add(List<Fact> facts, String label, @Nullable String value) {
        if (value != null) facts.add(Fact.of(label, value));
    }

    public boolean mayAnswer() {
        return objection.status() == ObjectionStatus.RECEIVED
                && (acting.role() == Role.AGENCY_OFFICER || acting.role() == Role.AGENCY_REVIEWER);
    }

    public Form answer(Ui ui) {
        var fields = List.of(
                Field.of(Field.Kind.TEXTAREA, "summary", ui.t("disclosure.objection.summary"))
                        .asRequired()
                        .help(ui.t("disclosure.objection.summary.help")),
                Field.of(Field.Kind.TEXTAREA, "answer", ui.t("disclosure.objection.answer-text"))
                        .asRequired()
                        .help(ui.t("disclosure.objection.answer.help")));
        return new Form(
                "/disclosures/objections/" + objection.id().value() + "/answer",
                fields,
                List.of(),
                new Submit(
                        ui.t("disclosure.objection.answer"),
                        ui.t("disclosure.objection.answer.consequence"),
                        (long) objection.version(),
                        ui.token(),
                        null));
    }

    /** The notice on the public site, where the answer is read. */
    public String notice() {
        return "/p/" + acting.region() + "/notices/" + matter.notice().id().value();
    }

    /** Of what is disclosed: objections are part of its story. */
    public List<TrailLine> trail(Ui ui) {
        return SubjectTrail.lines(entries, ui);
    }

    public List<DocumentLine> documentLines(Ui ui) {
        return StoredDocument.lines(documents, ui);
    }
}
