package yufang.platform;

import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpMethod;
import org.springframework.web.multipart.MultipartFile;
import yufang.shared.Role;

/**
 * One address of the program and who may use it.
 *
 * @param access whether an account is needed
 * @param roles who may, where an account is needed
 * @param form the record that a submitted form becomes; null for pages and for bare buttons
 * @param shownAt the page that shows the form, and shows it again with what was typed where it was refused; null where
 *     an error page says what to do
 */
public record Route(
        HttpMethod method,
        String path,
        Access access,
        Set<Role> roles,
        @Nullable Class<?> form,
        @Nullable String shownAt,
        Carried carried) {

    /** How the program carries out a request. */
    public enum Carried {
        /** In one transaction that only reads. */
        READING,
        /** An act of the programme: in one transaction, once for each token, leaving one entry in the trail. */
        ACT,
        /** By transactions of its own: the own account, the clock of a trying-out region, a verification. */
        ASIDE
    }

    public enum Access {
        /** Everybody, signed in or not. */
        EVERYBODY,
        /** Whoever is signed in, also before he has said for whom he acts. */
        SIGNED_IN,
        /** Whoever acts in one of the roles. */
        ROLES
    }

    public Route {
        roles = Set.copyOf(roles);
    }

    public static Route get(String path, Role... roles) {
        return get(path, EnumSet.copyOf(Set.of(roles)));
    }

    public static Route get(String path, Set<Role> roles) {
        return new Route(HttpMethod.GET, path, Access.ROLES, roles, null, null, Carried.READING);
    }

    /** An act of the programme. */
    public static Route post(String path, Role... roles) {
        return new Route(HttpMethod.POST, path, Access.ROLES, Set.of(roles), null, null, Carried.ACT);
    }

    /** A page of the public site below {@code /p/{region}}: read by whoever comes, as a visitor of that region. */
    public static Route visitors(String path) {
        return new Route(HttpMethod.GET, path, Access.EVERYBODY, Set.of(), null, null, Carried.READING);
    }

    public static Route everybody(HttpMethod method, String path) {
        return new Route(method, path, Access.EVERYBODY, Set.of(), null, null, Carried.ASIDE);
    }

    public static Route signedIn(HttpMethod method, String path) {
        return new Route(method, path, Access.SIGNED_IN, Role.all(), null, null, Carried.ASIDE);
    }

    /** What the request carries, and the page that shows the form. */
    public Route form(Class<?> record, String page) {
        return new Route(method, path, access, roles, record, page, carried);
    }

    public Route aside() {
        return new Route(method, path, access, roles, form, shownAt, Carried.ASIDE);
    }

    /** The question of the form that takes a file; null where none does. */
    @Nullable
    String fileField() {
        return form == null
                ? null
                : Arrays.stream(form.getRecordComponents())
                        .filter(component -> component.getType() == MultipartFile.class)
                        .map(RecordComponent::getName)
                        .findFirst()
                        .orElse(null);
    }

    public boolean opensTo(Role role) {
        return roles.contains(role);
    }
}
