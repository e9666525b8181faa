package yufang.testing;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import yufang.ground.people.OrganisationKind;
import yufang.shared.Role;

/** Somebody of the trying-out mode's first region, as its file names him. */
record TrialPeople(String name, OrganisationKind kind, String body, Role role) {

    private static final String REGION = "539900,";

    static List<TrialPeople> all() {
        try {
            return Files.readAllLines(Path.of("src/main/resources/tryout/people.csv")).stream()
                    .filter(line -> line.startsWith(REGION))
                    .map(line -> line.split("\\s*,\\s*"))
                    .map(cells -> new TrialPeople(
                            cells[1], OrganisationKind.valueOf(cells[3]), cells[4], Role.valueOf(cells[5])))
                    .toList();
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }
}
