package yufang.year.budget.web;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import yufang.ground.documents.Upload;
import yufang.shared.EntityId;
import yufang.shared.FiscalYear;
import yufang.shared.Money;
import yufang.shared.Wording;
import yufang.year.budget.domain.FigureKeeping;
import yufang.year.budget.domain.FigureKind;

/** What both figures of the fund have in common: entered by the agency, confirmed or sent back by its reviewer. */
abstract class FigureController<I extends EntityId> {

    private final FigureKind kind;
    private final FigureKeeping<?, I> keeping;
    private final FigurePages pages;

    FigureController(FigureKind kind, FigureKeeping<?, I> keeping, FigurePages pages) {
        this.kind = kind;
        this.keeping = keeping;
        this.pages = pages;
    }

    @GetMapping("/new")
    String blank(Model model) {
        return pages.blank(kind, model);
    }

    @PostMapping
    String enter(@Valid EnterForm form, RedirectAttributes flash) {
        var year = Objects.requireNonNull(form.year());
        var id = keeping.enter(
                year,
                Objects.requireNonNull(form.amount()),
                Objects.requireNonNull(form.source()),
                Upload.of("file", form.file()));
        return done(id, Wording.of(kind.key("done.entered"), year.toString()), flash);
    }

    @GetMapping("/{id}")
    String show(@PathVariable I id, Model model) {
        return pages.show(kind, id, keeping.problemsBeforeConfirmation(id), model);
    }

    @GetMapping("/{id}/edit")
    String edit(@PathVariable I id, Model model) {
        return pages.edit(kind, id, model);
    }

    @PostMapping("/{id}/correction")
    String correct(@PathVariable I id, @Valid CorrectForm form, RedirectAttributes flash) {
        keeping.correct(
                id,
                Objects.requireNonNull(form.version()),
                Objects.requireNonNull(form.amount()),
                Objects.requireNonNull(form.source()),
                Upload.of("file", form.file()));
        return done(id, Wording.of("budget.figure.done.corrected"), flash);
    }

    @PostMapping("/{id}/confirmation")
    String confirm(@PathVariable I id, @Valid ConfirmForm form, RedirectAttributes flash) {
        keeping.confirm(id, Objects.requireNonNull(form.version()));
        return done(id, Wording.of(kind.key("done.confirmed")), flash);
    }

    @PostMapping("/{id}/return")
    String sendBack(@PathVariable I id, @Valid ReasonForm form, RedirectAttributes flash) {
        keeping.sendBack(id, Objects.requireNonNull(form.version()), Objects.requireNonNull(form.reason()));
        return done(id, Wording.of("budget.figure.done.returned"), flash);
    }

    @PostMapping("/{id}/withdrawal")
    String withdraw(@PathVariable I id, @Valid ReasonForm form, RedirectAttributes flash) {
        keeping.withdraw(id, Objects.requireNonNull(form.version()), Objects.requireNonNull(form.reason()));
        return done(id, Wording.of("budget.figure.done.withdrawn"), flash);
    }

    private String done(I id, Wording said, RedirectAttributes flash) {
        flash.addFlashAttribute("done", said);
        return "redirect:" + kind.pages() + "/" + id.value();
    }

    record EnterForm(
            @NotNull @Nullable FiscalYear year,
            @NotNull @Nullable Money amount,
            @NotNull @Size(max = 200) @Nullable String source,
            @Nullable MultipartFile file) {}

    record CorrectForm(
            @NotNull @Nullable Integer version,
            @NotNull @Nullable Money amount,
            @NotNull @Size(max = 200) @Nullable String source,
            @Nullable MultipartFile file) {}

    record ConfirmForm(@NotNull @Nullable Integer version) {}

    record ReasonForm(
            @NotNull @Nullable Integer version,
            @NotNull @Size(max = 500) @Nullable String reason) {}
}
