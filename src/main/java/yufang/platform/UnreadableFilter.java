package yufang.platform;

import jakarta.servlet.FilterChain;
import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiPredicate;
import org.apache.tomcat.util.http.InvalidParameterException;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.web.filter.OncePerRequestFilter;
import yufang.shared.Problem;

/**
 * Answers requests whose parameters cannot be read, with their token among them: a file that is too large is said
 * beside the question that asked for it. Nothing of such a request is carried out, and to whom its form is not open
 * nothing is shown. Whatever comes after may ask for parameters, also the error pages, so the request is passed on
 * without any.
 */
final class UnreadableFilter extends OncePerRequestFilter {

    private final RouteTable routes;
    private final BiPredicate<Route, @Nullable Authentication> opens;

    UnreadableFilter(RouteTable routes, BiPredicate<Route, @Nullable Authentication> opens) {
        this.routes = routes;
        this.opens = opens;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        try {
            request.getParameterMap();
        } catch (InvalidParameterException unreadable) {
            answer(unreadable.getErrorCode(), request, response);
            return;
        }
        chain.doFilter(request, response);
    }

    private void answer(int status, HttpServletRequest request, HttpServletResponse response)
            throws ServletException, IOException {
        var page = status == HttpServletResponse.SC_REQUEST_ENTITY_TOO_LARGE
                ? formAgain(request)
                : Optional.<String>empty();
        if (page.isEmpty()) {
            request.setAttribute(RequestDispatcher.ERROR_STATUS_CODE, status);
            request.setAttribute(RequestDispatcher.ERROR_REQUEST_URI, request.getRequestURI());
        }
        response.setStatus(page.isPresent() ? HttpStatus.UNPROCESSABLE_CONTENT.value() : status);
        new ShownAgain(page.orElse("/error")).render(request, response);
    }

    /**
     * The page that shows the form with a message beside its file; empty where there is none, or not for this person.
     */
    private Optional<String> formAgain(HttpServletRequest request) {
        var user = SecurityContextHolder.getContext().getAuthentication();
        var field =
                routes.find(request).filter(route -> opens.test(route, user)).map(Route::fileField);
        field.map(name -> new Attempt(
                        request.getRequestURI(),
                        HttpStatus.UNPROCESSABLE_CONTENT,
                        Map.of(),
                        List.of(Problem.of("form.too-large").at(name))))
                .ifPresent(attempt -> attempt.keepIn(request));
        return field.flatMap(name -> routes.shownAt(request));
    }
}
