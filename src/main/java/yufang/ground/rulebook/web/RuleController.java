package yufang.ground.rulebook.web;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import yufang.ground.rulebook.RuleKey;
import yufang.ground.rulebook.RuleSet;
import yufang.ground.rulebook.Rulebook;
import yufang.ground.rulebook.domain.RuleConfirming;
import yufang.ground.rulebook.domain.RuleConfirming.Awaited;
import yufang.ground.rulebook.domain.RuleSetting;
import yufang.platform.Acting;
import yufang.platform.BusinessClock;
import yufang.platform.ListRequest;
import yufang.platform.Route;
import yufang.platform.Routes;
import yufang.shared.Evidence;
import yufang.shared.NotFound;
import yufang.shared.Role;
import yufang.shared.Wording;

/**
 * The rules in force: everybody of the region's bodies reads them, the administrator proposes what the region decides.
 */
@Controller
class RuleController {

    private static final Set<Role> SEE_PROPOSALS = EnumSet.of(Role.ADMINISTRATOR, Role.HRSS_LEADER, Role.AUDITOR);

    private final Rulebook rulebook;
    private final RuleSetting setting;
    private final RuleConfirming confirming;
    private final BusinessClock clock;

    RuleController(Rulebook rulebook, RuleSetting setting, RuleConfirming confirming, BusinessClock clock) {
        this.rulebook = rulebook;
        this.setting = setting;
        this.confirming = confirming;
        this.clock = clock;
    }

    @GetMapping("/rules")
    String list(ListRequest list, Model model) {
        model.addAttribute("view", new RuleListView(rules(), list));
        return "rulebook/rules";
    }

    @GetMapping("/rules/{key}")
    String show(@PathVariable String key, Model model) {
        var rule = rules().rules().stream()
                .filter(each -> each.key().value().equals(key))
                .findFirst()
                .orElseThrow(() -> NotFound.named(key));
        var role = Acting.currentPerson().role();
        var awaited = SEE_PROPOSALS.contains(role) ? confirming.awaited(key) : List.<Awaited>of();
        model.addAttribute("view", new RuleView(rule, awaited, role, clock.today()));
        return "rulebook/rule";
    }

    @PostMapping("/rules/{key}/values")
    String set(@PathVariable String key, @Valid SetForm form, RedirectAttributes flash) {
        setting.propose(
                key,
                Objects.requireNonNull(form.value()),
                Objects.requireNonNull(form.from()),
                form.until(),
                Objects.requireNonNull(form.source()),
                Objects.requireNonNull(form.evidence()));
        flash.addFlashAttribute("done", Wording.of("rulebook.done.set"));
        return "redirect:/rules/" + new RuleKey(key).value();
    }

    private RuleSet rules() {
        return rulebook.at(Acting.currentIn().region(), clock.today());
    }

    record SetForm(
            @NotNull @Size(max = 200) @Nullable String value,
            @NotNull @Nullable LocalDate from,
            @Nullable LocalDate until,
            @NotNull @Size(max = 200) @Nullable String source,
            @NotNull @Nullable Evidence evidence) {}

    @Component
    static class Table implements Routes {

        @Override
        public List<Route> routes() {
            return List.of(
                    Route.get("/rules", Role.all()),
                    Route.get("/rules/{key}", Role.all()),
                    Route.post("/rules/{key}/values", Role.ADMINISTRATOR).form(SetForm.class, "/rules/{key}"));
        }
    }
}
