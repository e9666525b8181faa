package yufang.year.delivery.web;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import yufang.ground.documents.Upload;
import yufang.platform.Route;
import yufang.platform.Routes;
import yufang.shared.Role;
import yufang.shared.Wording;
import yufang.shared.quantity.UnitId;
import yufang.year.delivery.domain.CarryingOut;

/** The page of a unit, where evidence is handed in and the claim is submitted. */
@Controller
class UnitController {

    private final CarryingOut carryingOut;
    private final UnitPages pages;

    UnitController(CarryingOut carryingOut, UnitPages pages) {
        this.carryingOut = carryingOut;
        this.pages = pages;
    }

    @GetMapping("/delivery/units/{id}")
    String show(@PathVariable UnitId id, Model model) {
        model.addAttribute("view", pages.unit(id, carryingOut.problemsBeforeNextStep(id)));
        return "delivery/unit";
    }

    @PostMapping("/delivery/units/{id}/evidence")
    String addEvidence(@PathVariable UnitId id, @Valid EvidenceForm form, RedirectAttributes flash) {
        carryingOut.addEvidence(
                id,
                Objects.requireNonNull(form.version()),
                Objects.requireNonNull(form.item()),
                Upload.of("file", form.file()));
        flash.addFlashAttribute("done", Wording.of("delivery.done.evidence"));
        return "redirect:" + address(id);
    }

    @PostMapping("/delivery/units/{id}/submission")
    String submit(@PathVariable UnitId id, @Valid SubmitForm form, RedirectAttributes flash) {
        carryingOut.submit(id, Objects.requireNonNull(form.version()));
        flash.addFlashAttribute("done", Wording.of("delivery.done.submitted"));
        return "redirect:" + address(id);
    }

    static String address(UnitId id) {
        return "/delivery/units/" + id.value();
    }

    record EvidenceForm(
            @NotNull @Nullable Integer version,
            @NotNull @Size(max = 60) @Nullable String item,
            @Nullable MultipartFile file) {}

    record SubmitForm(@NotNull @Nullable Integer version) {}

    @Component
    static class Table implements Routes {

        private static final String PAGE = "/delivery/units/{id}";

        @Override
        public List<Route> routes() {
            return List.of(
                    Route.get(PAGE, DeliveryController.seeing()),
                    Route.post(PAGE + "/evidence", Role.PROVIDER_MANAGER, Role.PROVIDER_FIELD)
                            .form(EvidenceForm.class, PAGE),
                    Route.post(PAGE + "/submission", Role.PROVIDER_MANAGER, Role.PROVIDER_FIELD)
                            .form(SubmitForm.class, PAGE));
        }
    }
}
