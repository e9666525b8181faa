package yufang.ground.disclosure.web;

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
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import yufang.ground.desk.Desk;
import yufang.ground.disclosure.NoticeId;
import yufang.ground.disclosure.ObjectionId;
import yufang.ground.disclosure.domain.Objecting;
import yufang.ground.disclosure.domain.ObjectionAnswer;
import yufang.ground.disclosure.domain.ObjectionWords;
import yufang.ground.disclosure.query.ObjectionQueries;
import yufang.ground.documents.Documents;
import yufang.ground.documents.Upload;
import yufang.ground.trail.SubjectTrail;
import yufang.platform.Route;
import yufang.platform.Routes;
import yufang.shared.Role;
import yufang.shared.Wording;

/** Objections to disclosures: the agency takes them down and answers them. */
@Controller
class ObjectionController {

    private final Objecting objecting;
    private final ObjectionQueries queries;
    private final Documents documents;
    private final SubjectTrail trail;
    private final Desk desk;

    ObjectionController(
            Objecting objecting, ObjectionQueries queries, Documents documents, SubjectTrail trail, Desk desk) {
        this.objecting = objecting;
        this.queries = queries;
        this.documents = documents;
        this.trail = trail;
        this.desk = desk;
    }

    @GetMapping("/disclosures/{notice}/objections/new")
    String blank(@PathVariable NoticeId notice, Model model) {
        model.addAttribute("view", new ReceiptView(objecting.matter(notice), desk.today()));
        return "disclosure/receipt";
    }

    @PostMapping("/disclosures/{notice}/objections")
    String receive(@PathVariable NoticeId notice, @Valid ReceiptForm form, RedirectAttributes flash) {
        var id = objecting.receive(
                notice,
                Objects.requireNonNull(form.version()),
                new ObjectionWords(
                        Objects.requireNonNull(form.objector()),
                        Objects.requireNonNull(form.contact()),
                        Objects.requireNonNull(form.said()),
                        Objects.requireNonNull(form.receivedOn())),
                Upload.of("file", form.file()));
        flash.addFlashAttribute("done", Wording.of("disclosure.objection.done.received"));
        return address(id);
    }

    @GetMapping("/disclosures/objections/{id}")
    String show(@PathVariable ObjectionId id, Model model) {
        var objection = queries.details(id);
        var matter = objecting.matter(objection.notice());
        model.addAttribute(
                "view",
                new ObjectionView(
                        objection,
                        matter,
                        documents.of(id),
                        trail.of(matter.notice().subject()),
                        desk.acting()));
        return "disclosure/objection";
    }

    @PostMapping("/disclosures/objections/{id}/answer")
    String answer(@PathVariable ObjectionId id, @Valid AnswerForm form, RedirectAttributes flash) {
        objecting.answer(
                id,
                Objects.requireNonNull(form.version()),
                new ObjectionAnswer(Objects.requireNonNull(form.summary()), Objects.requireNonNull(form.answer())));
        flash.addFlashAttribute("done", Wording.of("disclosure.objection.done.answered"));
        return address(id);
    }

    private static String address(ObjectionId id) {
        return "redirect:/disclosures/objections/" + id.value();
    }

    record ReceiptForm(
            @NotNull @Nullable Integer version,
            @NotNull @Size(max = 100) @Nullable String objector,
            @NotNull @Size(max = 200) @Nullable String contact,
            @NotNull @Size(max = 4000) @Nullable String said,
            @NotNull @Nullable LocalDate receivedOn,
            @Nullable MultipartFile file) {}

    record AnswerForm(
            @NotNull @Nullable Integer version,
            @NotNull @Size(max = 2000) @Nullable String summary,
            @NotNull @Size(max = 4000) @Nullable String answer) {}

    @Component
    static class Table implements Routes {

        private static final String PAGE = "/disclosures/objections/{id}";
        private static final String BLANK = "/disclosures/{notice}/objections/new";

        @Override
        public List<Route> routes() {
            return List.of(
                    Route.get(BLANK, Role.AGENCY_OFFICER, Role.AGENCY_REVIEWER),
                    Route.post("/disclosures/{notice}/objections", Role.AGENCY_OFFICER, Role.AGENCY_REVIEWER)
                            .form(ReceiptForm.class, BLANK),
                    Route.get(PAGE, Role.readers()),
                    Route.post(PAGE + "/answer", Role.AGENCY_OFFICER, Role.AGENCY_REVIEWER)
                            .form(AnswerForm.class, PAGE));
        }
    }
}
