package yufang.year.priorities.web;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
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
import yufang.ground.documents.Documents;
import yufang.ground.documents.Upload;
import yufang.platform.ListRequest;
import yufang.platform.Route;
import yufang.platform.Routes;
import yufang.shared.Role;
import yufang.shared.Wording;
import yufang.year.priorities.AskId;
import yufang.year.priorities.domain.Answering;
import yufang.year.priorities.domain.Consent;
import yufang.year.priorities.domain.MonthsFigures;
import yufang.year.priorities.query.OwnAskQueries;

/** A member unit’s liaison sees what the unit was asked, and answers. */
@Controller
class OwnAskController {

    private final Answering answering;
    private final OwnAskQueries queries;
    private final Documents documents;

    OwnAskController(Answering answering, OwnAskQueries queries, Documents documents) {
        this.answering = answering;
        this.queries = queries;
        this.documents = documents;
    }

    @GetMapping("/priorities/asks")
    String list(ListRequest list, Model model) {
        model.addAttribute("view", new OwnAskListView(queries.list(list), list));
        return "priorities/asks";
    }

    @GetMapping("/priorities/asks/{id}")
    String show(@PathVariable AskId id, Model model) {
        var ask = queries.ask(id);
        model.addAttribute("view", new OwnAskView(ask, queries.candidates(ask.study()), documents.of(id)));
        return "priorities/ask";
    }

    @PostMapping("/priorities/asks/{id}/figures")
    String giveFigures(@PathVariable AskId id, @Valid FiguresForm form, RedirectAttributes flash) {
        answering.giveFigures(
                id,
                Objects.requireNonNull(form.version()),
                new MonthsFigures(
                        Objects.requireNonNull(form.cases()), form.deaths(), Objects.requireNonNull(form.statement())),
                Upload.of("file", form.file()));
        return answered(id, flash);
    }

    @PostMapping("/priorities/asks/{id}/consent")
    String answer(@PathVariable AskId id, @Valid ConsentForm form, RedirectAttributes flash) {
        answering.answer(
                id, Objects.requireNonNull(form.version()), Objects.requireNonNull(form.consent()), form.statement());
        return answered(id, flash);
    }

    private static String answered(AskId id, RedirectAttributes flash) {
        flash.addFlashAttribute("done", Wording.of("priorities.done.answered"));
        return "redirect:/priorities/asks/" + id.value();
    }

    record FiguresForm(
            @NotNull @Nullable Integer version,
            @NotNull @Min(0) @Max(999_999_999) @Nullable Integer cases,
            @Min(0) @Max(999_999_999) @Nullable Integer deaths,
            @NotNull @Size(max = 2000) @Nullable String statement,
            @Nullable MultipartFile file) {}

    record ConsentForm(
            @NotNull @Nullable Integer version,
            @NotNull @Nullable Consent consent,
            @Size(max = 2000) @Nullable String statement) {}

    @Component
    static class Table implements Routes {

        private static final String PAGE = "/priorities/asks/{id}";

        @Override
        public List<Route> routes() {
            return List.of(
                    Route.get("/priorities/asks", Role.LIAISON),
                    Route.get(PAGE, Role.LIAISON),
                    Route.post(PAGE + "/figures", Role.LIAISON).form(FiguresForm.class, PAGE),
                    Route.post(PAGE + "/consent", Role.LIAISON).form(ConsentForm.class, PAGE));
        }
    }
}
