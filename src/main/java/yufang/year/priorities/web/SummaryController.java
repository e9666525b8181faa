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
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import yufang.platform.Route;
import yufang.platform.Routes;
import yufang.shared.Money;
import yufang.shared.Role;
import yufang.shared.Wording;
import yufang.year.priorities.IndustryRowId;
import yufang.year.priorities.KeyAreaStudyId;
import yufang.year.priorities.domain.DataSummary;
import yufang.year.priorities.domain.IndustryFigures;
import yufang.year.priorities.domain.IndustryLine;
import yufang.year.priorities.query.StudyQueries;

/** The table of industries: one row typed, or the whole pasted from a spreadsheet. */
@Controller
class SummaryController {

    private final DataSummary summary;
    private final StudyQueries queries;

    SummaryController(DataSummary summary, StudyQueries queries) {
        this.summary = summary;
        this.queries = queries;
    }

    @GetMapping("/priorities/studies/{id}/rows/new")
    String blank(@PathVariable KeyAreaStudyId id, Model model) {
        model.addAttribute("view", new RowView(queries.details(id), null));
        return "priorities/form";
    }

    @PostMapping("/priorities/studies/{id}/rows")
    String add(@PathVariable KeyAreaStudyId id, @Valid RowForm form, RedirectAttributes flash) {
        summary.add(id, Objects.requireNonNull(form.version()), form.line());
        flash.addFlashAttribute("done", Wording.of("priorities.done.row"));
        return StudyController.address(id);
    }

    @GetMapping("/priorities/studies/{id}/rows/{row}")
    String edit(@PathVariable KeyAreaStudyId id, @PathVariable IndustryRowId row, Model model) {
        model.addAttribute("view", new RowView(queries.details(id), queries.row(id, row)));
        return "priorities/form";
    }

    @PostMapping("/priorities/studies/{id}/rows/{row}/correction")
    String correct(
            @PathVariable KeyAreaStudyId id,
            @PathVariable IndustryRowId row,
            @Valid RowForm form,
            RedirectAttributes flash) {
        summary.correct(id, Objects.requireNonNull(form.version()), row, form.line());
        flash.addFlashAttribute("done", Wording.of("priorities.done.row"));
        return StudyController.address(id);
    }

    @PostMapping("/priorities/studies/{id}/rows/{row}/removal")
    String remove(
            @PathVariable KeyAreaStudyId id,
            @PathVariable IndustryRowId row,
            @Valid RemovalForm form,
            RedirectAttributes flash) {
        summary.remove(id, Objects.requireNonNull(form.version()), row, Objects.requireNonNull(form.reason()));
        flash.addFlashAttribute("done", Wording.of("priorities.done.removed"));
        return StudyController.address(id);
    }

    @GetMapping("/priorities/studies/{id}/table")
    String blankTable(@PathVariable KeyAreaStudyId id, Model model) {
        model.addAttribute("view", new PasteView(queries.details(id)));
        return "priorities/form";
    }

    @PostMapping("/priorities/studies/{id}/table")
    String paste(@PathVariable KeyAreaStudyId id, @Valid PasteForm form, RedirectAttributes flash) {
        int lines = summary.paste(
                id,
                Objects.requireNonNull(form.version()),
                Objects.requireNonNull(form.text()),
                Objects.requireNonNull(form.source()),
                Boolean.TRUE.equals(form.replace()));
        flash.addFlashAttribute("done", Wording.of("priorities.done.pasted", lines));
        return StudyController.address(id);
    }

    record RowForm(
            @NotNull @Nullable Integer version,
            @NotNull @Size(max = 100) @Nullable String name,
            @Size(max = 10) @Nullable String code,
            @Min(0) @Max(999_999_999) @Nullable Integer insured,
            @Min(0) @Max(999_999_999) @Nullable Integer injured,
            @Min(0) @Max(999_999_999) @Nullable Integer production,
            @Min(0) @Max(999_999_999) @Nullable Integer deaths,
            @Min(0) @Max(999_999_999) @Nullable Integer gradesHigh,
            @Min(0) @Max(999_999_999) @Nullable Integer gradesMiddle,
            @Min(0) @Max(999_999_999) @Nullable Integer gradesLow,
            @Min(0) @Max(999_999_999) @Nullable Integer diseases,
            @Nullable Money benefits,
            @Nullable Money contributions,
            @NotNull @Size(max = 200) @Nullable String source) {

        IndustryLine line() {
            var figures = new IndustryFigures(
                    insured,
                    injured,
                    production,
                    deaths,
                    gradesHigh,
                    gradesMiddle,
                    gradesLow,
                    diseases,
                    benefits,
                    contributions);
            return IndustryLine.typed(Objects.requireNonNull(name), code, figures, Objects.requireNonNull(source));
        }
    }

    record RemovalForm(
            @NotNull @Nullable Integer version,
            @NotNull @Size(max = 500) @Nullable String reason) {}

    record PasteForm(
            @NotNull @Nullable Integer version,
            @NotNull @Size(max = 200_000) @Nullable String text,
            @NotNull @Size(max = 200) @Nullable String source,
            @Nullable Boolean replace) {}

    @Component
    static class Table implements Routes {

        private static final String PAGE = StudyController.Table.PAGE;
        private static final String ROW = PAGE + "/rows/{row}";

        @Override
        public List<Route> routes() {
            return List.of(
                    Route.get(PAGE + "/rows/new", Role.HRSS_OFFICER),
                    Route.post(PAGE + "/rows", Role.HRSS_OFFICER).form(RowForm.class, PAGE + "/rows/new"),
                    Route.get(ROW, Role.HRSS_OFFICER),
                    Route.post(ROW + "/correction", Role.HRSS_OFFICER).form(RowForm.class, ROW),
                    Route.post(ROW + "/removal", Role.HRSS_OFFICER).form(RemovalForm.class, ROW),
                    Route.get(PAGE + "/table", Role.HRSS_OFFICER),
                    Route.post(PAGE + "/table", Role.HRSS_OFFICER).form(PasteForm.class, PAGE + "/table"));
        }
    }
}
