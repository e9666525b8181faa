package yufang.year.procurement.web;

import static java.util.Objects.requireNonNull;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
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
import yufang.platform.Route;
import yufang.platform.Routes;
import yufang.platform.ui.Form;
import yufang.platform.ui.Head;
import yufang.platform.ui.Ui;
import yufang.shared.NotFound;
import yufang.shared.Role;
import yufang.shared.Wording;
import yufang.year.procurement.ProcurementId;
import yufang.year.procurement.domain.PanelCandidates;
import yufang.year.procurement.domain.PanelForming;
import yufang.year.procurement.domain.SeatId;
import yufang.year.procurement.query.PanelQueries;
import yufang.year.procurement.query.ProcurementDetails;
import yufang.year.procurement.query.ProcurementQueries;
import yufang.year.procurement.query.SeatRow;

/** The agency's officer calls the members of the panel, and notes a conflict that somebody found. */
@Controller
class PanelController {

    private final PanelForming forming;
    private final PanelCandidates candidates;
    private final ProcurementQueries procurements;
    private final PanelQueries panels;
    private final Desk desk;

    PanelController(
            PanelForming forming,
            PanelCandidates candidates,
            ProcurementQueries procurements,
            PanelQueries panels,
            Desk desk) {
        this.forming = forming;
        this.candidates = candidates;
        this.procurements = procurements;
        this.panels = panels;
        this.desk = desk;
    }

    @GetMapping("/procurement/procurements/{id}/seats/new")
    String blank(@PathVariable ProcurementId id, Model model) {
        var vacant = panels.seats(id).stream().filter(SeatRow::vacant).toList();
        model.addAttribute(
                "view",
                new CallForPanel(
                                procurements.details(id),
                                candidates.all(),
                                candidates.recommenders(),
                                vacant,
                                desk.rules().reference("cc.recusal"))
                        .page());
        return "procurement/form";
    }

    @PostMapping("/procurement/procurements/{id}/seats")
    String call(@PathVariable ProcurementId id, @Valid CallForm form, RedirectAttributes flash) {
        var replaces = form.replaces();
        forming.call(
                id,
                requireNonNull(form.version()),
                requireNonNull(form.person()),
                requireNonNull(form.recommendedBy()),
                replaces == null ? null : new SeatId(replaces));
        flash.addFlashAttribute("done", Wording.of("procurement.done.called"));
        return ProcurementController.address(id);
    }

    @GetMapping("/procurement/procurements/{id}/seats/{seat}")
    String show(@PathVariable ProcurementId id, @PathVariable SeatId seat, Model model) {
        var procurement = procurements.details(id);
        var row = panels.seats(id).stream()
                .filter(one -> one.id().equals(seat))
                .findFirst()
                .orElseThrow(() -> new NotFound(seat));
        model.addAttribute(
                "view",
                ProcurementPage.of(
                        ui -> Head.of(ui.t("procurement.seat.recuse", row.name()))
                                .lead(procurement.title()),
                        ui -> recusal(procurement, row, ui)));
        return "procurement/form";
    }

    private static Form recusal(ProcurementDetails procurement, SeatRow seat, Ui ui) {
        return new Form(
                procurement.address() + "/seats/" + seat.id().value() + "/recusal",
                List.of(ProcurementForms.reason(ui, ui.t("procurement.seat.recuse.help"))),
                List.of(),
                ProcurementForms.submit(
                                ui,
                                ui.t("procurement.seat.recuse.button", seat.name()),
                                ui.t("procurement.seat.recuse.consequence"),
                                seat.version(),
                                procurement.address())
                        .destroying());
    }

    @PostMapping("/procurement/procurements/{id}/seats/{seat}/recusal")
    String recuse(
            @PathVariable ProcurementId id,
            @PathVariable SeatId seat,
            @Valid ProcurementController.ReasonForm form,
            RedirectAttributes flash) {
        forming.recuse(id, seat, requireNonNull(form.version()), requireNonNull(form.reason()));
        flash.addFlashAttribute("done", Wording.of("procurement.done.recused"));
        return ProcurementController.address(id);
    }

    record CallForm(
            @NotNull @Nullable Integer version,
            @NotNull @Nullable UUID person,
            @NotNull @Nullable UUID recommendedBy,
            @Nullable UUID replaces) {}

    @Component("panelRoutes")
    static class Table implements Routes {

        private static final String PAGE = ProcurementController.Table.PAGE + "/seats";

        @Override
        public List<Route> routes() {
            return List.of(
                    Route.get(PAGE + "/new", Role.AGENCY_OFFICER),
                    Route.post(PAGE, Role.AGENCY_OFFICER).form(CallForm.class, PAGE + "/new"),
                    Route.get(PAGE + "/{seat}", Role.AGENCY_OFFICER),
                    Route.post(PAGE + "/{seat}/recusal", Role.AGENCY_OFFICER)
                            .form(ProcurementController.ReasonForm.class, PAGE + "/{seat}"));
        }
    }
}
