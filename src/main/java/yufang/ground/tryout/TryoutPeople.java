package yufang.ground.tryout;

import java.util.List;
import yufang.ground.people.OrganisationKind;
import yufang.shared.Role;

/**
 * Who works in an invented region, read from {@code tryout/people.csv}: username, name, kind of organisation, its name,
 * role. Lines of one organisation stand together.
 */
record TryoutPeople(String region, String username, String fullName, OrganisationKind kind, String body, Role role) {

    static List<TryoutPeople> all() {
        return TryoutFile.lines("people.csv").stream().map(TryoutPeople::of).toList();
    }

    private static TryoutPeople of(String line) {
        var cells = line.split(",");
        return new TryoutPeople(
                cells[0].strip(),
                cells[1].strip(),
                cells[2].strip(),
                OrganisationKind.valueOf(cells[3].strip()),
                cells[4].strip(),
                Role.valueOf(cells[5].strip()));
    }
}
