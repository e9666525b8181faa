package yufang.year.supervision.web;

import static java.util.Objects.requireNonNull;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
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
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import yufang.ground.desk.Desk;
import yufang.ground.documents.Upload;
import yufang.platform.ListRequest;
import yufang.platform.Route;
import yufang.platform.Routes;
import yufang.platform.ui.Head;
import yufang.shared.Role;
import yufang.shared.Wording;
import yufang.shared.quantity.UnitId;
import yufang.year.contracts.ContractId;
import yufang.year.delivery.Units;
import yufang.year.supervision.SpotCheckId;
import yufang.year.supervision.domain.Sighting;
import yufang.year.supervision.domain.SpotChecking;
import yufang.year.supervision.query.CheckQueries;

/** Spot checks: the agency writes down what it saw and tells the provider. */
@Controller
class CheckController {

    private final SpotChecking checking;
    private final CheckQueries queries;
    private final Surroundings surroundings;
    private final Units units;
    private final Desk desk;

    CheckController(SpotChecking checking, CheckQueries queries, Surroundings surroundings, Units units, Desk desk) {
        this.checking = checking;
        this.queries = queries;
        this.surroundings = surroundings;
        this.units = units;
        this.desk = desk;
    }

    @GetMapping("/supervision/spot-checks")
    String list(
            @RequestParam(required = false) @Nullable String contract,
            @RequestParam(required = false) @Nullable String open,
            ListRequest list,
            Model model) {
        var onlyOpen = "true".equals(open);
        model.addAttribute(
                "view",
                new CheckListView(
                        queries.list(contract, onlyOpen, list),
                        list,
                        contract,
                        onlyOpen,
                        surroundings.contracts(),
                        surroundings.role() == Role.AGENCY_OFFICER));
        return "supervision/checks";
    }

    @GetMapping("/supervision/spot-checks/new")
    String choose(Model model) {
        model.addAttribute(
                "view", new CheckChoiceView(List.copyOf(surroundings.contracts().values())));
        return "supervision/choice";
    }

    @GetMapping("/supervision/contracts/{contract}/spot-checks/new")
    String blank(@PathVariable ContractId contract, Model model) {
        var signed = surroundings.contract(contract);
        var planned = units.of(contract);
        model.addAttribute(
                "view",
                FormPage.of(
                        ui -> Head.of(ui.t("supervision.check.record")).on(signed.number() + " · " + signed.title()),
                        ui -> CheckForms.record(signed, planned, desk.today(), ui)));
        return "supervision/form";
    }

    @PostMapping("/supervision/contracts/{contract}/spot-checks")
    String record(@PathVariable ContractId contract, @Valid RecordForm form, RedirectAttributes flash) {
        var check = checking.record(contract, form.unit(), form.sighting(), Upload.of("file", form.file()));
        return done(check, "supervision.check.done.recorded", flash);
    }

    @GetMapping("/supervision/spot-checks/{check}")
    String show(@PathVariable SpotCheckId check, Model model) {
        var details = queries.details(check);
        var around = surroundings.of(check, details.contract());
        model.addAttribute(
                "view",
                new CheckView(
                        details,
                        checking.problemsBeforeConclusion(
                                check, around.documents().size()),
                        around));
        return "supervision/check";
    }

    @GetMapping("/supervision/spot-checks/{check}/edit")
    String edit(@PathVariable SpotCheckId check, Model model) {
        var details = queries.details(check);
        model.addAttribute(
                "view",
                FormPage.of(
                        ui -> Head.of(ui.t("supervision.check.correct")).on(details.about()),
                        ui -> CheckForms.correction(details, ui)));
        return "supervision/form";
    }

    @PostMapping("/supervision/spot-checks/{check}/correction")
    String correct(@PathVariable SpotCheckId check, @Valid CorrectForm form, RedirectAttributes flash) {
        checking.correct(check, requireNonNull(form.version()), form.sighting());
        return done(check, "supervision.check.done.corrected", flash);
    }

