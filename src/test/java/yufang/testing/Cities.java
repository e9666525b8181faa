package yufang.testing;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Supplier;
import org.springframework.core.env.Environment;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DriverManagerDataSource;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;
import yufang.ground.people.OrganisationKind;
import yufang.ground.people.Registration;
import yufang.ground.regions.Regions;
import yufang.ground.rulebook.TrialSetting;
import yufang.platform.Acting;
import yufang.platform.database.DatabaseRole;
import yufang.platform.database.EmbeddedPostgres;
import yufang.shared.OrganisationId;
import yufang.shared.PersonId;
import yufang.shared.RegionCode;
import yufang.shared.Role;

/** Founds invented cities: each test has one of its own, with people in every role. */
public class Cities {

    public static final String PASSWORD = "a-long-password";

    private static final AtomicInteger NEXT = new AtomicInteger(600_000);

    private final Regions regions;
    private final Registration registration;
    private final TrialSetting rules;
    private final TransactionTemplate transaction;
    private final Environment environment;
    private final JdbcClient jdbc;
    private final EmbeddedPostgres postgres;
    private final String hash;

    Cities(
            Regions regions,
            Registration registration,
            TrialSetting rules,
            PlatformTransactionManager transactions,
            Environment environment,
            JdbcClient jdbc,
            EmbeddedPostgres postgres) {
        this.regions = regions;
        this.registration = registration;
        this.rules = rules;
        this.transaction = new TransactionTemplate(transactions);
        this.environment = environment;
        this.jdbc = jdbc;
        this.postgres = postgres;
        this.hash = registration.hash(PASSWORD);
    }

    /** A city whose business begins on 2026-02-02, as in the trial year. */
    public City found() {
        return found(LocalDate.of(2026, 2, 2));
    }

    public City found(LocalDate day) {
        var code = new RegionCode(Integer.toString(NEXT.incrementAndGet()));
        var people = new HashMap<String, City.Inhabitant>();
        system(() -> {
            regions.createForTryingOut(code, "City " + code, "Committee " + code, ZoneId.of("Asia/Shanghai"), day);
            populate(code, people);
            return code;
        });
        Acting.task(code, "test")
                .run(() -> transaction.executeWithoutResult(
                        status -> rules.setWhereMissing(code, LocalDate.of(2026, 1, 1))));
        return new City(code, Map.copyOf(people), this);
    }

    /** A city in which nobody works yet but its administrator. */
    public City founding() {
        var code = new RegionCode(Integer.toString(NEXT.incrementAndGet()));
        var admin = system(() -> {
            regions.createForTryingOut(
                    code, "City " + code, "Committee " + code, ZoneId.of("Asia/Shanghai"), LocalDate.of(2026, 2, 2));
            var body = registration.organisation(code, "Operator", OrganisationKind.OPERATOR);
            return settle(code, "admin", body, Role.ADMINISTRATOR);
        });
        return new City(code, Map.of("admin", admin), this);
    }

    /** A city with the people of the trying-out mode under their names there, from {@code hrss} to {@code admin}. */
    public City trial() {
        var code = new RegionCode(Integer.toString(NEXT.incrementAndGet()));
        var people = new HashMap<String, City.Inhabitant>();
        system(() -> {
            regions.createForTryingOut(
                    code, "City " + code, "Committee " + code, ZoneId.of("Asia/Shanghai"), LocalDate.of(2026, 2, 2));
            var bodies = new HashMap<String, OrganisationId>();
            TrialPeople.all().forEach(one -> {
                var body =
                        bodies.computeIfAbsent(one.body(), name -> registration.organisation(code, name, one.kind()));
                people.put(one.name(), settle(code, one.name(), body, one.role()));
            });
            return code;
        });
        Acting.task(code, "test")
                .run(() -> transaction.executeWithoutResult(
                        status -> rules.setWhereMissing(code, LocalDate.of(2026, 1, 1))));
        return new City(code, Map.copyOf(people), this);
    }

    private void populate(RegionCode code, Map<String, City.Inhabitant> people) {
        for (var one : People.ALL) {
            var body = registration.organisation(code, one.body(), one.kind());
            for (var entry : one.members().entrySet()) {
                people.put(entry.getKey(), settle(code, entry.getKey(), body, entry.getValue()));
            }
        }
    }

