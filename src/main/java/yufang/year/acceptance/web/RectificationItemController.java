package yufang.year.acceptance.web;

import static java.util.Objects.requireNonNull;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
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
import yufang.platform.Route;
import yufang.platform.Routes;
import yufang.shared.Role;
import yufang.year.acceptance.AcceptanceCaseId;
import yufang.year.acceptance.domain.RectificationAnswering;
import yufang.year.acceptance.domain.RectificationItemId;
import yufang.year.acceptance.domain.Rectifying;

/** The agency says what is to be mended and by when; the provider answers, item by item. */
@Controller
class RectificationItemController {

    private static final String PAGE = AcceptanceController.HOME + "/{id}";
    private static final String ITEMS = PAGE + "/rectification-items";
    private static final String ITEM = ITEMS + "/{item}";

    private final Rectifying rectifying;
    private final RectificationAnswering answering;
    private final RectificationItemPages pages;

    RectificationItemController(Rectifying rectifying, RectificationAnswering answering, RectificationItemPages pages) {
        this.rectifying = rectifying;
        this.answering = answering;
        this.pages = pages;
    }

    @GetMapping(ITEMS + "/new")
    String blank(@PathVariable AcceptanceCaseId id, Model model) {
        model.addAttribute("view", pages.blank(id));
        return "acceptance/act";
    }

    @PostMapping(ITEMS)
    String add(@PathVariable AcceptanceCaseId id, @Valid ItemForm form, RedirectAttributes flash) {
        rectifying.addItem(
                id, requireNonNull(form.version()), requireNonNull(form.said()), requireNonNull(form.until()));
        return AcceptanceActController.done(id, "acceptance.done.saved", flash);
    }

    @GetMapping(ITEM)
    String show(@PathVariable AcceptanceCaseId id, @PathVariable RectificationItemId item, Model model) {
        model.addAttribute("view", pages.item(id, item));
        return "acceptance/act";
    }

    @PostMapping(ITEM + "/removal")
    String remove(
            @PathVariable AcceptanceCaseId id,
            @PathVariable RectificationItemId item,
            @Valid PlainForm form,
            RedirectAttributes flash) {
        rectifying.removeItem(id, item, requireNonNull(form.version()));
        return AcceptanceActController.done(id, "acceptance.done.saved", flash);
    }

    @PostMapping(PAGE + "/rectification")
    String demand(@PathVariable AcceptanceCaseId id, @Valid PlainForm form, RedirectAttributes flash) {
        rectifying.demand(id, requireNonNull(form.version()));
        return AcceptanceActController.done(id, "acceptance.done.demanded", flash);
    }

    @PostMapping(ITEM + "/answer")
    String answer(
            @PathVariable AcceptanceCaseId id,
            @PathVariable RectificationItemId item,
            @Valid AnswerForm form,
            RedirectAttributes flash) {
        answering.answer(
                id, item, requireNonNull(form.version()), requireNonNull(form.said()), Upload.of("file", form.file()));
        return AcceptanceActController.done(id, "acceptance.done.answered", flash);
    }

    record PlainForm(@NotNull @Nullable Integer version) {}

    record ItemForm(
            @NotNull @Nullable Integer version,
            @NotNull @Size(max = 1000) @Nullable String said,
            @NotNull @Nullable LocalDate until) {}

    record AnswerForm(
            @NotNull @Nullable Integer version,
            @NotNull @Size(max = 2000) @Nullable String said,
            @Nullable MultipartFile file) {}

    @Component
    static class Table implements Routes {

        @Override
        public List<Route> routes() {
            return List.of(
                    Route.get(ITEMS + "/new", Role.AGENCY_OFFICER),
                    Route.post(ITEMS, Role.AGENCY_OFFICER).form(ItemForm.class, ITEMS + "/new"),
                    Route.get(ITEM, AcceptanceController.Table.readers()),
                    Route.post(ITEM + "/removal", Role.AGENCY_OFFICER).form(PlainForm.class, ITEM),
                    Route.post(PAGE + "/rectification", Role.AGENCY_OFFICER).form(PlainForm.class, PAGE),
                    Route.post(ITEM + "/answer", Role.PROVIDER_MANAGER).form(AnswerForm.class, ITEM));
        }
    }
}
