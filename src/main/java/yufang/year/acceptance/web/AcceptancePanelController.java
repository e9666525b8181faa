package yufang.year.acceptance.web;

import static java.util.Objects.requireNonNull;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import yufang.ground.desk.Desk;
import yufang.platform.Route;
import yufang.platform.Routes;
import yufang.platform.ui.Fact;
import yufang.platform.ui.Field;
import yufang.platform.ui.Form;
import yufang.platform.ui.Head;
import yufang.platform.ui.Option;
import yufang.platform.ui.ProblemLine;
import yufang.platform.ui.Ui;
import yufang.shared.PersonId;
import yufang.shared.Role;
import yufang.year.acceptance.AcceptanceCaseId;
import yufang.year.acceptance.domain.PanelCalling;
import yufang.year.acceptance.domain.PanelSeatId;
import yufang.year.acceptance.domain.SheetStatus;
import yufang.year.acceptance.query.AcceptanceQueries;
import yufang.year.acceptance.query.CaseDetails;
import yufang.year.acceptance.query.ReviewQueries;
import yufang.year.acceptance.query.SeatRow;
import yufang.year.parties.Expert;

/** The agency calls experts to the panel, and takes back a call. */
@Controller
class AcceptancePanelController {

    private static final String PAGE = AcceptanceController.HOME + "/{id}";

    private final PanelCalling calling;
    private final AcceptanceQueries cases;
    private final ReviewQueries review;
    private final Desk desk;

    AcceptancePanelController(PanelCalling calling, AcceptanceQueries cases, ReviewQueries review, Desk desk) {
        this.calling = calling;
        this.cases = cases;
        this.review = review;
        this.desk = desk;
    }

    @GetMapping(PAGE + "/experts/new")
    String blank(@PathVariable AcceptanceCaseId id, Model model) {
        var details = cases.details(id);
        var callable = calling.callable(id);
        var rule = desk.rules().reference("accept.panel");
        var least = desk.rules().number("accept.panel").toPlainString();
        model.addAttribute(
                "view",
                ActPage.of(
                        ui -> Head.of(ui.t("acceptance.panel.call")).on(details.title()),
                        ui -> List.of(new Fact(
                                ui.t("acceptance.panel"),
                                ui.t("acceptance.panel.rule", least),
                                ProblemLine.law(ui, rule))),
                        ui -> List.of(callForm(details, callable, ui))));
        return "acceptance/act";
    }

    private static Form callForm(CaseDetails details, List<Expert> callable, Ui ui) {
        var options = callable.stream()
                .map(each -> new Option(each.id().value().toString(), each.name() + " · " + each.organisationName()))
                .toArray(Option[]::new);
        return new Form(
                details.address() + "/experts",
                List.of(
                        Field.of(Field.Kind.SELECT, "expert", ui.t("acceptance.panel.expert"), options)
                                .asRequired()
                                .help(ui.t("acceptance.panel.expert.help")),
                        Tables.text(ui, "recommendedBy", "acceptance.panel.recommended-by")
                                .help(ui.t("acceptance.panel.recommended-by.help"))),
                List.of(),
                Tables.submit(
                        ui.t("acceptance.panel.call"),
                        ui.t("acceptance.panel.call.consequence"),
                        details.version(),
                        ui,
                        details.address()));
    }

    @PostMapping(PAGE + "/experts")
    String call(@PathVariable AcceptanceCaseId id, @Valid CallForm form, RedirectAttributes flash) {
        calling.call(
                id,
                requireNonNull(form.version()),
                new PersonId(requireNonNull(form.expert())),
                requireNonNull(form.recommendedBy()));
        return AcceptanceActController.done(id, "acceptance.done.called", flash);
    }

    @GetMapping(PAGE + "/seats/{seat}")
    String seat(@PathVariable AcceptanceCaseId id, @PathVariable PanelSeatId seat, Model model) {
        var details = cases.details(id);
        var row = review.seat(id, details.application(), seat);
        model.addAttribute(
                "view",
                ActPage.of(
                        ui -> Head.of(ui.t("acceptance.panel.seat", row.name())).on(details.title()),
                        ui -> List.of(
                                Fact.of(ui.t("acceptance.panel.recommended-by"), row.recommendedBy()),
                                Fact.of(
                                        ui.t("acceptance.sheet.state"),
                                        ui.of("acceptance.sheet.status", row.status()))),
                        ui -> release(details, row, ui)));
        return "acceptance/act";
    }

    private static List<Form> release(CaseDetails details, SeatRow row, Ui ui) {
        if (row.status() != SheetStatus.CALLED && row.status() != SheetStatus.OPEN) return List.of();
        return List.of(new Form(
                details.address() + "/seats/" + row.id().value() + "/release",
                List.of(Tables.text(ui, "reason", "acceptance.reason").help(ui.t("acceptance.panel.release.help"))),
                List.of(),
                Tables.submit(
                                ui.t("acceptance.panel.release"),
                                ui.t("acceptance.panel.release.consequence", row.name()),
                                row.version(),
                                ui,
                                details.address())
                        .destroying()));
    }

    @PostMapping(PAGE + "/seats/{seat}/release")
    String release(
            @PathVariable AcceptanceCaseId id,
            @PathVariable PanelSeatId seat,
            @Valid ReleaseForm form,
            RedirectAttributes flash) {
        calling.release(id, seat, requireNonNull(form.version()), requireNonNull(form.reason()));
        return AcceptanceActController.done(id, "acceptance.done.released", flash);
    }

    record CallForm(
            @NotNull @Nullable Integer version,
            @NotNull @Nullable UUID expert,
            @NotNull @Size(max = 200) @Nullable String recommendedBy) {}

    record ReleaseForm(
            @NotNull @Nullable Integer version,
            @NotNull @Size(max = 500) @Nullable String reason) {}

    @Component
    static class Table implements Routes {

        @Override
        public List<Route> routes() {
            var seat = PAGE + "/seats/{seat}";
            return List.of(
                    Route.get(PAGE + "/experts/new", Role.AGENCY_OFFICER),
                    Route.post(PAGE + "/experts", Role.AGENCY_OFFICER).form(CallForm.class, PAGE + "/experts/new"),
                    Route.get(seat, Role.AGENCY_OFFICER),
                    Route.post(seat + "/release", Role.AGENCY_OFFICER).form(ReleaseForm.class, seat));
        }
    }
}
