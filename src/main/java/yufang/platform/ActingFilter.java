package yufang.platform;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.GrantedAuthority;
import org.springframework.web.filter.OncePerRequestFilter;
import yufang.shared.RegionCode;

/** Lets each request act as its user, in the user's region: the authority {@code ROLE_REGION_330100}. */
final class ActingFilter extends OncePerRequestFilter {

    private static final String PREFIX = "ROLE_REGION_";

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        if (!(request.getUserPrincipal() instanceof Authentication user)) {
            chain.doFilter(request, response);
            return;
        }
        try {
            Acting.in(region(user), user.getName()).call(() -> {
                chain.doFilter(request, response);
                return response;
            });
        } catch (IOException | ServletException | RuntimeException failure) {
            throw failure;
        } catch (Exception unexpected) {
            throw new ServletException(unexpected);
        }
    }

    private static RegionCode region(Authentication user) {
        return user.getAuthorities().stream()
                .map(GrantedAuthority::getAuthority)
                .filter(authority -> authority != null && authority.startsWith(PREFIX))
                .map(authority -> new RegionCode(authority.substring(PREFIX.length())))
                .findFirst()
                .orElseThrow(() -> new IllegalStateException(user.getName() + " has no region"));
    }
}
