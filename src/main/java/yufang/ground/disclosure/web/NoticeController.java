package yufang.ground.disclosure.web;

import java.util.List;
import org.springframework.stereotype.Component;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import yufang.ground.disclosure.NoticeId;
import yufang.ground.disclosure.query.NoticeQueries;
import yufang.ground.disclosure.query.ObjectionQueries;
import yufang.ground.regions.Region;
import yufang.ground.regions.RegionId;
import yufang.ground.regions.Regions;
import yufang.platform.BusinessClock;
import yufang.platform.ListRequest;
import yufang.platform.Route;
import yufang.platform.Routes;
import yufang.shared.NotFound;
import yufang.shared.RegionCode;

/** The public site: what a region has published, for whoever comes. */
@Controller
class NoticeController {

    private final NoticeQueries queries;
    private final ObjectionQueries objections;
    private final Regions regions;
    private final BusinessClock clock;

    NoticeController(NoticeQueries queries, ObjectionQueries objections, Regions regions, BusinessClock clock) {
        this.queries = queries;
        this.objections = objections;
        this.regions = regions;
        this.clock = clock;
    }

    @GetMapping("/p/{region}/notices")
    String list(@PathVariable RegionCode region, ListRequest list, Model model) {
        model.addAttribute("view", new NoticeListView(known(region), queries.list(list), list, clock.today()));
        return "disclosure/notices";
    }

    @GetMapping("/p/{region}/notices/{id}")
    String show(@PathVariable RegionCode region, @PathVariable NoticeId id, Model model) {
        model.addAttribute(
                "view", new NoticeView(known(region), queries.notice(id), objections.published(id), clock.today()));
        return "disclosure/notice";
    }

    private Region known(RegionCode region) {
        return regions.find(region).orElseThrow(() -> new NotFound(RegionId.of(region)));
    }

    @Component
    static class Table implements Routes {

        @Override
        public List<Route> routes() {
            return List.of(Route.visitors("/p/{region}/notices"), Route.visitors("/p/{region}/notices/{id}"));
        }
    }
}
