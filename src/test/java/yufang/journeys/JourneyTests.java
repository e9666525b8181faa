package yufang.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpMethod;
import yufang.journeys.Acts.Act;
import yufang.platform.Route;
import yufang.platform.RouteTable;
import yufang.shared.Clause;
import yufang.testing.Cities;
import yufang.testing.ProgramTest;

/**
 * The trial year over HTTP, from the key areas to the bank transfer. It is walked once; at every form on the way those
 * who may not try it, and nonsense is typed into it.
 */
@ProgramTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class JourneyTests {

    /**
     * The trial year's acceptance is passed at once, and its bank returns nothing: the tests of acceptance and of
     * payments walk what follows.
     */
    private static final List<String> OFF_THE_WAY =
            List.of("/supervision/acceptances/{id}/rectification", "/money/payments/{id}/return/");

    @Autowired
    RouteTable table;

    @Autowired
    Cities cities;

    private Journey journey;
    private Duties duties;
    private final List<String> shown = new ArrayList<>();
    private final List<AssertionError> slips = new ArrayList<>();
    private final List<AssertionError> mistaken = new ArrayList<>();

    @BeforeAll
    void walk() {
        var acts = Acts.ALL.stream().collect(Collectors.toMap(Act::route, Function.identity()));
        journey = Journey.wholeYear(Crew.of(cities));
        duties = new Duties(cities, journey.crew(), Crew.of(cities));
        while (journey.hasNext()) {
            for (var sample : journey.step().forms().apply(journey)) {
                shown.add(sample.route());
                attempt(slips, () -> duties.tryOpen(known(acts, sample.route()), sample));
                attempt(mistaken, () -> Nonsense.fill(table, sample, sample.form(journey)));
            }
        }
        attempt(slips, duties::tryClosed);
    }

    private static Act known(Map<String, Act> acts, String route) {
        var act = acts.get(route);
        if (act == null) throw new AssertionError("Nobody has written down who may: " + route);
        return act;
    }

    /** What is wrong with one form does not keep the others from being tried. */
    private static void attempt(List<AssertionError> faults, Runnable attempt) {
        try {
            attempt.run();
        } catch (AssertionError fault) {
            faults.add(fault);
        }
    }

    @Test
    @Clause({"S-3", "S-4", "S-5a", "S-6", "S-7", "S-8", "S-9", "M-2", "M-3", "M-4", "M-5", "G-6"})
    void endsWithWhatTheBankGets() {
        YearEnd.check(journey);
        YearEnd.checkAfterAReturn(journey);
    }

    @Test
    void leavesEachActToThoseWhoMayWhileItsStepIsOpen() {
        assertThat(slips).isEmpty();
        assertThat(shown)
                .containsExactlyInAnyOrderElementsOf(
                        Acts.ALL.stream().map(Act::route).toList());
    }

    @Test
    void answersNonsenseWithAMessage() {
        assertThat(mistaken).isEmpty();
    }

    @Test
    void showsEveryFormOfTheYear() {
        var declared = table.routes().stream()
                .filter(route -> route.method().equals(HttpMethod.POST) && route.form() != null)
                .map(Route::path)
                .filter(path -> OFF_THE_WAY.stream().noneMatch(path::startsWith))
                .filter(path -> !path.matches("/(account|people|rules|clock)(/.*)?"))
                .collect(Collectors.toCollection(TreeSet::new));
        assertThat(new TreeSet<>(shown)).isEqualTo(declared);
    }
}
