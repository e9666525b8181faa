package yufang.platform;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Optional;
import java.util.regex.Pattern;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.web.filter.OncePerRequestFilter;
import yufang.shared.RegionCode;

/**
 * Lets each request act as its user, in the region, organisation and role that he has chosen. Who has still to choose,
 * or to set a password of his own, is led there first.
 */
final class ActingFilter extends OncePerRequestFilter {

    private static final Pattern PUBLIC = Pattern.compile("/p/([0-9]{6})(/.*)?");
    private static final String CHOICE = "/account/role";
    private static final String FIRST_REGION = "/account/region";
    private static final String PASSWORD = "/account/password";

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        var signedIn = SignedIn.of(SecurityContextHolder.getContext().getAuthentication());
        var detour = signedIn.flatMap(who -> detour(who, request.getServletPath()));
        if (detour.isPresent()) {
            response.sendRedirect(detour.get());
            return;
        }
        var acting = acting(request, signedIn);
        if (acting.isEmpty()) {
            chain.doFilter(request, response);
            return;
        }
        try {
            acting.get().call(() -> {
                chain.doFilter(request, response);
                return response;
            });
        } catch (IOException | ServletException | RuntimeException failure) {
            throw failure;
        } catch (Exception unexpected) {
            throw new ServletException(unexpected);
        }
    }

    private static Optional<String> detour(SignedIn who, String path) {
        if (path.equals("/sign-out") || path.startsWith("/assets/") || path.startsWith("/webjars/")) {
            return Optional.empty();
        }
        if (who.chosen() == null)
            return path.equals(CHOICE) || path.equals(FIRST_REGION) ? Optional.empty() : Optional.of(CHOICE);
        if (who.mustChangePassword()) return path.equals(PASSWORD) ? Optional.empty() : Optional.of(PASSWORD);
        return Optional.empty();
    }

    private static Optional<Acting> acting(HttpServletRequest request, Optional<SignedIn> signedIn) {
        var region = PUBLIC.matcher(request.getServletPath());
        if (region.matches()) return Optional.of(Acting.visitor(new RegionCode(region.group(1))));
        return signedIn.flatMap(SignedIn::acting);
    }
}
