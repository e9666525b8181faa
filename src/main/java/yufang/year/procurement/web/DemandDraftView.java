package yufang.year.procurement.web;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import yufang.ground.programme.SubProjectId;
import yufang.ground.programme.SubProjectLine;
import yufang.ground.rulebook.RuleSet;
import yufang.platform.ui.Fact;
import yufang.platform.ui.Field;
import yufang.platform.ui.Form;
import yufang.platform.ui.Head;
import yufang.platform.ui.ProblemLine;
import yufang.platform.ui.Step;
import yufang.platform.ui.Submit;
import yufang.platform.ui.Ui;
import yufang.shared.Money;
import yufang.shared.Problem;
import yufang.year.procurement.domain.DemandDrafting.Suggestion;
import yufang.year.procurement.domain.DemandText;
import yufang.year.procurement.query.DemandDetails;

/**
 * The page on which a demand is drafted.
 *
 * @param draft null where there is nothing to draft it from
 */
public record DemandDraftView(
        SubProjectLine line,
        List<Problem> problems,
        @Nullable Draft draft,
        RuleSet rules) {

    /**
     * What stands in the form.
     *
     * @param version that the form carries
     * @param plan number of the document that the content comes from
     */
    public record Draft(
            String action, String back, int version, String plan, String content, Money ceiling, DemandText text) {

        static Draft blank(SubProjectId id, Suggestion found) {
            return new Draft(
                    "/procurement/sub-projects/" + id.value() + "/demand",
                    "/procurement/demands",
                    found.plan().version(),
                    found.plan().number().text(),
                    found.basis().content(),
                    found.basis().ceiling(),
                    found.text());
        }

        /** Drafted anew it takes what plan and budget say now. */
        static Draft known(DemandDetails demand, Optional<Suggestion> now) {
            var page = "/procurement/demands/" + demand.id().value();
            var content = demand.content();
            return new Draft(
                    page + "/correction",
                    page,
                    demand.version(),
                    now.map(found -> found.plan().number().text()).orElse(content.issueNumber()),
                    now.map(found -> found.basis().content()).orElse(content.deliverables()),
                    now.map(found -> found.basis().ceiling()).orElse(content.ceiling()),
                    demand.text());
        }
    }

    public Head head(Ui ui) {
        return Head.of(ui.t("demand.draft")).on(line.title()).lead(ui.t("demand.draft.lead"));
    }

    public List<Step> steps(Ui ui) {
        return line.steps(ui);
    }

    public List<ProblemLine> problemLines(Ui ui) {
        return ProblemLine.of(ui, problems);
    }

    public List<Fact> given(Ui ui) {
        var known = draft;
        if (known == null) return List.of();
        return List.of(
                new Fact(ui.t("demand.content"), known.content(), ui.t("demand.content.law", known.plan())),
                new Fact(ui.t("demand.ceiling"), ui.t("demand.yuan", known.ceiling()), ui.t("demand.ceiling.law")));
    }

    public List<Form> forms(Ui ui) {
        var known = draft;
        return known == null ? List.of() : List.of(form(known, ui));
    }

    private Form form(Draft known, Ui ui) {
        var text = known.text();
        var fields = List.of(
                Field.of(Field.Kind.TEXT, "title", ui.t("demand.title"))
                        .asRequired()
                        .value(text.title()),
                area("details", text.details(), ui).help(ui.t("demand.details.help")),
                area("service", text.service(), ui).asRequired().help(ui.t("demand.service.help")),
                area("quality", text.quality(), ui).asRequired().help(ui.t("demand.quality.help")),
                area("conditions", text.conditions(), ui)
                        .asRequired()
                        .help(ui.t("demand.conditions.help", rules.number("pd.experience")))
                        .law(ProblemLine.law(ui, rules.reference("pd.experience"))),
                area("contact", text.contact(), ui).asRequired().help(ui.t("demand.contact.help")),
                Field.of(Field.Kind.NUMBER, "surveyed", ui.t("demand.surveyed"))
                        .asRequired()
                        .value(text.surveyed() == 0 ? "" : Integer.toString(text.surveyed()))
                        .unit(ui.t("demand.surveyed.unit"))
                        .help(ui.t("demand.surveyed.help", rules.number("pd.survey")))
                        .law(ProblemLine.law(ui, rules.reference("pd.survey"))),
                Field.of(Field.Kind.FILE, "file", ui.t("demand.survey-document"))
                        .help(ui.t("document.help")));
        return new Form(
                known.action(),
                fields,
                List.of(),
                new Submit(
                        ui.t("demand.hand-in"),
                        ui.t("demand.hand-in.consequence"),
                        (long) known.version(),
                        ui.token(),
                        known.back()));
    }

    private static Field area(String name, @Nullable String value, Ui ui) {
        return Field.of(Field.Kind.TEXTAREA, name, ui.t("demand." + name)).value(value == null ? "" : value);
    }
}
