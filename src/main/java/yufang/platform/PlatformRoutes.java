package yufang.platform;

import java.util.List;
import org.springframework.http.HttpMethod;
import org.springframework.stereotype.Component;

@Component
class PlatformRoutes implements Routes {

    @Override
    public List<Route> routes() {
        return List.of(
                Route.everybody(HttpMethod.GET, "/sign-in"),
                // Answered by the security filters, not by a controller.
                Route.everybody(HttpMethod.POST, "/sign-in"),
                Route.everybody(HttpMethod.POST, "/sign-out"),
                Route.everybody(HttpMethod.GET, "/health"));
    }
}
