package yufang.ground.people.web;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import yufang.ground.people.domain.ChangeId;
import yufang.ground.people.domain.Confirming;
import yufang.platform.Route;
import yufang.platform.Routes;
import yufang.shared.PersonId;
import yufang.shared.Role;
import yufang.shared.Wording;

/** What an administrator did with an account or a role: a leader confirms or refuses it on the page of the person. */
@Controller
class ChangeController {

    private final Confirming confirming;

    ChangeController(Confirming confirming) {
        this.confirming = confirming;
    }

    /** Carried out aside: the answer itself shows the second half of the password. */
    @PostMapping("/people/{person}/changes/{change}/confirmation")
    String confirm(
            @PathVariable PersonId person,
            @PathVariable ChangeId change,
            @Valid ConfirmForm form,
            Model model,
            RedirectAttributes flash) {
        var told = confirming.confirm(person, change);
        if (told.password().isEmpty()) return done(person, "people.change.done.confirmed", flash);
        model.addAttribute("view", new FirstPasswordView(told));
        return "people/firstPassword";
    }

    @PostMapping("/people/{person}/changes/{change}/refusal")
    String refuse(
            @PathVariable PersonId person,
            @PathVariable ChangeId change,
            @Valid RefuseForm form,
            RedirectAttributes flash) {
        confirming.refuse(person, change, Objects.requireNonNull(form.reason()));
        return done(person, "people.change.done.refused", flash);
    }

    private static String done(PersonId person, String said, RedirectAttributes flash) {
        flash.addFlashAttribute("done", Wording.of(said));
        return "redirect:/people/" + person.value();
    }

    record ConfirmForm() {}

    record RefuseForm(@NotNull @Size(max = 200) @Nullable String reason) {}

    @Component
    static class Table implements Routes {

        private static final String PAGE = "/people/{person}";
        private static final String CHANGE = PAGE + "/changes/{change}";

        @Override
        public List<Route> routes() {
            return List.of(
                    Route.post(CHANGE + "/confirmation", Role.HRSS_LEADER, Role.AGENCY_LEADER)
                            .form(ConfirmForm.class, PAGE)
                            .aside(),
                    Route.post(CHANGE + "/refusal", Role.HRSS_LEADER, Role.AGENCY_LEADER)
                            .form(RefuseForm.class, PAGE));
        }
    }
}
