package yufang.routes;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Collection;
import java.util.List;
import java.util.TreeSet;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.http.HttpMethod;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;
import yufang.platform.Route;
import yufang.platform.Route.Access;
import yufang.platform.RouteTable;
import yufang.shared.Role;
import yufang.testing.Answer;
import yufang.testing.Cities;
import yufang.testing.City;
import yufang.testing.ProgramTest;
import yufang.testing.Visitor;

/** What is generated from the table of routes: everything declared, and open to nobody else. */
@ProgramTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class RouteTableTests {

    @Autowired
    RouteTable table;

    @Autowired
    @Qualifier("requestMappingHandlerMapping")
    RequestMappingHandlerMapping mappings;

    @Autowired
    Cities cities;

    City city;

    @BeforeAll
    void found() {
        city = cities.found();
    }

    @Test
    void everyAddressIsDeclaredAndEveryDeclarationAnswers() {
        var answered = mappings.getHandlerMethods().keySet().stream()
                .flatMap(mapping -> mapping.getPatternValues().stream()
                        .filter(path -> !path.equals("/error"))
                        .flatMap(path -> mapping.getMethodsCondition().getMethods().stream()
                                .map(method -> method + " " + path)))
                .collect(Collectors.toCollection(TreeSet::new));
        // Answered by the security filters.
        answered.add("POST /sign-in");
        answered.add("POST /sign-out");

        var declared = table.routes().stream()
                .map(route -> route.method() + " " + route.path())
                .toList();
        assertThat(declared).doesNotHaveDuplicates();
        assertThat(difference(answered, declared)).isEmpty();
    }

    @Test
    void noticesAnUndeclaredAddressAndADeclarationThatNothingAnswers() {
        assertThat(difference(List.of("GET /a", "POST /b"), List.of("GET /a", "GET /c")))
                .containsExactly("GET /c", "POST /b");
    }

    private static TreeSet<String> difference(Collection<String> answered, Collection<String> declared) {
        var either = new TreeSet<>(answered);
        either.addAll(declared);
        either.removeIf(address -> answered.contains(address) && declared.contains(address));
        return either;
    }

    @Test
    void everyActHasAFormOrPage() {
        assertThat(table.routes())
                .filteredOn(route -> route.method().equals(HttpMethod.POST) && route.carried() == Route.Carried.ACT)
                .isNotEmpty()
                .allSatisfy(route -> {
                    assertThat(route.form()).as(route.path()).isNotNull();
                    assertThat(route.shownAt()).as(route.path()).isNotNull();
                });
    }

    /** Everything that needs a role: the roles that have it come through, all others are refused. */
    @ParameterizedTest
    @EnumSource(Role.class)
    void opensToItsRolesAndToNobodyElse(Role role) {
        var visitor = city.visit(city.having(role));
        var csrf =
                visitor.get("/account/password").formEnding("/account/password").value("_csrf");
        routes().forEach(route -> {
            var answer = call(visitor, route, csrf);
            if (route.opensTo(role)) {
                assertThat(answer.status())
                        .as(role + " " + route.method() + " " + route.path())
                        .isNotIn(403, 500);
            } else {
                assertThat(answer.status())
                        .as(role + " " + route.method() + " " + route.path())
                        .isEqualTo(403);
            }
        });
    }

    @Test
    void leadsStrangersToTheSignInPage() {
        var stranger = new Visitor(cities.url());
        var csrf = stranger.get("/sign-in").formEnding("/sign-in").value("_csrf");
        routes().forEach(route -> assertThat(call(stranger, route, csrf))
                .extracting(
                        answer -> answer.status() + " " + answer.location(),
                        org.assertj.core.api.InstanceOfAssertFactories.STRING)
                .as(route.path())
                .endsWith("/sign-in"));
        assertThat(stranger.once("/what-nobody-declared").location()).endsWith("/sign-in");
    }

    @Test
    void refusesWhatComesFromAnotherSite() {
        var visitor = city.visit("agency");
        assertThat(table.routes())
                .filteredOn(route -> route.method().equals(HttpMethod.POST))
                .allSatisfy(route -> assertThat(call(visitor, route, "guessed").status())
                        .as(route.path())
                        .isEqualTo(403));
    }

    @Test
    void saysThatWhatIsNotDeclaredDoesNotExist() {
        assertThat(city.visit("agency").get("/what-nobody-declared").status()).isEqualTo(404);
    }

    private Stream<Route> routes() {
        return table.routes().stream().filter(route -> route.access() == Access.ROLES);
    }

    private static Answer call(Visitor visitor, Route route, String csrf) {
        var path = route.path().replaceAll("\\{\\w+}", UUID.randomUUID().toString());
        return route.method().equals(HttpMethod.GET)
                ? visitor.once(path)
                : visitor.postOnce(
                        path, "_csrf", csrf, "token", UUID.randomUUID().toString());
    }
}
