package yufang.drill;

import java.util.HashMap;
import java.util.Map;
import yufang.testing.Visitor;

/** The accounts of the trying-out mode, signed in by one client. Their sessions outlive every kill. */
final class People {

    private static final String PASSWORD = "yufang-demo";

    private final String url;
    private final Map<String, Visitor> visitors = new HashMap<>();

    People(String url) {
        this.url = url;
    }

    Visitor signedIn(String username) {
        return visitors.computeIfAbsent(username, name -> {
            var visitor = new Visitor(url);
            visitor.signIn(name, PASSWORD);
            return visitor;
        });
    }
}
