package yufang.platform;

import java.util.List;
import yufang.shared.Role;

/** What the sign-in page offers in the trying-out mode; nothing in real use. */
public interface TryingOut {

    List<Offer> accounts();

    /** An account that anybody may try, with its password. */
    record Offer(String username, String fullName, String region, List<Role> roles, String password) {}
}
