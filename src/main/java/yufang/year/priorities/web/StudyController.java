package yufang.year.priorities.web;

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
import yufang.ground.desk.Desk;
import yufang.platform.ListRequest;
import yufang.platform.Route;
import yufang.platform.Routes;
import yufang.shared.FiscalYear;
import yufang.shared.Period;
import yufang.shared.Problem;
import yufang.shared.Role;
import yufang.shared.RuleViolated;
import yufang.shared.Wording;
import yufang.year.priorities.KeyAreaStudyId;
import yufang.year.priorities.domain.KeyAreaStudying;
import yufang.year.priorities.query.StudyQueries;

/** The studies of key areas, from their beginning to the public notice. */
@Controller
class StudyController {

    private final KeyAreaStudying studying;
    private final StudyQueries queries;
    private final StudyPages pages;
    private final Desk desk;

    StudyController(KeyAreaStudying studying, StudyQueries queries, StudyPages pages, Desk desk) {
        this.studying = studying;
        this.queries = queries;
        this.pages = pages;
        this.desk = desk;
    }

    @GetMapping("/priorities")
    String list(ListRequest list, Model model) {
        var role = desk.acting().role();
        if (role == Role.LIAISON) return "redirect:/priorities/asks";
        model.addAttribute("view", new StudyListView(queries.list(list), list, role == Role.HRSS_OFFICER));
        return "priorities/studies";
    }

    @GetMapping("/priorities/studies/new")
    String blank(Model model) {
        model.addAttribute("view", new BeginView(desk.today().getYear()));
        return "priorities/form";
    }

    @PostMapping("/priorities/studies")
    String begin(@Valid BeginForm form, RedirectAttributes flash) {
        var year = Objects.requireNonNull(form.year());
        var id = studying.begin(year, form.period());
        flash.addFlashAttribute("done", Wording.of("priorities.done.begun", year.toString()));
        return address(id);
    }

    @GetMapping("/priorities/studies/{id}")
    String show(@PathVariable KeyAreaStudyId id, Model model) {
        model.addAttribute("view", pages.of(id));
        return "priorities/study";
    }

    @PostMapping("/priorities/studies/{id}/proposal")
    String propose(@PathVariable KeyAreaStudyId id, @Valid VersionForm form, RedirectAttributes flash) {
        studying.propose(id, Objects.requireNonNull(form.version()));
        flash.addFlashAttribute("done", Wording.of("priorities.done.proposed"));
        return address(id);
    }

    @PostMapping("/priorities/studies/{id}/decision")
    String decide(@PathVariable KeyAreaStudyId id, @Valid VersionForm form, RedirectAttributes flash) {
        studying.decide(id, Objects.requireNonNull(form.version()));
        flash.addFlashAttribute("done", Wording.of("priorities.done.decided"));
        return address(id);
    }

    @PostMapping("/priorities/studies/{id}/return")
    String sendBack(@PathVariable KeyAreaStudyId id, @Valid ReturnForm form, RedirectAttributes flash) {
        studying.sendBack(id, Objects.requireNonNull(form.version()), Objects.requireNonNull(form.reason()));
        flash.addFlashAttribute("done", Wording.of("priorities.done.returned"));
        return address(id);
    }

    @GetMapping("/priorities/studies/{id}/publication")
    String draftNotice(@PathVariable KeyAreaStudyId id, Model model) {
        model.addAttribute("view", pages.publication(id));
        return "priorities/form";
    }

    @PostMapping("/priorities/studies/{id}/publication")
    String publish(@PathVariable KeyAreaStudyId id, @Valid PublishForm form, RedirectAttributes flash) {
        studying.publish(
                id,
                Objects.requireNonNull(form.version()),
                Objects.requireNonNull(form.title()),
                Objects.requireNonNull(form.body()));
        flash.addFlashAttribute("done", Wording.of("priorities.done.published"));
        return address(id);
    }

    static String address(KeyAreaStudyId id) {
        return "redirect:/priorities/studies/" + id.value();
    }

    record BeginForm(
            @NotNull @Nullable FiscalYear year,
            @NotNull @Nullable LocalDate first,
            @NotNull @Nullable LocalDate last) {

        Period period() {
            var from = Objects.requireNonNull(first);
            var to = Objects.requireNonNull(last);
            if (to.isBefore(from)) {
                throw new RuleViolated(
                        List.of(Problem.of("priorities.period.turned").at("last")));
            }
            return new Period(from, to);
        }
    }

    record VersionForm(@NotNull @Nullable Integer version) {}

    record ReturnForm(
            @NotNull @Nullable Integer version,
            @NotNull @Size(max = 500) @Nullable String reason) {}

    record PublishForm(
            @NotNull @Nullable Integer version,
            @NotNull @Size(max = 200) @Nullable String title,
            @NotNull @Size(max = 20000) @Nullable String body) {}

    @Component
    static class Table implements Routes {

        static final String PAGE = "/priorities/studies/{id}";

        @Override
        public List<Route> routes() {
            var readers = Role.readers();
            var all = Role.readers();
            all.add(Role.LIAISON);
            return List.of(
                    Route.get("/priorities", all),
                    Route.get("/priorities/studies/new", Role.HRSS_OFFICER),
                    Route.post("/priorities/studies", Role.HRSS_OFFICER)
                            .form(BeginForm.class, "/priorities/studies/new"),
                    Route.get(PAGE, readers),
                    Route.post(PAGE + "/proposal", Role.HRSS_OFFICER).form(VersionForm.class, PAGE),
                    Route.post(PAGE + "/decision", Role.HRSS_LEADER).form(VersionForm.class, PAGE),
                    Route.post(PAGE + "/return", Role.HRSS_LEADER).form(ReturnForm.class, PAGE),
                    Route.get(PAGE + "/publication", Role.HRSS_OFFICER),
                    Route.post(PAGE + "/publication", Role.HRSS_OFFICER)
                            .form(PublishForm.class, PAGE + "/publication"));
        }
    }
}
