package yufang.year.supervision.web;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import yufang.platform.ui.Fact;
import yufang.platform.ui.Field;
import yufang.platform.ui.Form;
import yufang.platform.ui.Head;
import yufang.platform.ui.ProblemLine;
import yufang.platform.ui.Submit;
import yufang.platform.ui.Ui;
import yufang.shared.Problem;
import yufang.year.supervision.domain.CheckStatus;
import yufang.year.supervision.domain.FindingRemark;
import yufang.year.supervision.domain.FindingStatus;
import yufang.year.supervision.query.FindingDetails;

/**
 * The page of a finding.
 *
 * @param lowering null where there is no unit to lower, or the one who looks may not
 */
public record FindingView(
        FindingDetails finding,
        List<Problem> problems,
        @Nullable LoweringForm lowering,
        Around around) {

    public FindingView {
        problems = List.copyOf(problems);
    }

    public Head head(Ui ui) {
        return Head.of(ui.t("supervision.finding.title", finding.day(), finding.number()))
                .on(around.document());
    }

    public List<ProblemLine> problemLines(Ui ui) {
        return mayDecide() ? ProblemLine.of(ui, problems) : List.of();
    }

    private boolean mayDecide() {
        return around.isOfficer() && finding.status() == FindingStatus.ANSWERED;
    }

    public List<Fact> facts(Ui ui) {
        var facts = new ArrayList<Fact>();
        facts.add(Fact.of(ui.t("supervision.status"), status(ui)));
        facts.add(Fact.of(ui.t("supervision.check.about"), finding.about()));
        facts.add(Fact.of(ui.t("supervision.provider"), finding.provider()));
        facts.add(Fact.of(ui.t("supervision.finding.place"), finding.place()));
        if (lowering != null && !lowering.isOpen() && finding.status() != FindingStatus.CLOSED) {
            facts.add(Fact.of(
                    ui.t("supervision.finding.lowering"),
                    ui.say(lowering.problems().getFirst())));
        }
        var rules = finding.rulesVersion();
        if (rules != null) facts.add(Fact.of(ui.t("rulebook.version"), rules));
        return facts;
    }

    private String status(Ui ui) {
        return finding.checkStatus() == CheckStatus.RECORDED
                ? ui.of("supervision.check.status", finding.checkStatus())
                : ui.of("supervision.finding.status", finding.status());
    }

    public String checkHref() {
        return "/supervision/spot-checks/" + finding.check().value();
    }

    public List<Said> said(Ui ui) {
        var said = new ArrayList<Said>();
        said.add(Said.of(ui.t("supervision.finding.seen"), finding.day() + " · " + finding.place(), finding.seen()));
        finding.remarks().forEach(remark -> said.add(said(remark, ui)));
        return said;
    }

    private static Said said(FindingDetails.Remark remark, Ui ui) {
        var law = remark.on() + " · " + remark.by();
        return Said.of(
                ui.of("supervision.finding.remark", remark.kind()),
                remark.kind() == FindingRemark.Kind.LOWERING
                        ? ui.t("supervision.finding.effect", law, remark.struck(), remark.lowered())
                        : law,
                remark.said());
    }

    public List<Form> acts(Ui ui) {
        if (finding.checkStatus() == CheckStatus.RECORDED) {
            return around.isOfficer() ? List.of(correction(ui)) : List.of();
        }
        if (around.isProvider() && finding.status() == FindingStatus.OPEN) return List.of(answer(ui));
        var forms = new ArrayList<Form>();
        if (lowering != null && lowering.isOpen()) forms.add(lowering.form(finding, ui));
        if (mayDecide()) {
            forms.add(reason("/question", "supervision.finding.ask-again", null, ui));
            forms.add(
                    reason("/closure", "supervision.finding.close", ui.t("supervision.finding.close.consequence"), ui));
        }
        return forms;
    }

    private Form correction(Ui ui) {
        return new Form(
                address() + "/correction",
                CheckForms.finding(finding.seen(), finding.place(), ui),
                List.of(),
                submit(ui.t("supervision.finding.correct"), null, ui));
    }

    private Form answer(Ui ui) {
        return new Form(
                address() + "/answer",
                List.of(
                        Field.of(Field.Kind.TEXTAREA, "said", ui.t("supervision.finding.answer"))
                                .asRequired()
                                .help(ui.t("supervision.finding.answer.help")),
                        Field.of(Field.Kind.FILE, "file", ui.t("supervision.finding.document"))
                                .help(ui.t("document.help"))),
                List.of(),
                submit(ui.t("supervision.finding.give-answer"), ui.t("supervision.finding.answer.consequence"), ui));
    }

    /** Asking again is the lesser act: closing ends it. */
    private Form reason(String act, String label, @Nullable String consequence, Ui ui) {
        var submit = submit(ui.t(label), consequence, ui);
        return new Form(
                address() + act,
                List.of(Field.of(Field.Kind.TEXTAREA, "reason", ui.t("supervision.finding.reason"))
                        .asRequired()),
                List.of(),
                consequence == null ? submit.secondary() : submit);
    }

    private Submit submit(String label, @Nullable String consequence, Ui ui) {
        return new Submit(label, consequence, (long) finding.version(), ui.token(), null);
    }

    private String address() {
        return "/supervision/findings/" + finding.id().value();
    }
}
