package yufang.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jsoup.nodes.Element;
import yufang.journeys.Acts.Act;
import yufang.testing.Answer;
import yufang.testing.Cities;
import yufang.testing.FilledForm;
import yufang.testing.Papers;
import yufang.testing.Visitor;

/**
 * Tries each act of the table while its step is open, by those who may not, and once more by whoever may when the step
 * is closed.
 */
final class Duties {

    private static final int FOUND = 302;
    private static final int CONFLICT = 409;
    private static final int LATER_VERSIONS = 12;

    private final Cities cities;
    private final Crew crew;
    private final Crew otherRegion;
    private final Map<String, Visitor> doubles = new HashMap<>();
    private final Map<String, Integer> grants = new HashMap<>();
    /** Of each visitor a form of his own, which tells for whom he acts. */
    private final Map<Visitor, FilledForm> desks = new HashMap<>();

    private final List<Kept> kept = new ArrayList<>();

    Duties(Cities cities, Crew crew, Crew otherRegion) {
        this.cities = cities;
        this.crew = crew;
        this.otherRegion = otherRegion;
    }

    private record Kept(Act act, FilledForm form) {}

    /** While the step is open. */
    void tryOpen(Act act, FormSample sample) {
        assertThat(sample.who()).as(act.route()).isEqualTo(act.may());
        var form = filled(crew.get(act.may(), sample.page()), end(act.route()));
        act.others().forEach(other -> assertThat(sent(form, crew.desk(other), form.action()))
                .as(other + " at " + act.route())
                .isIn(403, 404));
        if (!act.before().isEmpty()) refusesTheSamePerson(act, form);
        if (act.route().contains("{")) refusesStrangers(act, form);
        kept.add(new Kept(act, form));
    }

    /** The address of this city in another one, and addresses of nothing. */
    private void refusesStrangers(Act act, FilledForm form) {
        var stranger = otherRegion.desk(act.may());
        assertThat(sent(form, stranger, form.action()))
                .as("from another region: " + act.route())
                .isIn(404, 422);
        var nothing = act.route().replaceAll("\\{\\w+}", UUID.randomUUID().toString());
        assertThat(sent(form, stranger, nothing)).as(nothing).isIn(404, 422);
        var noId = act.route().replaceAll("\\{\\w+}", "not-an-id");
        assertThat(sent(form, stranger, noId)).as(noId).isEqualTo(404);
    }

    private void refusesTheSamePerson(Act act, FilledForm form) {
        var same = doubles.computeIfAbsent(act.before() + Acts.role(act.may()), none -> alsoAs(act));
        var answer = own(form, same).sentBy(same, form.action());
        assertThat(answer.status()).as(act + ": " + answer.text()).isEqualTo(422);
        assertThat(answer.problems()
                        + answer.page().select(".problems, .error-summary").text())
                .as(act.toString())
                .containsPattern("另一人|本人|自己|同一人|须由|不能由|不得");
    }

    private int sent(FilledForm form, Visitor by, String address) {
        return own(form, by).sentBy(by, address).status();
    }

    /** The form as it would lie before another person. */
    private FilledForm own(FilledForm form, Visitor by) {
        var own = desks.computeIfAbsent(by, one -> one.get("/account/password").formEnding("/account/password"));
        return form.copy()
                .with("_csrf", own.value("_csrf"))
                .with("acting", own.value("acting"))
                .with("token", UUID.randomUUID().toString());
    }

    /** The same account with the other role, signed in beside its usual desk. */
    private Visitor alsoAs(Act act) {
        var city = crew.city();
        var one = city.person(act.before());
        crew.desk(act.before());
        cities.settleAlso(city, one.id(), act.may(), Acts.role(act.may()));
        var place = grants.merge(act.before(), 1, Integer::sum);
        var visitor = new Visitor(cities.url());
        visitor.signIn(one.username(), Cities.PASSWORD);
        visitor.get("/account/role")
                .form("/account/role")
                .with("place", place.toString())
                .send()
                .requireOk();
        return visitor;
    }

    /** At the end of the year: neither as the form stood nor in the version of today. */
    void tryClosed() {
        kept.stream().filter(each -> each.act().closes()).forEach(this::isClosedNow);
    }

    private void isClosedNow(Kept one) {
        var desk = crew.desk(one.act().may());
        var known = one.form().value("version");
        int status = CONFLICT;
        for (int later = 0; later <= LATER_VERSIONS && status == CONFLICT; later++) {
            var again = one.form().copy().with("token", UUID.randomUUID().toString());
            if (!known.isEmpty()) again.with("version", "" + (Integer.parseInt(known) + later));
            var answer = again.sentBy(desk, one.form().action());
            status = answer.status();
            assertThat(status).as("done already: " + one.act() + answer.text()).isNotEqualTo(FOUND);
        }
        assertThat(status).as(one.act().toString()).isIn(CONFLICT, 404, 422);
    }

    private static String end(String route) {
        return route.substring(route.lastIndexOf('/'));
    }

    /** The form with something plausible in each field that is empty. */
    private static FilledForm filled(Answer page, String end) {
        var form = page.formEnding(end);
        for (var input : page.page()
                .select("form[method=post][action$=" + end + "]")
                .first()
                .select("[name]")) {
            fill(form, input);
        }
        return form;
    }

    private static void fill(FilledForm form, Element input) {
        var name = input.attr("name");
        if (input.is("[type=file]")) {
            form.file(name, "paper.pdf", Papers.pdf(name));
        } else if (input.is("[type=hidden]") || !form.value(name).isEmpty()) {
            return;
        } else if (input.is("select")) {
            var options = input.select("option[value]:not([value=''])");
            if (!options.isEmpty()) form.with(name, options.first().attr("value"));
        } else if (input.is("[type=radio], [type=checkbox]")) {
            form.with(name, input.attr("value"));
        } else if (input.is("[type=date]")) {
            form.with(name, "2026-04-24");
        } else {
            form.with(name, input.is("[inputmode=decimal], [inputmode=numeric], [type=number]") ? "1" : "x");
        }
    }
}
