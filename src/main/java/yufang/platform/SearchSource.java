package yufang.platform;

import java.util.List;
import java.util.Set;
import yufang.shared.Role;

/**
 * Finds things of one kind for whoever acts, among those that the database shows him. The owner of the things
 * implements it.
 */
public interface SearchSource {

    /** Message key of what it finds, such as notices. */
    String title();

    /** Who may open what it finds; nobody else is shown any. */
    Set<Role> openTo();

    /** The latest first. */
    List<SearchHit> find(SearchText text, int most);
}
