package yufang.ground.people.web;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import yufang.ground.people.OrganisationKind;
import yufang.ground.people.domain.Staffing;
import yufang.ground.people.query.PeopleQueries;
import yufang.platform.ListRequest;
import yufang.platform.Route;
import yufang.platform.Routes;
import yufang.shared.OrganisationId;
import yufang.shared.Role;
import yufang.shared.Wording;

/** The bodies of the region and the accounts of their people; the administrator's. */
@Controller
class PeopleController {

    private final PeopleQueries queries;
    private final Staffing staffing;

    PeopleController(PeopleQueries queries, Staffing staffing) {
        this.queries = queries;
        this.staffing = staffing;
    }

    @GetMapping("/people")
    String list(ListRequest list, Model model) {
        model.addAttribute("view", new PeopleView(queries.people(list), queries.bodies(), list));
        return "people/people";
    }

    @GetMapping("/people/new")
    String blank(Model model) {
        model.addAttribute("view", new PeopleView(null, queries.bodies(), null));
        return "people/account";
    }

    /** Carried out aside: the answer itself shows the password, which no cookie and no page keeps. */
    @PostMapping("/people")
    String open(@Valid AccountForm form, Model model) {
        var opened = staffing.openAccount(
                Objects.requireNonNull(form.username()),
                Objects.requireNonNull(form.fullName()),
                new OrganisationId(Objects.requireNonNull(form.body())),
                Objects.requireNonNull(form.role()));
        model.addAttribute("view", new FirstPasswordView(opened));
        return "people/firstPassword";
    }

    @GetMapping("/people/bodies/new")
    String blankBody(Model model) {
        model.addAttribute("view", new PeopleView(null, queries.bodies(), null));
        return "people/body";
    }

    @PostMapping("/people/bodies")
    String enter(@Valid BodyForm form, RedirectAttributes flash) {
        var name = Objects.requireNonNull(form.name());
        staffing.enterBody(name, Objects.requireNonNull(form.kind()));
        flash.addFlashAttribute("done", Wording.of("people.body.done", name));
        return "redirect:/people";
    }

    record AccountForm(
            @NotNull @Pattern(regexp = "[a-z0-9._-]{1,40}") @Nullable
            String username,

            @NotNull @Size(max = 60) @Nullable String fullName,
            @NotNull @Nullable UUID body,
            @NotNull @Nullable Role role) {}

    record BodyForm(
            @NotNull @Size(max = 100) @Nullable String name,
            @NotNull @Nullable OrganisationKind kind) {}

    @Component
    static class Table implements Routes {

        @Override
        public List<Route> routes() {
            return List.of(
                    Route.get("/people", Role.ADMINISTRATOR),
                    Route.get("/people/new", Role.ADMINISTRATOR),
                    Route.post("/people", Role.ADMINISTRATOR)
                            .form(AccountForm.class, "/people/new")
                            .aside(),
                    Route.get("/people/bodies/new", Role.ADMINISTRATOR),
                    Route.post("/people/bodies", Role.ADMINISTRATOR).form(BodyForm.class, "/people/bodies/new"));
        }
    }
}
