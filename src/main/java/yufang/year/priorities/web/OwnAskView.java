package yufang.year.priorities.web;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import yufang.ground.documents.StoredDocument;
import yufang.platform.ui.DocumentLine;
import yufang.platform.ui.Fact;
import yufang.platform.ui.Field;
import yufang.platform.ui.Form;
import yufang.platform.ui.Head;
import yufang.platform.ui.Listing;
import yufang.platform.ui.Submit;
import yufang.platform.ui.Ui;
import yufang.year.priorities.domain.AskMatter;
import yufang.year.priorities.domain.AskStatus;
import yufang.year.priorities.domain.Consent;
import yufang.year.priorities.query.AreaRow;
import yufang.year.priorities.query.OwnAsk;

/** What a member unit was asked, with the form for its answer. */
public record OwnAskView(OwnAsk ask, List<AreaRow> candidates, List<StoredDocument> documents) {

    public Head head(Ui ui) {
        return Head.of(AskWords.matter(ask.matter(), ask.decider(), ui))
                .on(ui.t("priorities.title", ask.year()))
                .lead(ui.t(
                        "priorities.said.lead." + ask.matter().name(),
                        ask.period().first(),
                        ask.period().last()));
    }

    public List<Fact> facts(Ui ui) {
        var facts = new ArrayList<Fact>();
        facts.add(Fact.of(
                ui.t("priorities.ask.state"),
                AskWords.badge(ask.status(), ask.consent(), ui).text()));
        var said = AskWords.said(ask.matter(), ask.cases(), ask.deaths(), ask.statement(), ui);
        if (!said.isEmpty()) facts.add(Fact.of(ui.t("priorities.ask.answered"), said));
        return facts;
    }

    /** What is to be consented to; null where figures are asked for. */
    public @Nullable Listing about(Ui ui) {
        return ask.matter() == AskMatter.CONSENT ? StudyTables.areas(ui, candidates, null, null) : null;
    }

    public boolean open() {
        return ask.status() == AskStatus.ASKED;
    }

    public Form form(Ui ui) {
        var submit = new Submit(
                ui.t("priorities.ask.answer"),
                ui.t("priorities.ask.answer.consequence"),
                (long) ask.version(),
                ui.token(),
                "/priorities/asks");
        return ask.matter() == AskMatter.CONSENT
                ? new Form(ask.address() + "/consent", consent(ui), List.of(), submit)
                : new Form(ask.address() + "/figures", figures(ui), List.of(), submit);
    }

    private static List<Field> consent(Ui ui) {
        return List.of(
                Field.of(
                                Field.Kind.RADIO,
                                "consent",
                                ui.t("priorities.consent"),
                                FormPage.options(ui, "priorities.consent", Consent.values()))
                        .asRequired(),
                Field.of(Field.Kind.TEXTAREA, "statement", ui.t("priorities.ask.statement"))
                        .help(ui.t("priorities.ask.statement.help")));
    }

    private List<Field> figures(Ui ui) {
        var fields = new ArrayList<Field>();
        fields.add(Field.of(
                        Field.Kind.NUMBER,
                        "cases",
                        ui.t("priorities.said.cases." + ask.matter().name()))
                .asRequired()
                .help(ui.t("priorities.said.help")));
        if (ask.matter() == AskMatter.ACCIDENTS) {
            fields.add(Field.of(Field.Kind.NUMBER, "deaths", ui.t("priorities.column.DEATHS"))
                    .help(ui.t("priorities.row.lead")));
        }
        fields.add(Field.of(Field.Kind.TEXTAREA, "statement", ui.t("priorities.said.statement"))
                .asRequired());
        fields.add(Field.of(Field.Kind.FILE, "file", ui.t("priorities.ask.document"))
                .help(ui.t("document.help")));
        return fields;
    }

    public List<DocumentLine> documentLines(Ui ui) {
        return StoredDocument.lines(documents, ui);
    }
}
