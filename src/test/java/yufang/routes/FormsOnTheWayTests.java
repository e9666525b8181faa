package yufang.routes;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.TreeSet;
import java.util.UUID;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpMethod;
import yufang.journeys.Crew;
import yufang.journeys.FormSample;
import yufang.journeys.Journey;
import yufang.platform.Route;
import yufang.platform.RouteTable;
import yufang.testing.Cities;
import yufang.testing.FilledForm;
import yufang.testing.ProgramTest;

/**
 * Nonsense in every field of the forms that open on the way through the year. Where a form carries a version it is sent
 * with a stale one, so that nothing moves, whatever the nonsense; {@link BadInputTests} tries the first steps' forms.
 */
@ProgramTest
class FormsOnTheWayTests {

    private static final String STALE = "99999";

    /** The trial year's acceptance is passed at once; a failed one is walked by the tests of acceptance. */
    private static final String OFF_THE_WAY = "/supervision/acceptances/{id}/rectification";

    @Autowired
    RouteTable table;

    @Autowired
    Cities cities;

    @Test
    void takeNonsenseAndStrangersWithAMessage() {
        var journey = Journey.quick(cities);
        var other = Crew.of(cities);
        var tried = new ArrayList<String>();
        while (journey.hasNext()) {
            for (var sample : journey.step().forms().apply(journey)) {
                fillWithNonsense(journey, sample);
                refusesStrangers(journey, other, sample);
                tried.add(sample.route());
            }
        }
        assertThat(tried).doesNotHaveDuplicates();
        assertThat(declared()).isEqualTo(new TreeSet<>(tried));
    }

    private TreeSet<String> declared() {
        return table.routes().stream()
                .filter(route -> route.method().equals(HttpMethod.POST) && route.form() != null)
                .map(Route::path)
                .filter(path -> !BadInputTests.isOfAFirstStep(path) && !path.startsWith(OFF_THE_WAY))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private void fillWithNonsense(Journey journey, FormSample sample) {
        var form = form(journey, sample);
        if (form.has("version")) form.with("version", STALE);
        for (var field : fields(sample.route())) {
            var attempts = new ArrayList<FilledForm>();
            BadInputTests.NONSENSE.forEach(nonsense -> attempts.add(form.copy().with(field, nonsense)));
            attempts.add(form.copy().without(field));
            for (var attempt : attempts) {
                if (!form.has("version"))
                    attempt.with("token", UUID.randomUUID().toString());
                var answer = attempt.sendOnce();
                assertThat(answer.status())
                        .as(sample.route() + " " + field + " = " + shortened(attempt.value(field)) + ": "
                                + answer.text())
                        .isIn(302, 409, 422);
                assertThat(answer.text()).doesNotContain("Exception", "程序出错");
            }
        }
    }

    /** The address of this city in another one, and addresses of nothing. */
    private static void refusesStrangers(Journey journey, Crew other, FormSample sample) {
        if (!sample.route().contains("{")) return;
        var stranger = other.desk(sample.who());
        var own = stranger.get("/account/password").formEnding("/account/password");
        var form = form(journey, sample).with("_csrf", own.value("_csrf")).with("acting", own.value("acting"));
        assertThat(form.sentBy(stranger, form.action()).status())
                .as("from another region: " + sample.route())
                .isIn(404, 422);
        var nothing = sample.route().replaceAll("\\{\\w+}", UUID.randomUUID().toString());
        assertThat(form.sentBy(stranger, nothing).status()).as(nothing).isIn(404, 422);
        var noId = sample.route().replaceAll("\\{\\w+}", "not-an-id");
        assertThat(form.sentBy(stranger, noId).status()).as(noId).isEqualTo(404);
    }

    private static FilledForm form(Journey journey, FormSample sample) {
        var end = sample.route().substring(sample.route().lastIndexOf('/'));
        return journey.crew().get(sample.who(), sample.page()).formEnding(end);
    }

    private List<String> fields(String path) {
        var route = table.routes().stream()
                .filter(each ->
                        each.method().equals(HttpMethod.POST) && each.path().equals(path))
                .findFirst()
                .orElseThrow(() -> new AssertionError("Not declared: " + path));
        return Arrays.stream(Objects.requireNonNull(route.form()).getRecordComponents())
                .map(java.lang.reflect.RecordComponent::getName)
                .filter(name -> !name.startsWith("file") && !name.equals("version"))
                .toList();
    }

    private static String shortened(String text) {
        return text.substring(0, Math.min(30, text.length()));
    }
}
