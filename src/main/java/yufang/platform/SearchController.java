package yufang.platform;

import java.util.List;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import yufang.shared.Role;

/** The search of the page head, over everything that the person may see. */
@Controller
class SearchController {

    private static final int MOST = 20;

    private final ObjectProvider<SearchSource> sources;

    SearchController(ObjectProvider<SearchSource> sources) {
        this.sources = sources;
    }

    @GetMapping("/search")
    String search(ListRequest list, Model model) {
        var text = SearchText.of(list.text());
        var found = text.isEmpty() || text.isTooShort() ? List.<SearchView.Group>of() : find(text);
        model.addAttribute("view", new SearchView(list.text(), text, found));
        return "search/search";
    }

    private List<SearchView.Group> find(SearchText text) {
        var role = Acting.currentPerson().role();
        return sources.orderedStream()
                .filter(source -> source.openTo().contains(role))
                .map(source -> new SearchView.Group(source.title(), MOST, source.find(text, MOST + 1)))
                .filter(group -> !group.hits().isEmpty())
                .toList();
    }

    @Component
    static class Table implements Routes {

        @Override
        public List<Route> routes() {
            return List.of(Route.get("/search", Role.all()));
        }
    }
}
