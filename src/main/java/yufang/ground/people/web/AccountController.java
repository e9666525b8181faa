package yufang.ground.people.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpMethod;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.web.context.HttpSessionSecurityContextRepository;
import org.springframework.stereotype.Component;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import yufang.ground.people.domain.FirstRegion;
import yufang.ground.people.domain.Passwords;
import yufang.platform.Route;
import yufang.platform.Routes;
import yufang.platform.SignedIn;
import yufang.shared.Problem;
import yufang.shared.RegionCode;
import yufang.shared.RuleViolated;
import yufang.shared.Wording;

/** The own account: for whom I act, and my password. */
@Controller
class AccountController {

    private final Passwords passwords;
    private final FirstRegion firstRegion;

    AccountController(Passwords passwords, FirstRegion firstRegion) {
        this.passwords = passwords;
        this.firstRegion = firstRegion;
    }

    @GetMapping("/account/role")
    String role(Authentication user, Model model) {
        model.addAttribute("who", signedIn(user));
        return "people/role";
    }

    @PostMapping("/account/role")
    String choose(@Valid RoleForm form, Authentication user, HttpServletRequest request, HttpServletResponse response) {
        var who = signedIn(user);
        var place = Objects.requireNonNull(form.place());
        if (place < 0 || place >= who.affiliations().size()) {
            throw new RuleViolated(List.of(Problem.of("people.role.unknown").at("place")));
        }
        replace(who.choosing(who.affiliations().get(place)), request, response);
        return "redirect:/work";
    }

    @GetMapping("/account/password")
    String password(Authentication user, Model model) {
        model.addAttribute("who", signedIn(user));
        return "people/password";
    }

    @PostMapping("/account/password")
    String change(
            @Valid PasswordForm form,
            Authentication user,
            HttpServletRequest request,
            HttpServletResponse response,
            RedirectAttributes flash) {
        var who = signedIn(user);
        passwords.change(who, asTyped(request, "current"), asTyped(request, "next"), asTyped(request, "again"));
        request.getSession().invalidate();
        replace(who.withOwnPassword(), request, response);
        flash.addFlashAttribute("done", Wording.of("people.password.done"));
        return "redirect:/work";
    }

    /** Offered on the page of the roles to an administrator of an empty installation, who has none yet. */
    @PostMapping("/account/region")
    String found(
            @Valid RegionForm form, Authentication user, HttpServletRequest request, HttpServletResponse response) {
        var who = signedIn(user);
        var affiliation = firstRegion.found(
                who,
                new RegionCode(Objects.requireNonNull(form.code())),
                Objects.requireNonNull(form.name()),
                Objects.requireNonNull(form.committee()),
                Objects.requireNonNull(form.body()));
        replace(
                SignedIn.of(who.id(), who.username(), who.fullName(), List.of(affiliation), who.mustChangePassword()),
                request,
                response);
        return "redirect:/people";
    }

    /** A password is what was typed, with the blanks around it, as it will be typed at the next sign-in. */
    private static String asTyped(HttpServletRequest request, String field) {
        return Objects.requireNonNullElse(request.getParameter(field), "");
    }

    private static SignedIn signedIn(Authentication user) {
        return SignedIn.of(user).orElseThrow();
    }

    /** A new session for what the person is now, so that an old session id is worth nothing. */
    private static void replace(SignedIn who, HttpServletRequest request, HttpServletResponse response) {
        if (request.getSession(false) != null) request.changeSessionId();
        var context = SecurityContextHolder.createEmptyContext();
        context.setAuthentication(UsernamePasswordAuthenticationToken.authenticated(who, null, List.of()));
        SecurityContextHolder.setContext(context);
        new HttpSessionSecurityContextRepository().saveContext(context, request, response);
    }

    record RoleForm(@NotNull @Nullable Integer place) {}

    record RegionForm(
            @NotNull @Pattern(regexp = "[0-9]{6}") @Nullable String code,
            @NotNull @Size(max = 40) @Nullable String name,
            @NotNull @Size(max = 80) @Nullable String committee,
            @NotNull @Size(max = 100) @Nullable String body) {}

    record PasswordForm(
            @NotNull @Nullable String current,
            @NotNull @Nullable String next,
            @NotNull @Nullable String again) {}

    @Component
    static class Table implements Routes {

        @Override
        public List<Route> routes() {
            return List.of(
                    Route.signedIn(HttpMethod.GET, "/account/role"),
                    Route.signedIn(HttpMethod.POST, "/account/role").form(RoleForm.class, "/account/role"),
                    Route.signedIn(HttpMethod.POST, "/account/region").form(RegionForm.class, "/account/role"),
                    Route.signedIn(HttpMethod.GET, "/account/password"),
                    Route.signedIn(HttpMethod.POST, "/account/password").form(PasswordForm.class, "/account/password"));
        }
    }
}
