package yufang.year.budget.web;

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
import yufang.platform.ListRequest;
import yufang.platform.Route;
import yufang.platform.Routes;
import yufang.shared.FiscalYear;
import yufang.shared.Money;
import yufang.shared.Role;
import yufang.shared.Wording;
import yufang.year.budget.FundBaseId;
import yufang.year.budget.domain.FigureKind;
import yufang.year.budget.domain.FundBaseKeeping;

/** The fund base: entered by the agency, confirmed by its reviewer. */
@Controller
class FundBaseController {

    private final FundBaseKeeping keeping;
    private final FigurePages pages;

    FundBaseController(FundBaseKeeping keeping, FigurePages pages) {
        this.keeping = keeping;
        this.pages = pages;
    }

    @GetMapping("/money")
    String list(ListRequest list, Model model) {
        return pages.list(FigureKind.BASE, list, model);
    }

    @GetMapping("/money/fund-bases/new")
    String blank(Model model) {
        return pages.blank(FigureKind.BASE, model);
    }

    @PostMapping("/money/fund-bases")
    String enter(@Valid EnterForm form, RedirectAttributes flash) {
        var year = Objects.requireNonNull(form.year());
        var id = keeping.enter(
                year,
                Objects.requireNonNull(form.collected()),
                Objects.requireNonNull(form.source()),
                Upload.of("file", form.file()));
        flash.addFlashAttribute("done", Wording.of("budget.base.done.entered", year.toString()));
        return address(id);
    }

    @GetMapping("/money/fund-bases/{id}")
    String show(@PathVariable FundBaseId id, Model model) {
        return pages.show(FigureKind.BASE, id, keeping.problemsBeforeConfirmation(id), model);
    }

    @GetMapping("/money/fund-bases/{id}/edit")
    String edit(@PathVariable FundBaseId id, Model model) {
        return pages.edit(FigureKind.BASE, id, model);
    }

    @PostMapping("/money/fund-bases/{id}/correction")
    String correct(@PathVariable FundBaseId id, @Valid CorrectForm form, RedirectAttributes flash) {
        keeping.correct(
                id,
                Objects.requireNonNull(form.version()),
                Objects.requireNonNull(form.collected()),
                Objects.requireNonNull(form.source()),
                Upload.of("file", form.file()));
        flash.addFlashAttribute("done", Wording.of("budget.figure.done.corrected"));
        return address(id);
    }

    @PostMapping("/money/fund-bases/{id}/confirmation")
    String confirm(@PathVariable FundBaseId id, @Valid ConfirmForm form, RedirectAttributes flash) {
        keeping.confirm(id, Objects.requireNonNull(form.version()));
        flash.addFlashAttribute("done", Wording.of("budget.base.done.confirmed"));
        return address(id);
    }

    @PostMapping("/money/fund-bases/{id}/return")
    String sendBack(@PathVariable FundBaseId id, @Valid ReturnForm form, RedirectAttributes flash) {
        keeping.sendBack(id, Objects.requireNonNull(form.version()), Objects.requireNonNull(form.reason()));
        flash.addFlashAttribute("done", Wording.of("budget.figure.done.returned"));
        return address(id);
    }

    private static String address(FundBaseId id) {
        return "redirect:/money/fund-bases/" + id.value();
    }

    record EnterForm(
            @NotNull @Nullable FiscalYear year,
            @NotNull @Nullable Money collected,
            @NotNull @Size(max = 200) @Nullable String source,
            @Nullable MultipartFile file) {}

    record CorrectForm(
            @NotNull @Nullable Integer version,
            @NotNull @Nullable Money collected,
            @NotNull @Size(max = 200) @Nullable String source,
            @Nullable MultipartFile file) {}

    record ConfirmForm(@NotNull @Nullable Integer version) {}

    record ReturnForm(
            @NotNull @Nullable Integer version,
            @NotNull @Size(max = 500) @Nullable String reason) {}

    @Component
    static class Table implements Routes {

        private static final String PAGE = "/money/fund-bases/{id}";

        @Override
        public List<Route> routes() {
            return List.of(
                    Route.get("/money", Role.readers()),
                    Route.get("/money/fund-bases/new", Role.AGENCY_OFFICER),
                    Route.post("/money/fund-bases", Role.AGENCY_OFFICER).form(EnterForm.class, "/money/fund-bases/new"),
                    Route.get(PAGE, Role.readers()),
                    Route.get(PAGE + "/edit", Role.AGENCY_OFFICER),
                    Route.post(PAGE + "/correction", Role.AGENCY_OFFICER).form(CorrectForm.class, PAGE + "/edit"),
                    Route.post(PAGE + "/confirmation", Role.AGENCY_REVIEWER).form(ConfirmForm.class, PAGE),
                    Route.post(PAGE + "/return", Role.AGENCY_REVIEWER).form(ReturnForm.class, PAGE));
        }
    }
}
