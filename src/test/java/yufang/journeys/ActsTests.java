package yufang.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import yufang.shared.Role;
import yufang.testing.Answer;
import yufang.testing.Cities;
import yufang.testing.FilledForm;
import yufang.testing.Papers;
import yufang.testing.ProgramTest;
import yufang.testing.Visitor;

/**
 * Who may take each step that asks for a second person, written down by hand: who does it, and who may not although he
 * has the role too, because he took the step before. Each is tried while the step is open, and again once it is closed.
 */
@ProgramTest
class ActsTests {

    private static final int FOUND = 302;
    private static final int CONFLICT = 409;
    private static final int LATER_VERSIONS = 12;

    @Autowired
    Cities cities;

    private final Map<String, Visitor> doubles = new HashMap<>();
    private final Map<String, Integer> grants = new HashMap<>();

    /**
     * A line of the table.
     *
     * @param may whose act it is
     * @param mayNot who took the step before and has the role of {@code may} too
     */
    private record Act(String route, String may, Role role, String mayNot) {}

    private static final List<Act> TABLE = List.of(
            new Act("/priorities/studies/{id}/decision", "leader", Role.HRSS_LEADER, "hrss"),
            new Act("/plans/{id}/issue", "committee", Role.COMMITTEE_OFFICE, "hrss"),
            new Act("/money/fund-budget/{id}/confirmation", "reviewer", Role.AGENCY_REVIEWER, "agency"),
            new Act("/money/fund-budget/{id}/return", "reviewer", Role.AGENCY_REVIEWER, "agency"),
            new Act("/money/budgets/{id}/approval", "finance", Role.FINANCE_REVIEWER, "hrss"),
            new Act("/money/budgets/{id}/return", "finance", Role.FINANCE_REVIEWER, "hrss"),
            new Act("/procurement/demands/{id}/review", "reviewer", Role.AGENCY_REVIEWER, "agency"),
            new Act("/procurement/contracts/{id}/agreement", "provider", Role.PROVIDER_MANAGER, "agency"),
            new Act("/procurement/contracts/{id}/signature", "agencyleader", Role.AGENCY_LEADER, "agency"),
            new Act(
                    "/procurement/contracts/{id}/payees/{payee}/confirmation",
                    "reviewer",
                    Role.AGENCY_REVIEWER,
                    "agency"));

    @Test
    void refuseWhoeverTookTheStepBeforeAndEverybodyOnceTheyAreDone() {
        var crew = Crew.of(cities);
        var journey = Journey.withTheStudy(crew);
        var tried = new ArrayList<String>();
        var kept = new ArrayList<Kept>();
        while (journey.hasNext()) {
            for (var sample : journey.step().forms().apply(journey)) {
                for (var act : TABLE) {
                    if (!act.route().equals(sample.route())) continue;
                    assertThat(sample.who()).as(act.route()).isEqualTo(act.may());
                    var form = filled(crew.get(act.may(), sample.page()), end(act.route()));
                    refusesTheSamePerson(crew, act, form);
                    kept.add(new Kept(act, form));
                    tried.add(act.route());
                }
            }
        }
        assertThat(tried)
                .containsExactlyInAnyOrderElementsOf(
                        TABLE.stream().map(Act::route).toList());
        kept.forEach(each -> isClosedNow(crew, each));
    }

    private record Kept(Act act, FilledForm form) {}

    private void refusesTheSamePerson(Crew crew, Act act, FilledForm form) {
        var same = doubles.computeIfAbsent(act.mayNot() + act.role(), none -> alsoAs(crew, act));
        var own = same.get("/account/password").formEnding("/account/password");
        var answer = form.copy()
                .with("_csrf", own.value("_csrf"))
                .with("acting", own.value("acting"))
                .with("token", UUID.randomUUID().toString())
                .sentBy(same, form.action());
        assertThat(answer.status()).as(act + ": " + answer.text()).isEqualTo(422);
        assertThat(answer.problems()
                        + answer.page().select(".problems, .error-summary").text())
                .as(act.toString())
                .containsPattern("另一人|本人|自己|同一人|须由|不能由|不得");
    }

    /** The same account with the other role, signed in beside its usual desk. */
    private Visitor alsoAs(Crew crew, Act act) {
        var city = crew.city();
        var one = city.person(act.mayNot());
        crew.desk(act.mayNot());
        cities.settleAlso(city, one.id(), act.may(), act.role());
        var place = grants.merge(act.mayNot(), 1, Integer::sum);
        var visitor = new Visitor(cities.url());
        visitor.signIn(one.username(), Cities.PASSWORD);
        visitor.get("/account/role")
                .form("/account/role")
                .with("place", place.toString())
                .send()
                .requireOk();
        return visitor;
    }

    /** Neither as the form stood nor in the version of today. */
    private static void isClosedNow(Crew crew, Kept kept) {
        var desk = crew.desk(kept.act().may());
        var known = kept.form().value("version");
        for (int later = 0; later <= LATER_VERSIONS; later++) {
            var again = kept.form().copy().with("token", UUID.randomUUID().toString());
            if (!known.isEmpty()) again.with("version", "" + (Integer.parseInt(known) + later));
            var answer = again.sentBy(desk, kept.form().action());
            assertThat(answer.status()).as("done already: " + kept.act()).isNotEqualTo(FOUND);
            if (answer.status() != CONFLICT) {
                assertThat(answer.status())
                        .as(kept.act() + ": " + answer.text())
                        .isIn(404, 422);
                return;
            }
        }
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
