package yufang.year.budget.web;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
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
import yufang.ground.programme.SubProjectId;
import yufang.platform.Route;
import yufang.platform.Routes;
import yufang.shared.Money;
import yufang.shared.Percentage;
import yufang.shared.Role;
import yufang.shared.Wording;
import yufang.year.budget.BudgetId;
import yufang.year.budget.domain.BudgetCompiling;
import yufang.year.budget.domain.CeilingRaising;
import yufang.year.budget.domain.CostLineId;
import yufang.year.budget.domain.CostWords;
import yufang.year.budget.domain.Purpose;

/** What the bureau fills into a budget: cost lines, one by one or pasted, and the consent of the province. */
@Controller
class CostLineController {

    private final BudgetCompiling compiling;
    private final CeilingRaising raising;
    private final BudgetPages pages;

    CostLineController(BudgetCompiling compiling, CeilingRaising raising, BudgetPages pages) {
        this.compiling = compiling;
        this.raising = raising;
        this.pages = pages;
    }

    @GetMapping("/money/budgets/{id}/sub-projects/{project}/lines/new")
    String blank(@PathVariable BudgetId id, @PathVariable SubProjectId project, Model model) {
        return pages.newLine(id, compiling.project(id, project), model);
    }

    @PostMapping("/money/budgets/{id}/sub-projects/{project}/lines")
    String add(
            @PathVariable BudgetId id,
            @PathVariable SubProjectId project,
            @Valid LineForm form,
            RedirectAttributes flash) {
        compiling.add(id, Objects.requireNonNull(form.version()), project, form.words());
        flash.addFlashAttribute("done", Wording.of("budget.done.line"));
        return BudgetController.address(id);
    }

    @GetMapping("/money/budgets/{id}/sub-projects/{project}/table")
    String blankTable(@PathVariable BudgetId id, @PathVariable SubProjectId project, Model model) {
        return pages.paste(id, compiling.project(id, project), model);
    }

    @PostMapping("/money/budgets/{id}/sub-projects/{project}/table")
    String paste(
            @PathVariable BudgetId id,
            @PathVariable SubProjectId project,
            @Valid PasteForm form,
            RedirectAttributes flash) {
        int lines = compiling.paste(
                id,
                Objects.requireNonNull(form.version()),
                project,
                Objects.requireNonNull(form.text()),
                Boolean.TRUE.equals(form.replace()));
        flash.addFlashAttribute("done", Wording.of("budget.done.pasted", lines));
        return BudgetController.address(id);
    }

    @GetMapping("/money/budgets/{id}/lines/{line}")
    String edit(@PathVariable BudgetId id, @PathVariable CostLineId line, Model model) {
        return pages.line(id, compiling.line(id, line), model);
    }

    @PostMapping("/money/budgets/{id}/lines/{line}/correction")
    String correct(
            @PathVariable BudgetId id, @PathVariable CostLineId line, @Valid LineForm form, RedirectAttributes flash) {
        compiling.correct(id, Objects.requireNonNull(form.version()), line, form.words());
        flash.addFlashAttribute("done", Wording.of("budget.done.line"));
        return BudgetController.address(id);
    }

    @PostMapping("/money/budgets/{id}/lines/{line}/removal")
    String remove(
            @PathVariable BudgetId id,
            @PathVariable CostLineId line,
            @Valid RemovalForm form,
            RedirectAttributes flash) {
        compiling.remove(id, Objects.requireNonNull(form.version()), line);
        flash.addFlashAttribute("done", Wording.of("budget.done.line-removed"));
        return BudgetController.address(id);
    }

    @GetMapping("/money/budgets/{id}/raise")
    String blankRaise(@PathVariable BudgetId id, Model model) {
        return pages.raise(id, model);
    }

    @PostMapping("/money/budgets/{id}/raise")
    String raise(@PathVariable BudgetId id, @Valid RaiseForm form, RedirectAttributes flash) {
        raising.raise(
                id,
                Objects.requireNonNull(form.version()),
                Objects.requireNonNull(form.share()),
                Objects.requireNonNull(form.number()),
                Upload.of("file", form.file()));
        flash.addFlashAttribute("done", Wording.of("budget.done.raised"));
        return BudgetController.address(id);
    }

    record LineForm(
            @NotNull @Nullable Integer version,
            @NotNull @Size(max = 100) @Nullable String title,
            @NotNull @Size(max = 30) @Nullable String kind,
            @Nullable Purpose purpose,
            @NotNull @Nullable Money unitPrice,
            @NotNull @Nullable BigDecimal quantity,
            @NotNull @Size(max = 20) @Nullable String unit,
            @NotNull @Size(max = 300) @Nullable String basis) {

        CostWords words() {
            return new CostWords(
                    Objects.requireNonNull(title),
                    Objects.requireNonNull(kind),
                    purpose,
                    Objects.requireNonNull(unitPrice),
                    Objects.requireNonNull(quantity),
                    Objects.requireNonNull(unit),
                    Objects.requireNonNull(basis));
        }
    }

    record RemovalForm(@NotNull @Nullable Integer version) {}

    record PasteForm(
            @NotNull @Nullable Integer version,
            @NotNull @Size(max = 200_000) @Nullable String text,
            @Nullable Boolean replace) {}

    record RaiseForm(
            @NotNull @Nullable Integer version,
            @NotNull @Nullable Percentage share,
            @NotNull @Size(max = 60) @Nullable String number,
            @Nullable MultipartFile file) {}

    @Component
    static class Table implements Routes {

        private static final String PAGE = BudgetController.Table.PAGE;
        private static final String PROJECT = PAGE + "/sub-projects/{project}";
        private static final String LINE = PAGE + "/lines/{line}";

        @Override
        public List<Route> routes() {
            return List.of(
                    Route.get(PROJECT + "/lines/new", Role.HRSS_OFFICER),
                    Route.post(PROJECT + "/lines", Role.HRSS_OFFICER).form(LineForm.class, PROJECT + "/lines/new"),
                    Route.get(PROJECT + "/table", Role.HRSS_OFFICER),
                    Route.post(PROJECT + "/table", Role.HRSS_OFFICER).form(PasteForm.class, PROJECT + "/table"),
                    Route.get(LINE, Role.HRSS_OFFICER),
                    Route.post(LINE + "/correction", Role.HRSS_OFFICER).form(LineForm.class, LINE),
                    Route.post(LINE + "/removal", Role.HRSS_OFFICER).form(RemovalForm.class, LINE),
                    Route.get(PAGE + "/raise", Role.HRSS_OFFICER),
                    Route.post(PAGE + "/raise", Role.HRSS_OFFICER).form(RaiseForm.class, PAGE + "/raise"));
        }
    }
}
