package yufang.ground.rulebook.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ThreadLocalRandom;
import java.util.function.Supplier;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;
import yufang.ground.regions.Regions;
import yufang.ground.rulebook.RegionRules;
import yufang.ground.rulebook.RegionValue;
import yufang.ground.rulebook.RuleKey;
import yufang.ground.rulebook.RuleValue;
import yufang.ground.rulebook.Rulebook;
import yufang.ground.rulebook.TrialRules;
import yufang.ground.rulebook.TrialSetting;
import yufang.platform.Acting;
import yufang.shared.Evidence;
import yufang.shared.OrganisationId;
import yufang.shared.Percentage;
import yufang.shared.PersonId;
import yufang.shared.Problem;
import yufang.shared.RegionCode;
import yufang.shared.Role;
import yufang.shared.RuleViolated;
import yufang.testing.ProgramTest;

@ProgramTest
class JdbcRegionRulesTests {

    static final LocalDate DAY = LocalDate.of(2026, 2, 1);
    static final PersonId ADMINISTRATOR = new PersonId(UUID.randomUUID());
    static final OrganisationId BUREAU = new OrganisationId(UUID.randomUUID());

    @Autowired
    JdbcClient jdbc;

    @Autowired
    RegionRules regionRules;

    @Autowired
    RuleSetting setting;

    @Autowired
    TrialSetting trial;

    @Autowired
    Rulebook rulebook;

    @Autowired
    Regions regions;

    @Autowired
    PlatformTransactionManager transactions;

    final RegionCode region = aRegion();

    @BeforeEach
    void create() {
        new Acting.AsSystem("create a region")
                .run(() -> regions.create(region, "云岭市", "云岭市工伤预防委员会", ZoneId.of("Asia/Shanghai")));
    }

    @Test
    void keepEverythingThatWasEntered() {
        var first = new RegionValue(
                new RuleKey("fund.cap"),
                "2 %",
                DAY,
                DAY.plusYears(1),
                "本市某号",
                Evidence.LAW,
                Instant.parse("2026-01-15T01:02:03.456789Z"));
        var second = new RegionValue(
                new RuleKey("advance+balance"),
                "100 %",
                DAY.minusDays(1),
                null,
                "本市某号",
                Evidence.REGION,
                first.enteredAt().plusSeconds(1));

        as(program(), () -> regionRules.enter(second));
        as(program(), () -> regionRules.enter(first));
        as(administrator(), () -> regionRules.enter(value("1 %")));

        assertThat(as(administrator(), () -> regionRules.of(region)))
                .as("what a person enters waits")
                .containsExactly(first, second);
        assertThat(as(administrator(), () -> jdbc.sql("select entered_by from rulebook.region_value where waits")
                        .query(UUID.class)
                        .single()))
                .isEqualTo(ADMINISTRATOR.value());
    }

    @Test
    void nothingIsEnteredWhereTheRuleOrTheValueIsNone() {
        assertThatExceptionOfType(RuleViolated.class)
                .isThrownBy(() -> as(administrator(), () -> {
                    setting.propose("fund.gone", "2 %", DAY, null, "本市某号", Evidence.REGION);
                    return region;
                }))
                .satisfies(refused -> assertThat(refused.problems())
                        .containsExactly(Problem.of("rulebook.unknown-key", "fund.gone")));
        assertThatExceptionOfType(RuleViolated.class)
                .isThrownBy(() -> as(administrator(), () -> {
                    setting.propose("fund.budgeted", "2 %", DAY, null, "本市某号", Evidence.REGION);
                    return region;
                }));
        assertThat(as(administrator(), () -> regionRules.of(region))).isEmpty();
    }

    @Test
    void aTryingOutRegionBeginsWithTheValuesOfTheTrial() {
        as(Acting.task(region, "create the trying-out region"), () -> {
            trial.setWhereMissing(region, DAY);
            trial.setWhereMissing(region, DAY);
            return region;
        });

        var rules = as(administrator(), () -> rulebook.at(region, DAY));
        assertThat(rules.days("areas.publish")).isEqualTo(new RuleValue.Days(7, RuleValue.Counting.WORKING));
        assertThat(rules.version()).isEqualTo(TrialRules.on(DAY).version());
        assertThat(as(administrator(), () -> regionRules.of(region))).hasSize(6);
    }

    @Test
    void peopleFromOutsideReadThemButNotWhoEnteredThem() {
        as(program(), () -> regionRules.enter(value("2 %")));

        for (var outside : List.of(person(Role.PROVIDER_MANAGER), Acting.visitor(region), person(Role.AUDITOR))) {
            assertThat(as(outside, () -> rulebook.at(region, DAY).share("fund.cap")))
                    .isEqualTo(Percentage.of("2"));
        }
        refused(person(Role.PROVIDER_MANAGER), () -> jdbc.sql("select entered_by from rulebook.region_value")
                .query(UUID.class)
                .list());
        refused(person(Role.PROVIDER_MANAGER), () -> regionRules.enter(value("1 %")));
    }

    @Test
    void anotherRegionsValuesAreNeitherSeenNorTakenForUnset() {
        as(program(), () -> regionRules.enter(value("2 %")));
        var other = aRegion();
        var stranger = Acting.as(other, ADMINISTRATOR, "stranger", BUREAU, Role.ADMINISTRATOR);

        assertThat(as(stranger, () -> rulebook.at(other, DAY).share("fund.cap")))
                .isEqualTo(Percentage.of("3"));
        as(stranger, () -> regionRules.enter(value("1 %")));
        assertThatIllegalArgumentException().isThrownBy(() -> as(stranger, () -> rulebook.at(region, DAY)));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> as(new Acting.AsSystem("test"), () -> rulebook.at(region, DAY)));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> as(new Acting.Across(Set.of(other), "reader"), () -> rulebook.at(region, DAY)));
        assertThat(as(new Acting.Across(Set.of(region, other), "reader"), () -> rulebook.at(region, DAY))
                        .share("fund.cap"))
                .isEqualTo(Percentage.of("2"));
    }

    @Test
    void nobodyChangesOrRemovesAValue() {
        as(administrator(), () -> regionRules.enter(value("2 %")));

        refused(administrator(), () -> jdbc.sql("update rulebook.region_value set value = '1 %'")
                .update());
        refused(administrator(), () -> jdbc.sql("delete from rulebook.region_value")
                .update());
    }

    private void refused(Acting acting, Supplier<?> work) {
        assertThatExceptionOfType(DataAccessException.class)
                .isThrownBy(() -> as(acting, work))
                .withStackTraceContaining("permission denied for table region_value");
    }

    private static RegionValue value(String text) {
        return new RegionValue(new RuleKey("fund.cap"), text, DAY, null, "本市某号", Evidence.REGION, Instant.EPOCH);
    }

    /** What it enters counts at once. */
    private Acting program() {
        return Acting.task(region, "try out");
    }

    private Acting administrator() {
        return person(Role.ADMINISTRATOR);
    }

    private Acting person(Role role) {
        return Acting.as(region, ADMINISTRATOR, "administrator", BUREAU, role);
    }

    private static RegionCode aRegion() {
        return new RegionCode(Integer.toString(ThreadLocalRandom.current().nextInt(100_000, 500_000)));
    }

    private <T> T as(Acting acting, Supplier<T> work) {
        return Objects.requireNonNull(
                acting.call(() -> new TransactionTemplate(transactions).execute(status -> work.get())));
    }
}
