package yufang.testing;

import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Supplier;
import yufang.platform.Acting;
import yufang.shared.OrganisationId;
import yufang.shared.PersonId;
import yufang.shared.RegionCode;
import yufang.shared.Role;

/** An invented city with its people, one for each role. */
public record City(RegionCode code, Map<String, Inhabitant> people, Cities cities) {

    public record Inhabitant(String username, PersonId id, OrganisationId body, Role role) {}

    public Inhabitant person(String name) {
        return Objects.requireNonNull(people.get(name), name);
    }

    /** Who has this role. */
    public Inhabitant having(Role role) {
        return people.values().stream()
                .filter(one -> one.role() == role)
                .min(java.util.Comparator.comparing(Inhabitant::username))
                .orElseThrow();
    }

    /** Signs somebody in over HTTP. */
    public Visitor visit(String name) {
        return visit(person(name));
    }

    public Visitor visit(Inhabitant one) {
        var visitor = new Visitor(cities.url());
        visitor.signIn(one.username(), Cities.PASSWORD);
        return visitor;
    }

    /** One more person, who has several roles in the same body. */
    public Inhabitant settle(String name, String colleague, Role... roles) {
        return cities.settle(this, name, person(colleague).body(), roles);
    }

    public Acting.Person acting(String name) {
        var one = person(name);
        return new Acting.Person(code, one.id(), name, one.body(), one.role(), UUID.randomUUID());
    }

    public <T> T as(String name, Supplier<T> work) {
        return cities.as(acting(name), work);
    }

    public <T> T asTask(Supplier<T> work) {
        return cities.as(Acting.task(code, "test"), work);
    }
}
