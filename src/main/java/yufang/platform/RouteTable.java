package yufang.platform;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.springframework.http.HttpMethod;
import org.springframework.http.server.PathContainer;
import org.springframework.stereotype.Component;
import org.springframework.web.util.ServletRequestPathUtils;
import org.springframework.web.util.pattern.PathPattern;
import org.springframework.web.util.pattern.PathPatternParser;

/** All addresses of the program; asked before every request. */
@Component
public class RouteTable {

    private static final Pattern VARIABLE = Pattern.compile("\\{(\\w+)}");

    private final List<Entry> entries;

    RouteTable(List<Routes> modules) {
        entries = modules.stream()
                .flatMap(module -> module.routes().stream())
                .map(route -> new Entry(PathPatternParser.defaultInstance.parse(route.path()), route))
                .sorted(Comparator.comparing(Entry::pattern, PathPattern.SPECIFICITY_COMPARATOR))
                .toList();
    }

    public List<Route> routes() {
        return entries.stream().map(Entry::route).toList();
    }

    Optional<Route> find(HttpServletRequest request) {
        var method = HttpMethod.valueOf(request.getMethod());
        return find(
                method.equals(HttpMethod.HEAD) ? HttpMethod.GET : method,
                ServletRequestPathUtils.parse(request).pathWithinApplication());
    }

    Optional<Route> find(HttpMethod method, String path) {
        return find(method, PathContainer.parsePath(path));
    }

    private Optional<Route> find(HttpMethod method, PathContainer path) {
        return entries.stream()
                .filter(entry -> entry.route().method().equals(method))
                .filter(entry -> entry.pattern().matches(path))
                .map(Entry::route)
                .findFirst();
    }

    /** The address of the page that shows the form which was sent; empty where none does. */
    Optional<String> shownAt(HttpServletRequest request) {
        var path = ServletRequestPathUtils.parse(request).pathWithinApplication();
        return entries.stream()
                .filter(entry -> entry.route().method().matches(request.getMethod()))
                .filter(entry -> entry.pattern().matches(path))
                .findFirst()
                .flatMap(entry -> entry.shownAt(path));
    }

    private record Entry(PathPattern pattern, Route route) {

        /** The page's address with the variables of the address that was asked for. */
        Optional<String> shownAt(PathContainer path) {
            var page = route.shownAt();
            var match = pattern.matchAndExtract(path);
            if (page == null || match == null) return Optional.empty();
            var variables = match.getUriVariables();
            return Optional.of(VARIABLE.matcher(page)
                    .replaceAll(name -> Matcher.quoteReplacement(String.valueOf(variables.get(name.group(1))))));
        }
    }
}
