package yufang.year.procurement.web;

import static java.util.Objects.requireNonNull;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import yufang.ground.desk.Desk;
import yufang.ground.documents.Documents;
import yufang.ground.documents.Upload;
import yufang.platform.Route;
import yufang.platform.Routes;
import yufang.shared.Money;
import yufang.shared.Role;
import yufang.shared.Wording;
import yufang.year.procurement.domain.InvitationId;
import yufang.year.procurement.domain.Proposing;
import yufang.year.procurement.query.InvitationQueries;
import yufang.year.procurement.query.PanelQueries;

/** A provider's manager reads what his organisation is asked for, and hands in what it offers. */
@Controller
class InvitationController {

    private final Proposing proposing;
    private final InvitationQueries invitations;
    private final PanelQueries panels;
    private final Documents documents;
    private final Desk desk;

    InvitationController(
            Proposing proposing, InvitationQueries invitations, PanelQueries panels, Documents documents, Desk desk) {
        this.proposing = proposing;
        this.invitations = invitations;
        this.panels = panels;
        this.documents = documents;
        this.desk = desk;
    }

    @GetMapping("/procurement/invitations/{invitation}")
    String show(@PathVariable InvitationId invitation, Model model) {
        var mine = invitations.mine(invitation);
        model.addAttribute(
                "view",
                new InvitationView(
                        mine,
                        panels.factors(mine.procurement()),
                        proposing.receipts(invitation),
                        documents.of(mine.procurement()),
                        proposing.problemsBeforeHandingIn(invitation),
                        desk.acting().region()));
        return "procurement/invitation";
    }

    @PostMapping("/procurement/invitations/{invitation}/proposal")
    String handIn(@PathVariable InvitationId invitation, @Valid ProposalForm form, RedirectAttributes flash) {
        proposing.handIn(
                invitation,
                requireNonNull(form.version()),
                requireNonNull(form.price()),
                requireNonNull(form.summary()),
                Upload.of("file", form.file()));
        flash.addFlashAttribute("done", Wording.of("procurement.done.handed-in"));
        return address(invitation);
    }

    @PostMapping("/procurement/invitations/{invitation}/withdrawal")
    String withdraw(
            @PathVariable InvitationId invitation,
            @Valid ProcurementController.ReasonForm form,
            RedirectAttributes flash) {
        proposing.withdraw(invitation, requireNonNull(form.version()), requireNonNull(form.reason()));
        flash.addFlashAttribute("done", Wording.of("procurement.done.withdrawn"));
        return address(invitation);
    }

    private static String address(InvitationId id) {
        return "redirect:/procurement/invitations/" + id.value();
    }

    record ProposalForm(
            @NotNull @Nullable Integer version,
            @NotNull @Nullable Money price,
            @NotNull @Size(max = 2_000) @Nullable String summary,
            @Nullable MultipartFile file) {}

    @Component("invitationRoutes")
    static class Table implements Routes {

        private static final String PAGE = "/procurement/invitations/{invitation}";

        @Override
        public List<Route> routes() {
            return List.of(
                    Route.get(PAGE, Role.PROVIDER_MANAGER),
                    Route.post(PAGE + "/proposal", Role.PROVIDER_MANAGER).form(ProposalForm.class, PAGE),
                    Route.post(PAGE + "/withdrawal", Role.PROVIDER_MANAGER)
                            .form(ProcurementController.ReasonForm.class, PAGE));
        }
    }
}