    @PostMapping("/supervision/spot-checks/{check}/documents")
    String addDocument(@PathVariable SpotCheckId check, @Valid DocumentForm form, RedirectAttributes flash) {
        checking.addDocument(check, Upload.of("file", form.file()));
        return done(check, "supervision.check.done.document", flash);
    }

    @PostMapping("/supervision/spot-checks/{check}/findings")
    String addFinding(@PathVariable SpotCheckId check, @Valid FindingForm form, RedirectAttributes flash) {
        checking.addFinding(
                check, requireNonNull(form.version()), requireNonNull(form.seen()), requireNonNull(form.place()));
        return done(check, "supervision.finding.done.added", flash);
    }

    @PostMapping("/supervision/spot-checks/{check}/conclusion")
    String conclude(@PathVariable SpotCheckId check, @Valid ConcludeForm form, RedirectAttributes flash) {
        checking.conclude(check, requireNonNull(form.version()));
        return done(check, "supervision.check.done.concluded", flash);
    }

    private static String done(SpotCheckId check, String said, RedirectAttributes flash) {
        flash.addFlashAttribute("done", Wording.of(said));
        return "redirect:/supervision/spot-checks/" + check.value();
    }

    record RecordForm(
            @Nullable UnitId unit,
            @NotNull @Nullable LocalDate day,
            @Pattern(regexp = TIME) @Nullable String time,
            @NotNull @Size(max = 200) @Nullable String place,
            @NotNull @Size(max = 200) @Nullable String went,
            @NotNull @Size(max = 4_000) @Nullable String seen,
            @Nullable MultipartFile file) {

        Sighting sighting() {
            return CheckController.sighting(day, time, place, went, seen);
        }
    }

    record CorrectForm(
            @NotNull @Nullable Integer version,
            @NotNull @Nullable LocalDate day,
            @Pattern(regexp = TIME) @Nullable String time,
            @NotNull @Size(max = 200) @Nullable String place,
            @NotNull @Size(max = 200) @Nullable String went,
            @NotNull @Size(max = 4_000) @Nullable String seen) {

        Sighting sighting() {
            return CheckController.sighting(day, time, place, went, seen);
        }
    }

    private static final String TIME = "([01][0-9]|2[0-3]):[0-5][0-9]";

    private static Sighting sighting(
            @Nullable LocalDate day,
            @Nullable String time,
            @Nullable String place,
            @Nullable String went,
            @Nullable String seen) {
        return new Sighting(
                requireNonNull(day), time, requireNonNull(place), requireNonNull(went), requireNonNull(seen));
    }

    record DocumentForm(@Nullable MultipartFile file) {}

    record FindingForm(
            @NotNull @Nullable Integer version,
            @NotNull @Size(max = 1_000) @Nullable String seen,
            @NotNull @Size(max = 200) @Nullable String place) {}

    record ConcludeForm(@NotNull @Nullable Integer version) {}

    @Component
    static class Table implements Routes {

        private static final String LIST = "/supervision/spot-checks";
        private static final String PAGE = LIST + "/{check}";
        private static final String OF_CONTRACT = "/supervision/contracts/{contract}/spot-checks";

        @Override
        public List<Route> routes() {
            return List.of(
                    Route.get(LIST, Surroundings.lookers()),
                    Route.get(LIST + "/new", Role.AGENCY_OFFICER),
                    Route.get(OF_CONTRACT + "/new", Role.AGENCY_OFFICER),
                    Route.post(OF_CONTRACT, Role.AGENCY_OFFICER).form(RecordForm.class, OF_CONTRACT + "/new"),
                    Route.get(PAGE, Surroundings.lookers()),
                    Route.get(PAGE + "/edit", Role.AGENCY_OFFICER),
                    Route.post(PAGE + "/correction", Role.AGENCY_OFFICER).form(CorrectForm.class, PAGE + "/edit"),
                    Route.post(PAGE + "/documents", Role.AGENCY_OFFICER).form(DocumentForm.class, PAGE),
                    Route.post(PAGE + "/findings", Role.AGENCY_OFFICER).form(FindingForm.class, PAGE),
                    Route.post(PAGE + "/conclusion", Role.AGENCY_OFFICER).form(ConcludeForm.class, PAGE));
        }
    }
}
