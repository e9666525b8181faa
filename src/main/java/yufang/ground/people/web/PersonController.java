package yufang.ground.people.web;

import static java.util.Objects.requireNonNull;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.Clock;
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
import yufang.ground.people.domain.AffiliationId;
import yufang.ground.people.domain.Confirming;
import yufang.ground.people.domain.Staffing;
import yufang.ground.people.query.PeopleQueries;
import yufang.ground.trail.SubjectTrail;
import yufang.platform.Acting;
import yufang.platform.Route;
import yufang.platform.Routes;
import yufang.shared.OrganisationId;
import yufang.shared.PersonId;
import yufang.shared.Role;
import yufang.shared.Wording;

/** One of the people of the region: the administrator gives and ends roles, resets the password, closes the account. */
@Controller
class PersonController {

    private final PeopleQueries queries;
    private final Staffing staffing;
    private final Confirming confirming;
    private final SubjectTrail trail;
    private final Clock clock;

    PersonController(PeopleQueries queries, Staffing staffing, Confirming confirming, SubjectTrail trail, Clock clock) {
        this.queries = queries;
        this.staffing = staffing;
        this.confirming = confirming;
        this.trail = trail;
        this.clock = clock;
    }

    @GetMapping("/people/{person}")
    String show(@PathVariable PersonId person, Model model) {
        model.addAttribute(
                "view",
                new PersonView(
                        queries.person(person),
                        queries.bodies(),
                        trail.of(person),
                        confirming.awaited(person),
                        Acting.currentPerson(),
                        clock.instant()));
        return "people/person";
    }

    /** Carried out aside: the answer itself shows the password, which no cookie and no page keeps. */
    @PostMapping("/people/{person}/password")
    String reset(@PathVariable PersonId person, Model model) {
        model.addAttribute("view", new FirstPasswordView(staffing.resetPassword(person)));
        return "people/firstPassword";
    }

    @PostMapping("/people/{person}/closure")
    String close(@PathVariable PersonId person, @Valid ReasonForm form, RedirectAttributes flash) {
        staffing.closeAccount(person, requireNonNull(form.reason()));
        return done(person, "people.account.done.closed", flash);
    }

    /** Carried out aside, as the reset. */
    @PostMapping("/people/{person}/reopening")
    String reopen(@PathVariable PersonId person, @Valid ReasonForm form, Model model) {
        var reopened = staffing.reopenAccount(person, requireNonNull(form.reason()));
        model.addAttribute("view", new FirstPasswordView(reopened));
        return "people/firstPassword";
    }

    @PostMapping("/people/{person}/roles")
    String give(@PathVariable PersonId person, @Valid RoleForm form, RedirectAttributes flash) {
        staffing.giveRole(person, new OrganisationId(requireNonNull(form.body())), requireNonNull(form.role()));
        return done(person, "people.role.done.given", flash);
    }

    @PostMapping("/people/{person}/roles/{affiliation}/end")
    String end(
            @PathVariable PersonId person,
            @PathVariable AffiliationId affiliation,
            @Valid EndForm form,
            RedirectAttributes flash) {
        staffing.endRole(person, affiliation);
        return done(person, "people.role.done.ended", flash);
    }

    private static String done(PersonId person, String said, RedirectAttributes flash) {
        flash.addFlashAttribute("done", Wording.of(said));
        return "redirect:/people/" + person.value();
    }

    record ReasonForm(@NotNull @Size(max = 200) @Nullable String reason) {}

    record RoleForm(
            @NotNull @Nullable UUID body, @NotNull @Nullable Role role) {}

    record EndForm() {}

    @Component
    static class Table implements Routes {

        private static final String PAGE = "/people/{person}";

        @Override
        public List<Route> routes() {
            return List.of(
                    Route.get(PAGE, Role.ADMINISTRATOR, Role.HRSS_LEADER, Role.AGENCY_LEADER),
                    Route.post(PAGE + "/password", Role.ADMINISTRATOR)
                            .form(EndForm.class, PAGE)
                            .aside(),
                    Route.post(PAGE + "/closure", Role.ADMINISTRATOR).form(ReasonForm.class, PAGE),
                    Route.post(PAGE + "/reopening", Role.ADMINISTRATOR)
                            .form(ReasonForm.class, PAGE)
                            .aside(),
                    Route.post(PAGE + "/roles", Role.ADMINISTRATOR).form(RoleForm.class, PAGE),
                    Route.post(PAGE + "/roles/{affiliation}/end", Role.ADMINISTRATOR)
                            .form(EndForm.class, PAGE));
        }
    }
}
