package yufang.year.procurement.web;

import static java.util.Objects.requireNonNull;

import jakarta.validation.Valid;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.core.convert.ConversionException;
import org.springframework.core.convert.ConversionService;
import org.springframework.stereotype.Component;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import yufang.ground.documents.Documents;
import yufang.platform.Route;
import yufang.platform.Routes;
import yufang.shared.Problem;
import yufang.shared.Role;
import yufang.shared.RuleViolated;
import yufang.shared.Wording;
import yufang.shared.quantity.Points;
import yufang.year.procurement.domain.FactorId;
import yufang.year.procurement.domain.PanelScoring;
import yufang.year.procurement.domain.ProposalId;
import yufang.year.procurement.domain.SeatId;
import yufang.year.procurement.domain.SeatStatus;
import yufang.year.procurement.query.FactorRow;
import yufang.year.procurement.query.OwnSeat;
import yufang.year.procurement.query.PanelQueries;
import yufang.year.procurement.query.SeatQueries;
import yufang.year.procurement.web.ProcurementController.ActForm;

/** A member of a panel declares, scores and locks his sheet. He sees the panels he is called to, and his own points. */
@Controller
class SeatController {

    private final PanelScoring scoring;
    private final SeatQueries seats;
    private final PanelQueries panels;
    private final Documents documents;
    private final ConversionService conversion;

    SeatController(
            PanelScoring scoring,
            SeatQueries seats,
            PanelQueries panels,
            Documents documents,
            @Qualifier("mvcConversionService") ConversionService conversion) {
        this.scoring = scoring;
        this.seats = seats;
        this.panels = panels;
        this.documents = documents;
        this.conversion = conversion;
    }

    @GetMapping("/procurement/seats/{seat}")
    String show(@PathVariable SeatId seat, Model model) {
        var mine = seats.mine(seat);
        model.addAttribute(
                "view",
                new SeatView(
                        mine,
                        panels.factors(mine.procurement()),
                        seats.proposals(seat),
                        mine.status() == SeatStatus.CALLED ? seats.bidders(seat) : List.of(),
                        mine.scores() ? scoring.problemsBeforeLock(seat) : List.of()));
        return "procurement/seat";
    }

    @PostMapping("/procurement/seats/{seat}/clearance")
    String clear(@PathVariable SeatId seat, @Valid ActForm form, RedirectAttributes flash) {
        scoring.clear(seat, requireNonNull(form.version()));
        return done(seat, "procurement.done.cleared", flash);
    }

    @PostMapping("/procurement/seats/{seat}/conflict")
    String declareConflict(
            @PathVariable SeatId seat, @Valid ProcurementController.ReasonForm form, RedirectAttributes flash) {
        scoring.declareConflict(seat, requireNonNull(form.version()), requireNonNull(form.reason()));
        return done(seat, "procurement.done.stepped-down", flash);
    }

    @GetMapping("/procurement/seats/{seat}/proposals/{proposal}")
    String proposal(@PathVariable SeatId seat, @PathVariable ProposalId proposal, Model model) {
        var mine = seats.mine(seat);
        model.addAttribute(
                "view",
                new ScoreView(
                        mine,
                        seats.proposal(seat, proposal),
                        panels.factors(mine.procurement()),
                        documents.of(mine.procurement())));
        return "procurement/score";
    }

    /** The factors differ from procurement to procurement: each is a field {@code points-1}, {@code points-2} … */
    @PostMapping("/procurement/seats/{seat}/proposals/{proposal}/score")
    String score(
            @PathVariable SeatId seat,
            @PathVariable ProposalId proposal,
            @Valid ActForm form,
            @RequestParam Map<String, String> typed,
            RedirectAttributes flash) {
        var mine = seats.mine(seat);
        scoring.score(seat, proposal, requireNonNull(form.version()), points(mine, typed));
        return done(seat, "procurement.done.scored", flash);
    }

    private Map<FactorId, Points> points(OwnSeat seat, Map<String, String> typed) {
        var points = new HashMap<FactorId, Points>();
        var problems = new ArrayList<Problem>();
        for (var factor : panels.factors(seat.procurement())) {
            var field = "points-" + factor.position();
            try {
                var given = points(typed.get(field));
                if (given != null) points.put(factor.id(), given);
            } catch (ConversionException unreadable) {
                problems.add(Problem.of("form.bad.number").at(field));
            } catch (RuleViolated outOfRange) {
                problems.add(ofRange(factor).at(field));
            }
        }
        if (!problems.isEmpty()) throw new RuleViolated(problems);
        return points;
    }

    private static Problem ofRange(FactorRow factor) {
        return Problem.of("procurement.sheet.range", factor.weight());
    }

    private @Nullable Points points(@Nullable String typed) {
        var number = typed == null ? null : conversion.convert(typed, BigDecimal.class);
        return number == null ? null : new Points(number);
    }

    @PostMapping("/procurement/seats/{seat}/locking")
    String lock(@PathVariable SeatId seat, @Valid ActForm form, RedirectAttributes flash) {
        scoring.lock(seat, requireNonNull(form.version()));
        return done(seat, "procurement.done.locked", flash);
    }

    private static String done(SeatId seat, String said, RedirectAttributes flash) {
        flash.addFlashAttribute("done", Wording.of(said));
        return "redirect:/procurement/seats/" + seat.value();
    }

    @Component("seatRoutes")
    static class Table implements Routes {

        private static final String PAGE = "/procurement/seats/{seat}";
        private static final String PROPOSAL = PAGE + "/proposals/{proposal}";
        /** Experts, and the staff of the departments that can be called. */
        private static final Role[] MEMBERS = {Role.EXPERT, Role.HRSS_OFFICER, Role.HRSS_LEADER, Role.LIAISON};

        @Override
        public List<Route> routes() {
            return List.of(
                    Route.get(PAGE, Set.of(MEMBERS)),
                    Route.post(PAGE + "/clearance", MEMBERS).form(ActForm.class, PAGE),
                    Route.post(PAGE + "/conflict", MEMBERS).form(ProcurementController.ReasonForm.class, PAGE),
                    Route.get(PROPOSAL, Set.of(MEMBERS)),
                    Route.post(PROPOSAL + "/score", MEMBERS).form(ActForm.class, PROPOSAL),
                    Route.post(PAGE + "/locking", MEMBERS).form(ActForm.class, PAGE));
        }
    }
}
