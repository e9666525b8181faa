package yufang.ground.rulebook.web;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import yufang.ground.rulebook.RegionValue;
import yufang.ground.rulebook.domain.RuleConfirming;
import yufang.platform.Route;
import yufang.platform.Routes;
import yufang.shared.Role;
import yufang.shared.Wording;

/** A value that an administrator proposes: the leader of the bureau confirms or refuses it on the page of the rule. */
@Controller
class ProposalController {

    private final RuleConfirming confirming;

    ProposalController(RuleConfirming confirming) {
        this.confirming = confirming;
    }

    @PostMapping("/rules/{key}/values/{value}/confirmation")
    String confirm(
            @PathVariable String key,
            @PathVariable RegionValue.Id value,
            @Valid ConfirmForm form,
            RedirectAttributes flash) {
        confirming.confirm(key, value);
        return done(key, "rulebook.done.confirmed", flash);
    }

    @PostMapping("/rules/{key}/values/{value}/refusal")
    String refuse(
            @PathVariable String key,
            @PathVariable RegionValue.Id value,
            @Valid RefuseForm form,
            RedirectAttributes flash) {
        confirming.refuse(key, value, Objects.requireNonNull(form.reason()));
        return done(key, "rulebook.done.refused", flash);
    }

    private static String done(String key, String said, RedirectAttributes flash) {
        flash.addFlashAttribute("done", Wording.of(said));
        return "redirect:/rules/" + key;
    }

    record ConfirmForm() {}

    record RefuseForm(@NotNull @Size(max = 200) @Nullable String reason) {}

    @Component
    static class Table implements Routes {

        private static final String PAGE = "/rules/{key}";
        private static final String VALUE = PAGE + "/values/{value}";

        @Override
        public List<Route> routes() {
            return List.of(
                    Route.post(VALUE + "/confirmation", Role.HRSS_LEADER).form(ConfirmForm.class, PAGE),
                    Route.post(VALUE + "/refusal", Role.HRSS_LEADER).form(RefuseForm.class, PAGE));
        }
    }
}
