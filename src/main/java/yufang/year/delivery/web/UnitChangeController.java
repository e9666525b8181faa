package yufang.year.delivery.web;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import yufang.platform.Route;
import yufang.platform.Routes;
import yufang.shared.Role;
import yufang.shared.Wording;
import yufang.shared.quantity.UnitId;
import yufang.year.delivery.domain.UnitChangeId;
import yufang.year.delivery.domain.UnitChanging;

/** Changes of an approved plan: a unit is moved or cancelled, with a reason, when the agency agrees. */
@Controller
class UnitChangeController {

    private final UnitChanging changing;
    private final UnitChangePages pages;

    UnitChangeController(UnitChanging changing, UnitChangePages pages) {
        this.changing = changing;
        this.pages = pages;
    }

    @GetMapping("/delivery/units/{id}/change")
    String propose(@PathVariable UnitId id, Model model) {
        model.addAttribute("view", pages.proposal(id));
        return "delivery/form";
    }

    @PostMapping("/delivery/units/{id}/move")
    String move(@PathVariable UnitId id, @Valid ShiftForm form, RedirectAttributes flash) {
        changing.move(
                id,
                Objects.requireNonNull(form.version()),
                UnitDraftController.appointment(
                        form.firstDay(), form.lastDay(), form.begins(), form.place(), form.placeReason()),
                Objects.requireNonNull(form.reason()));
        flash.addFlashAttribute("done", Wording.of("delivery.done.change-proposed"));
        return "redirect:" + UnitController.address(id);
    }

    @PostMapping("/delivery/units/{id}/cancellation")
    String cancel(@PathVariable UnitId id, @Valid ReasonForm form, RedirectAttributes flash) {
        changing.cancel(id, Objects.requireNonNull(form.version()), Objects.requireNonNull(form.reason()));
        flash.addFlashAttribute("done", Wording.of("delivery.done.change-proposed"));
        return "redirect:" + UnitController.address(id);
    }

    @GetMapping("/delivery/changes/{id}")
    String show(@PathVariable UnitChangeId id, Model model) {
        model.addAttribute("view", pages.change(id, changing.problemsBeforeDecision(id)));
        return "delivery/change";
    }

    @PostMapping("/delivery/changes/{id}/approval")
    String approve(@PathVariable UnitChangeId id, @Valid AgreeForm form, RedirectAttributes flash) {
        var unit = changing.approve(id, Objects.requireNonNull(form.version()));
        flash.addFlashAttribute("done", Wording.of("delivery.done.change-approved"));
        return "redirect:" + UnitController.address(unit);
    }

    @PostMapping("/delivery/changes/{id}/refusal")
    String refuse(@PathVariable UnitChangeId id, @Valid ReasonForm form, RedirectAttributes flash) {
        var unit = changing.refuse(id, Objects.requireNonNull(form.version()), Objects.requireNonNull(form.reason()));
        flash.addFlashAttribute("done", Wording.of("delivery.done.change-refused"));
        return "redirect:" + UnitController.address(unit);
    }

    static String address(UnitChangeId id) {
        return "/delivery/changes/" + id.value();
    }

    record ShiftForm(
            @NotNull @Nullable Integer version,
            @NotNull @Nullable LocalDate firstDay,
            @Nullable LocalDate lastDay,
            @Size(max = 5) @Nullable String begins,
            @NotNull @Size(max = 200) @Nullable String place,
            @Size(max = 500) @Nullable String placeReason,
            @NotNull @Size(max = 500) @Nullable String reason) {}

    record ReasonForm(
            @NotNull @Nullable Integer version,
            @NotNull @Size(max = 500) @Nullable String reason) {}

    record AgreeForm(@NotNull @Nullable Integer version) {}

    @Component
    static class Table implements Routes {

        private static final String UNIT = "/delivery/units/{id}";
        private static final String CHANGE = "/delivery/changes/{id}";

        @Override
        public List<Route> routes() {
            return List.of(
                    Route.get(UNIT + "/change", Role.PROVIDER_MANAGER),
                    Route.post(UNIT + "/move", Role.PROVIDER_MANAGER).form(ShiftForm.class, UNIT + "/change"),
                    Route.post(UNIT + "/cancellation", Role.PROVIDER_MANAGER).form(ReasonForm.class, UNIT + "/change"),
                    Route.get(CHANGE, DeliveryController.seeing()),
                    Route.post(CHANGE + "/approval", Role.AGENCY_OFFICER).form(AgreeForm.class, CHANGE),
                    Route.post(CHANGE + "/refusal", Role.AGENCY_OFFICER).form(ReasonForm.class, CHANGE));
        }
    }
}