    private City.Inhabitant settle(RegionCode code, String name, OrganisationId body, Role... roles) {
        var username = name + "-" + code;
        var person = registration.account(username, name, hash, false);
        for (var role : roles) {
            registration.affiliate(code, person, body, role);
        }
        return new City.Inhabitant(username, person, body, roles[0]);
    }

    /** One more person, with several roles in one of the city's bodies. */
    City.Inhabitant settle(City city, String name, OrganisationId body, Role... roles) {
        return system(() -> settle(city.code(), name, body, roles));
    }

    /** A person with a first password, which has to be changed. */
    public PersonId newcomer(City city, String username, String colleague, Role role) {
        return system(() -> {
            var person = registration.account(username, username, hash, true);
            registration.affiliate(city.code(), person, city.person(colleague).body(), role);
            return person;
        });
    }

    /** The same person works elsewhere too. */
    public void settleAlso(City city, PersonId person, String colleague, Role role) {
        system(() -> {
            registration.affiliate(city.code(), person, city.person(colleague).body(), role);
            return person;
        });
    }

    public void ownPassword(PersonId person) {
        system(() -> jdbc.sql("update people.account set must_change = false where id = :id")
                .param("id", person.value())
                .update());
    }

    /** A row without those that it rests on, put in by the superuser past every key and trigger. */
    public void unchecked(String insert) {
        var superuser = new DriverManagerDataSource(
                postgres.url(), DatabaseRole.SUPERUSER.login(), postgres.password(DatabaseRole.SUPERUSER));
        JdbcClient.create(superuser)
                .sql("set session_replication_role = replica; " + insert)
                .update();
    }

    public String url() {
        return "http://localhost:" + Objects.requireNonNull(environment.getProperty("local.server.port"));
    }

    public <T> T as(Acting acting, Supplier<T> work) {
        return Objects.requireNonNull(acting.call(() -> transaction.execute(status -> work.get())));
    }

    private <T> T system(Supplier<T> work) {
        return as(new Acting.AsSystem("test"), work);
    }

    /** Bodies of a city and who works there. */
    private record People(String body, OrganisationKind kind, Map<String, Role> members) {

        static final java.util.List<People> ALL = java.util.List.of(
                new People(
                        "HRSS", OrganisationKind.HRSS, Map.of("hrss", Role.HRSS_OFFICER, "leader", Role.HRSS_LEADER)),
                new People(
                        "Committee office",
                        OrganisationKind.COMMITTEE_OFFICE,
                        Map.of("committee", Role.COMMITTEE_OFFICE)),
                new People(
                        "Agency",
                        OrganisationKind.AGENCY,
                        Map.of(
                                "agency", Role.AGENCY_OFFICER,
                                "reviewer", Role.AGENCY_REVIEWER,
                                "cashier", Role.AGENCY_CASHIER,
                                "agencyleader", Role.AGENCY_LEADER)),
                new People("Finance", OrganisationKind.FINANCE, Map.of("finance", Role.FINANCE_REVIEWER)),
                new People("Health", OrganisationKind.MEMBER_UNIT, Map.of("health", Role.LIAISON)),
                new People("Transport", OrganisationKind.MEMBER_UNIT, Map.of("transport", Role.LIAISON)),
                new People("Experts", OrganisationKind.EXPERTS, Map.of("expert", Role.EXPERT)),
                new People(
                        "Provider A",
                        OrganisationKind.PROVIDER,
                        Map.of("provider", Role.PROVIDER_MANAGER, "field", Role.PROVIDER_FIELD)),
                new People("Provider B", OrganisationKind.PROVIDER, Map.of("providerb", Role.PROVIDER_MANAGER)),
                new People("Chemicals", OrganisationKind.EMPLOYER, Map.of("employer", Role.EMPLOYER_CONTACT)),
                new People("Audit", OrganisationKind.AUDIT, Map.of("auditor", Role.AUDITOR)),
                new People("Operator", OrganisationKind.OPERATOR, Map.of("admin", Role.ADMINISTRATOR)));
    }
}
