package yufang.year.procurement.web;

import static java.util.Objects.requireNonNull;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import yufang.ground.disclosure.NewNotice;
import yufang.ground.documents.Upload;
import yufang.platform.Route;
import yufang.platform.Routes;
import yufang.platform.ui.Field;
import yufang.platform.ui.Form;
import yufang.platform.ui.Head;
import yufang.platform.ui.Option;
import yufang.platform.ui.Ui;
import yufang.shared.Role;
import yufang.shared.Wording;
import yufang.year.procurement.ProcurementId;
import yufang.year.procurement.domain.Awarding;
import yufang.year.procurement.domain.Deciding;
import yufang.year.procurement.domain.ProposalOpening;
import yufang.year.procurement.query.ProcurementDetails;
import yufang.year.procurement.query.ProcurementQueries;
import yufang.year.procurement.query.ProposalRow;
import yufang.year.procurement.web.ProcurementController.ActForm;

/**
 * From the opening to the award: opened, scored, ranked and published by the officer, decided and awarded by the
 * leader.
 */
@Controller
class ResultController {

    private final ProposalOpening opening;
    private final Deciding deciding;
    private final Awarding awarding;
    private final ProcurementQueries queries;
    private final ProcurementPages pages;

    ResultController(
            ProposalOpening opening,
            Deciding deciding,
            Awarding awarding,
            ProcurementQueries queries,
            ProcurementPages pages) {
        this.opening = opening;
        this.deciding = deciding;
        this.awarding = awarding;
        this.queries = queries;
        this.pages = pages;
    }

    @PostMapping("/procurement/procurements/{id}/opening")
    String open(@PathVariable ProcurementId id, @Valid ActForm form, RedirectAttributes flash) {
        opening.open(id, requireNonNull(form.version()));
        return done(id, "procurement.done.opened", flash);
    }

    @PostMapping("/procurement/procurements/{id}/scoring")
    String beginScoring(@PathVariable ProcurementId id, @Valid ActForm form, RedirectAttributes flash) {
        opening.beginScoring(id, requireNonNull(form.version()));
        return done(id, "procurement.done.scoring", flash);
    }

    @PostMapping("/procurement/procurements/{id}/ranking")
    String rank(@PathVariable ProcurementId id, @Valid ActForm form, RedirectAttributes flash) {
        opening.rank(id, requireNonNull(form.version()));
        return done(id, "procurement.done.ranked", flash);
    }

    @GetMapping("/procurement/procurements/{id}/refusals/new")
    String blankRefusal(@PathVariable ProcurementId id, Model model) {
        var procurement = queries.details(id);
        var proposals = queries.proposals(id);
        model.addAttribute(
                "view",
                ProcurementPage.of(
                        ui -> Head.of(ui.t("procurement.refusal.record")).lead(procurement.title()),
                        ui -> refusal(procurement, proposals, ui)));
        return "procurement/form";
    }

    private static Form refusal(ProcurementDetails procurement, List<ProposalRow> proposals, Ui ui) {
        var options = proposals.stream()
                .filter(row -> row.refusal() == null)
                .map(row -> new Option(row.id().value().toString(), row.provider()))
                .toArray(Option[]::new);
        return new Form(
                procurement.address() + "/refusals",
                List.of(
                        Field.of(Field.Kind.SELECT, "proposal", ui.t("procurement.provider"), options)
                                .asRequired(),
                        ProcurementForms.reason(ui, ui.t("procurement.refusal.help")),
                        Field.of(Field.Kind.FILE, "file", ui.t("procurement.refusal.document"))
                                .asRequired()
                                .help(ui.t("document.help"))),
                List.of(),
                ProcurementForms.submit(
                        ui,
                        ui.t("procurement.refusal.record"),
                        ui.t("procurement.refusal.consequence"),
                        procurement.version(),
                        procurement.address()));
    }

    @PostMapping("/procurement/procurements/{id}/refusals")
    String recordRefusal(@PathVariable ProcurementId id, @Valid RefusalForm form, RedirectAttributes flash) {
        deciding.recordRefusal(
                id,
                requireNonNull(form.version()),
                requireNonNull(form.proposal()),
                requireNonNull(form.reason()),
                Upload.of("file", form.file()));
        return done(id, "procurement.done.refused", flash);
    }

    @PostMapping("/procurement/procurements/{id}/decision")
    String decide(@PathVariable ProcurementId id, @Valid DecisionForm form, RedirectAttributes flash) {
        deciding.decide(id, requireNonNull(form.version()), requireNonNull(form.proposal()), form.reason());
        return done(id, "procurement.done.decided", flash);
    }

    @GetMapping("/procurement/procurements/{id}/publication")
    String blankNotice(@PathVariable ProcurementId id, Model model) {
        model.addAttribute("view", pages.publication(id).page());
        return "procurement/form";
    }

    @PostMapping("/procurement/procurements/{id}/publication")
    String publish(@PathVariable ProcurementId id, @Valid NoticeForm form, RedirectAttributes flash) {
        awarding.publish(
                id,
                requireNonNull(form.version()),
                requireNonNull(form.title()).replace('\n', ' '),
                requireNonNull(form.body()));
        return done(id, "procurement.done.published", flash);
    }

    @PostMapping("/procurement/procurements/{id}/award")
    String award(@PathVariable ProcurementId id, @Valid ActForm form, RedirectAttributes flash) {
        awarding.award(id, requireNonNull(form.version()));
        return done(id, "procurement.done.awarded", flash);
    }

    private static String done(ProcurementId id, String said, RedirectAttributes flash) {
        flash.addFlashAttribute("done", Wording.of(said));
        return ProcurementController.address(id);
    }

    record RefusalForm(
            @NotNull @Nullable Integer version,
            @NotNull @Nullable UUID proposal,
            @NotNull @Size(max = 500) @Nullable String reason,
            @Nullable MultipartFile file) {}

    record DecisionForm(
            @NotNull @Nullable Integer version,
            @NotNull @Nullable UUID proposal,
            @Size(max = 500) @Nullable String reason) {}

    record NoticeForm(
            @NotNull @Nullable Integer version,

            @NotNull @Size(max = NewNotice.LONGEST_TITLE) @Nullable
            String title,

            @NotNull @Size(max = NewNotice.LONGEST_BODY) @Nullable
            String body) {}

    @Component("procurementResultRoutes")
    static class Table implements Routes {

        private static final String PAGE = ProcurementController.Table.PAGE;

        @Override
        public List<Route> routes() {
            return List.of(
                    Route.post(PAGE + "/opening", Role.AGENCY_OFFICER).form(ActForm.class, PAGE),
                    Route.post(PAGE + "/scoring", Role.AGENCY_OFFICER).form(ActForm.class, PAGE),
                    Route.post(PAGE + "/ranking", Role.AGENCY_OFFICER).form(ActForm.class, PAGE),
                    Route.get(PAGE + "/refusals/new", Role.AGENCY_OFFICER),
                    Route.post(PAGE + "/refusals", Role.AGENCY_OFFICER).form(RefusalForm.class, PAGE + "/refusals/new"),
                    Route.post(PAGE + "/decision", Role.AGENCY_LEADER).form(DecisionForm.class, PAGE),
                    Route.get(PAGE + "/publication", Role.AGENCY_OFFICER),
                    Route.post(PAGE + "/publication", Role.AGENCY_OFFICER)
                            .form(NoticeForm.class, PAGE + "/publication"),
                    Route.post(PAGE + "/award", Role.AGENCY_LEADER).form(ActForm.class, PAGE));
        }
    }
}
