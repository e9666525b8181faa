package yufang.platform;

import java.util.List;

/** The addresses of one module. What no module declares is closed. */
public interface Routes {

    List<Route> routes();
}
