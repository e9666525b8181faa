package yufang.year.procurement.web;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import yufang.ground.desk.Desk;
import yufang.platform.ListRequest;
import yufang.platform.Route;
import yufang.platform.Routes;
import yufang.platform.ui.Leaf;
import yufang.shared.Role;
import yufang.year.procurement.domain.ProcurementStatus;
import yufang.year.procurement.query.InvitationQueries;
import yufang.year.procurement.query.ProcurementQueries;
import yufang.year.procurement.query.SeatQueries;

/** Lists procurements: all to officers and auditor, to a provider and an expert what is theirs. */
@Controller
class ProcurementListController {

    private final ProcurementQueries procurements;
    private final InvitationQueries invitations;
    private final SeatQueries seats;
    private final Desk desk;

    ProcurementListController(
            ProcurementQueries procurements, InvitationQueries invitations, SeatQueries seats, Desk desk) {
        this.procurements = procurements;
        this.invitations = invitations;
        this.seats = seats;
        this.desk = desk;
    }

    @GetMapping("/procurement")
    String list(ListRequest list, @RequestParam(required = false) @Nullable String status, Model model) {
        var role = desk.acting().role();
        var lines =
                switch (role) {
                    case PROVIDER_MANAGER -> new ProcurementListView.Lines.Invited(invitations.mine(list));
                    case EXPERT -> new ProcurementListView.Lines.Called(seats.mine(list));
                    default -> all(list, status(status), role);
                };
        model.addAttribute("view", new ProcurementListView(lines, list));
        return "procurement/procurements";
    }

    private ProcurementListView.Lines all(ListRequest list, @Nullable ProcurementStatus status, Role role) {
        return new ProcurementListView.Lines.All(procurements.list(list, status), role == Role.AGENCY_OFFICER, status);
    }

    /** What makes no sense is taken as not said. */
    private static @Nullable ProcurementStatus status(@Nullable String text) {
        return Arrays.stream(ProcurementStatus.values())
                .filter(one -> one.name().equals(text))
                .findFirst()
                .orElse(null);
    }

    @Component("procurementListRoutes")
    static class Table implements Routes {

        @Override
        public List<Route> routes() {
            return List.of(Route.get(Leaf.PROCUREMENTS.path(), listed()));
        }

        private static Set<Role> listed() {
            var roles = EnumSet.copyOf(Role.readers());
            roles.add(Role.PROVIDER_MANAGER);
            roles.add(Role.EXPERT);
            return roles;
        }
    }
}
