package yufang.year.procurement.web;

import static java.util.Objects.requireNonNull;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import yufang.ground.desk.Desk;
import yufang.ground.programme.SubProjectId;
import yufang.platform.Route;
import yufang.platform.Routes;
import yufang.platform.ui.Form;
import yufang.platform.ui.Head;
import yufang.shared.Role;
import yufang.shared.Wording;
import yufang.year.parties.Providers;
import yufang.year.procurement.ProcurementId;
import yufang.year.procurement.domain.EvaluationMethod;
import yufang.year.procurement.domain.Manner;
import yufang.year.procurement.domain.OrganisationForm;
import yufang.year.procurement.domain.ProcurementMethod;
import yufang.year.procurement.domain.ProcurementPreparing;
import yufang.year.procurement.query.PanelQueries;
import yufang.year.procurement.query.ProcurementDetails;
import yufang.year.procurement.query.ProcurementQueries;

/** The agency's officer prepares a procurement and lets proposals come in; every officer reads it. */
@Controller
class ProcurementController {

    private final ProcurementPreparing preparing;
    private final ProcurementQueries queries;
    private final ProcurementPages pages;
    private final Told told;
    private final Desk desk;

    ProcurementController(
            ProcurementPreparing preparing, ProcurementQueries queries, ProcurementPages pages, Told told, Desk desk) {
        this.preparing = preparing;
        this.queries = queries;
        this.pages = pages;
        this.told = told;
        this.desk = desk;
    }

    /** What providers are told, and who can be. */
    @Component
    record Told(PanelQueries panels, Providers providers) {}

    @GetMapping("/procurement/procurements/new")
    String blank(Model model) {
        model.addAttribute("view", draft(null));
        return "procurement/draft";
    }

    @PostMapping("/procurement/procurements")
    String prepare(@Valid PrepareForm form, RedirectAttributes flash) {
        var draft = new ProcurementPreparing.Draft(
                new Manner(
                        requireNonNull(form.form()),
                        requireNonNull(form.method()),
                        requireNonNull(form.evaluation()),
                        form.planForm(),
                        form.planMethod(),
                        form.planOtherMethod()),
                requireNonNull(form.receiveUntil()),
                requireNonNull(form.factors()),
                asked(form.providers()));
        var id = preparing.prepare(new SubProjectId(requireNonNull(form.subProject())), draft);
        flash.addFlashAttribute("done", Wording.of("procurement.done.prepared"));
        return address(id);
    }

    @GetMapping("/procurement/procurements/{id}")
    String show(@PathVariable ProcurementId id, Model model) {
        model.addAttribute("view", pages.of(id));
        return "procurement/procurement";
    }

    @GetMapping("/procurement/procurements/{id}/edit")
    String edit(@PathVariable ProcurementId id, Model model) {
        model.addAttribute("view", draft(queries.details(id)));
        return "procurement/draft";
    }

    @PostMapping("/procurement/procurements/{id}/correction")
    String correct(@PathVariable ProcurementId id, @Valid CorrectForm form, RedirectAttributes flash) {
        var draft = new ProcurementPreparing.Draft(
                new Manner(
                        requireNonNull(form.form()),
                        requireNonNull(form.method()),
                        requireNonNull(form.evaluation()),
                        form.planForm(),
                        form.planMethod(),
                        form.planOtherMethod()),
                requireNonNull(form.receiveUntil()),
                requireNonNull(form.factors()),
                asked(form.providers()));
        preparing.correct(id, requireNonNull(form.version()), draft);
        flash.addFlashAttribute("done", Wording.of("procurement.done.corrected"));
        return address(id);
    }

    @PostMapping("/procurement/procurements/{id}/receiving")
    String begin(@PathVariable ProcurementId id, @Valid ActForm form, RedirectAttributes flash) {
        preparing.begin(id, requireNonNull(form.version()));
        flash.addFlashAttribute("done", Wording.of("procurement.done.begun"));
        return address(id);
    }

