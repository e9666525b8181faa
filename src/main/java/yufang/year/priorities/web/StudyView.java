package yufang.year.priorities.web;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import yufang.ground.disclosure.PublishedNotice;
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
import yufang.platform.ui.ProblemLine;
import yufang.platform.ui.Submit;
import yufang.platform.ui.TrailLine;
import yufang.platform.ui.Ui;
import yufang.shared.Problem;
import yufang.shared.Role;
import yufang.year.priorities.domain.StudyStatus;
import yufang.year.priorities.query.StudyDetails;

/** The page of a study. */
public record StudyView(
        StudyDetails study,
        StudyTables.Content content,
        List<Problem> problems,
        Attached attached,
        Acting.Person acting) {

    /** What hangs on a study. */
    public record Attached(List<StoredDocument> documents, List<TrailEntry> entries, List<PublishedNotice> notices) {}

    public Head head(Ui ui) {
        var actions = new ArrayList<Action>();
        if (mayCollect()) {
            actions.add(Action.primary(ui.t("priorities.paste"), "table-import", study.address() + "/table"));
            actions.add(Action.secondary(ui.t("priorities.ask"), "send", study.address() + "/asks/new"));
        }
        if (mayPublish()) {
            actions.add(Action.primary(ui.t("priorities.publish"), "speakerphone", study.address() + "/publication"));
        }
        return Head.of(ui.t("priorities.title", study.year()), actions.toArray(new Action[0]))
                .on(ui.t(
                        "priorities.period.words",
                        study.period().first(),
                        study.period().last()));
    }

    public StudyTables tables() {
        return new StudyTables(study, content, mayCollect());
    }

    public List<Fact> facts(Ui ui) {
        var facts = new ArrayList<Fact>();
        facts.add(Fact.of(ui.t("priorities.status"), ui.of("priorities.status", study.status())));
        add(facts, ui.t("priorities.begun-by"), study.begunBy(), null);
        add(facts, ui.t("priorities.return-reason"), study.returnReason(), null);
        add(facts, ui.t("priorities.proposed-by"), study.proposedBy(), null);
        var decided = study.decidedOn();
        add(facts, ui.t("priorities.decided-by"), study.decidedBy(), decided == null ? null : decided.toString());
        add(facts, ui.t("rulebook.version"), study.rulesVersion(), null);
        for (var notice : attached.notices()) {
            add(
                    facts,
                    ui.t("priorities.notice"),
                    notice.title(),
                    notice.stands()
                            .known()
                            .map(last -> ui.t("priorities.notice.stands", notice.publishedOn(), last))
                            .orElseGet(() -> ui.t("priorities.notice.unknown", notice.publishedOn())));
        }
        return facts;
    }

    private static void add(List<Fact> facts, String label, @Nullable String value, @Nullable String law) {
        if (value != null) facts.add(new Fact(label, value, law));
    }

    public @Nullable String noticeAddress() {
        return attached.notices().isEmpty()
                ? null
                : attached.notices().getFirst().address(acting.region());
    }

    public boolean mayCollect() {
        return study.collecting() && acting.role() == Role.HRSS_OFFICER;
    }

    public boolean mayDecide() {
        return study.status() == StudyStatus.PROPOSED && acting.role() == Role.HRSS_LEADER;
    }

    private boolean mayPublish() {
        return study.status() == StudyStatus.DECIDED && acting.role() == Role.HRSS_OFFICER;
    }

    /** The leader sees what keeps him from deciding; before that everybody sees what is missing. */
    public List<ProblemLine> problemLines(Ui ui) {
        return study.collecting() || mayDecide() ? ProblemLine.of(ui, problems) : List.of();
    }

    public Form proposal(Ui ui) {
        return bare("/proposal", ui.t("priorities.propose"), ui.t("priorities.propose.consequence"), List.of(), ui);
    }

    public Form decision(Ui ui) {
        return bare("/decision", ui.t("priorities.decide"), ui.t("priorities.decide.consequence"), List.of(), ui);
    }

    public Form sendingBack(Ui ui) {
        var reason = Field.of(Field.Kind.TEXTAREA, "reason", ui.t("priorities.return-reason"))
                .asRequired()
                .help(ui.t("priorities.return.help"));
        var form = bare("/return", ui.t("priorities.return"), null, List.of(reason), ui);
        return new Form(
                form.action(), form.fields(), form.problems(), form.submit().secondary());
    }

    private Form bare(String end, String label, @Nullable String consequence, List<Field> fields, Ui ui) {
        var submit = new Submit(label, consequence, (long) study.version(), ui.token(), null);
        return new Form(study.address() + end, fields, List.of(), submit);
    }

    public List<DocumentLine> documentLines(Ui ui) {
        return StoredDocument.lines(attached.documents(), ui);
    }

    public List<TrailLine> trail(Ui ui) {
        return SubjectTrail.lines(attached.entries(), ui);
    }
}
