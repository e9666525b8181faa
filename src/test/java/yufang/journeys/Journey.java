package yufang.journeys;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import yufang.testing.Cities;

/**
 * A walk through the trial year in a city of its own, leg by leg, as far as a test needs it. Later legs find what
 * earlier ones made by its key.
 */
public final class Journey {

    private final Crew crew;
    private final List<Leg> legs;
    private final Map<String, String> addresses = new HashMap<>();
    private int walked;

    private Journey(Crew crew, List<Leg> legs) {
        this.crew = crew;
        this.legs = legs;
    }

    /** With sub-project A alone: the year's budget is 480,000.00 then. */
    public static Journey quick(Cities cities) {
        return quick(Crew.of(cities));
    }

    public static Journey quick(Crew crew) {
        return new Journey(crew, legs(PlanLegs.onlyA(), BudgetLegs.onlyA()));
    }

    /** With sub-projects A and B: 1,980,000.00. */
    public static Journey whole(Cities cities) {
        return new Journey(Crew.of(cities), legs(PlanLegs.both(), BudgetLegs.both()));
    }

    /** The whole year: the study of the key areas, both sub-projects planned and approved, A to the bank transfer. */
    public static Journey wholeYear(Crew crew) {
        return new Journey(
                crew,
                Stream.of(StudyLegs.all(), legs(PlanLegs.both(), BudgetLegs.both()))
                        .flatMap(List::stream)
                        .toList());
    }

    /** In order of the business dates of the trial year. */
    private static List<Leg> legs(List<Leg> plan, List<Leg> budget) {
        return Stream.of(
                        DemandLegs.beforeThePlan(),
                        plan,
                        budget,
                        DemandLegs.all(),
                        AwardLegs.all(),
                        ContractLegs.all(),
                        PaymentLegs.advance(),
                        DeliveryLegs.plan(),
                        DeliveryLegs.session1(),
                        SupervisionLegs.may(),
                        DeliveryLegs.session2(),
                        SupervisionLegs.june(),
                        thirdSession(),
                        SupervisionLegs.july(),
                        DeliveryLegs.session4(),
                        SupervisionLegs.august(),
                        AcceptanceLegs.all(),
                        PaymentLegs.balance())
                .flatMap(List::stream)
                .toList();
    }

    /** The spot check of 07-14 comes between the day on which the session begins and the one on which it is claimed. */
    private static List<Leg> thirdSession() {
        var session = DeliveryLegs.session3();
        return Stream.of(
                        session.subList(0, 1),
                        SupervisionLegs.duringTheThirdSession(),
                        session.subList(1, session.size()),
                        SupervisionLegs.afterTheThirdSession())
                .flatMap(List::stream)
                .toList();
    }

    public Crew crew() {
        return crew;
    }

    /** Everything up to this leg, and the leg itself. */
    public Journey until(String leg) {
        while (walked == 0 || !legs.get(walked - 1).name().equals(leg)) {
            if (walked == legs.size()) throw new AssertionError("No leg " + leg + " on this way");
            step();
        }
        return this;
    }

    public boolean hasNext() {
        return walked < legs.size();
    }

    /** Walks the next leg. */
    public Leg step() {
        var leg = legs.get(walked++);
        leg.walk().accept(this);
        return leg;
    }

    /** Remembers where something stands, such as {@code contract}. */
    public void note(String key, String address) {
        addresses.put(key, address);
    }

    public String at(String key) {
        return Objects.requireNonNull(addresses.get(key), () -> "Nobody has noted where this stands: " + key);
    }
}