    @GetMapping("/procurement/procurements/{id}/failure")
    String failure(@PathVariable ProcurementId id, Model model) {
        var procurement = queries.details(id);
        model.addAttribute(
                "view",
                ProcurementPage.of(
                        ui -> Head.of(ui.t("procurement.fail")).lead(procurement.title()),
                        ui -> new Form(
                                procurement.address() + "/failure",
                                List.of(ProcurementForms.reason(ui, ui.t("procurement.fail.help"))),
                                List.of(),
                                ProcurementForms.submit(
                                                ui,
                                                ui.t("procurement.fail.button", procurement.title()),
                                                ui.t("procurement.fail.consequence"),
                                                procurement.version(),
                                                procurement.address())
                                        .destroying())));
        return "procurement/form";
    }

    @PostMapping("/procurement/procurements/{id}/failure")
    String fail(@PathVariable ProcurementId id, @Valid ReasonForm form, RedirectAttributes flash) {
        preparing.fail(id, requireNonNull(form.version()), requireNonNull(form.reason()));
        flash.addFlashAttribute("done", Wording.of("procurement.done.failed"));
        return address(id);
    }

    private DraftView draft(@Nullable ProcurementDetails known) {
        var written = known == null
                ? null
                : new DraftView.Written(
                        known, preparing.factorLines(known.id()), told.panels().invited(known.id()));
        return new DraftView(
                written,
                known == null ? queries.toBuy() : List.of(),
                told.providers().all(),
                desk.rules().reference("cc.factors"));
    }

    private static List<UUID> asked(@Nullable List<UUID> providers) {
        return providers == null ? List.of() : providers;
    }

    static String address(ProcurementId id) {
        return "redirect:/procurement/procurements/" + id.value();
    }

    record PrepareForm(
            @NotNull @Nullable UUID subProject,
            @NotNull @Nullable OrganisationForm form,
            @NotNull @Nullable ProcurementMethod method,
            @NotNull @Nullable EvaluationMethod evaluation,
            @Nullable OrganisationForm planForm,
            @Nullable ProcurementMethod planMethod,
            @Nullable ProcurementMethod planOtherMethod,
            @NotNull @Size(max = 12_000) @Nullable String factors,
            @Nullable List<UUID> providers,
            @NotNull @Nullable LocalDate receiveUntil) {}

    record CorrectForm(
            @NotNull @Nullable Integer version,
            @NotNull @Nullable OrganisationForm form,
            @NotNull @Nullable ProcurementMethod method,
            @NotNull @Nullable EvaluationMethod evaluation,
            @Nullable OrganisationForm planForm,
            @Nullable ProcurementMethod planMethod,
            @Nullable ProcurementMethod planOtherMethod,
            @NotNull @Size(max = 12_000) @Nullable String factors,
            @Nullable List<UUID> providers,
            @NotNull @Nullable LocalDate receiveUntil) {}

    record ActForm(@NotNull @Nullable Integer version) {}

    record ReasonForm(
            @NotNull @Nullable Integer version,
            @NotNull @Size(max = 500) @Nullable String reason) {}

    @Component("procurementRoutes")
    static class Table implements Routes {

        static final String PAGE = "/procurement/procurements/{id}";

        @Override
        public List<Route> routes() {
            return List.of(
                    Route.get("/procurement/procurements/new", Role.AGENCY_OFFICER),
                    Route.post("/procurement/procurements", Role.AGENCY_OFFICER)
                            .form(PrepareForm.class, "/procurement/procurements/new"),
                    Route.get(PAGE, Role.readers()),
                    Route.get(PAGE + "/edit", Role.AGENCY_OFFICER),
                    Route.post(PAGE + "/correction", Role.AGENCY_OFFICER).form(CorrectForm.class, PAGE + "/edit"),
                    Route.post(PAGE + "/receiving", Role.AGENCY_OFFICER).form(ActForm.class, PAGE),
                    Route.get(PAGE + "/failure", Role.AGENCY_OFFICER),
                    Route.post(PAGE + "/failure", Role.AGENCY_OFFICER).form(ReasonForm.class, PAGE + "/failure"));
        }
    }
}
