package yufang.year.training;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import yufang.ground.rulebook.RuleSet;
import yufang.ground.rulebook.TrialRules;
import yufang.shared.Problem;
import yufang.shared.Severity;
import yufang.shared.quantity.Statement;
import yufang.shared.quantity.Subject;
import yufang.shared.quantity.SubjectKind;
import yufang.shared.quantity.UnitId;
import yufang.year.contracts.ContractId;
import yufang.year.delivery.kind.EvidenceItem;
import yufang.year.delivery.kind.UnitContent;
import yufang.year.planning.DeliverableKind;

class HazardousChemicalTrainingTests {

    static final LocalDate DAY = LocalDate.of(2026, 5, 18);
    static final RuleSet RULES = TrialRules.on(DAY);

    HazardousChemicalTraining kind = new HazardousChemicalTraining();

    @Test
    void isTheKindRaAlone() {
        assertThat(DeliverableKind.SHIPPED)
                .filteredOn(kind::handles)
                .extracting(DeliverableKind::code)
                .containsExactly("RA");
    }

    @Test
    void asksForRosterSignInAndResults() {
        assertThat(kind.checklist())
                .filteredOn(EvidenceItem::obligatory)
                .extracting(EvidenceItem::key)
                .containsExactly("roster", "sign-in", "results");
        assertThat(kind.rosters()).containsExactly(SubjectKind.PERSON);
        assertThat(kind.saysWhyHere()).isTrue();
    }

    @Test
    void asksNothingOfTheHoursWhereTheRegionHasSetNone() {
        assertThat(RULES.isSet("hazchem.hours")).isFalse();
        assertThat(kind.problemsOfPlanning(unit("8", "0"), RULES)).isEmpty();
    }

    @Test
    void warnsOfFewHoursAndOfTooManyOnline() {
        var rules = withHours();

        assertThat(codes(kind.problemsOfPlanning(unit("24", "14.4"), rules))).isEmpty();
        assertThat(codes(kind.problemsOfPlanning(unit("23.9", "23"), rules))).containsExactly("training.hours.few");
        assertThat(codes(kind.problemsOfPlanning(unit("24", "14.3"), rules))).containsExactly("training.hours.online");
        assertThat(kind.problemsOfPlanning(unit("8", "0"), rules))
                .allSatisfy(problem -> assertThat(problem.severity()).isEqualTo(Severity.WARN))
                .hasSize(2);
    }

    @Test
    void warnsOfPeopleWhoAreNotSaidToBeOfTheThreeCategories() {
        assertThat(kind.problemsOfClaiming(trained("分管安全负责人", "安全管理人员", "班组长", "车间主任"), RULES))
                .isEmpty();

        var problem = kind.problemsOfClaiming(trained("班组长", "司机", ""), RULES).getFirst();

        assertThat(problem.code()).isEqualTo("training.persons");
        assertThat(problem.arguments()).containsExactly(2L, 3L);
        assertThat(problem.severity()).isEqualTo(Severity.WARN);
    }

    @Test
    void takesNoSingleCharacterAndNoDenialForAnOffice() {
        assertThat(kind.problemsOfClaiming(trained("班组长（甲班）", "班组长"), RULES)).isEmpty();
        assertThat(kind.problemsOfClaiming(trained("员", "非班组长", "班组长"), RULES))
                .singleElement()
                .satisfies(problem -> assertThat(problem.arguments()).containsExactly(2L, 3L));
    }

    private static RuleSet withHours() {
        return TrialRules.with(DAY, "hazchem.hours", "24 learning hours, offline 60 %");
    }

    private static List<String> codes(List<Problem> problems) {
        return problems.stream().map(Problem::code).toList();
    }

    private static UnitContent unit(String hours, String offline) {
        return content(Map.of("learning-hours", hours, "offline-hours", offline), Statement.NONE);
    }

    private static UnitContent trained(String... kinds) {
        var persons = IntStream.range(0, kinds.length)
                .mapToObj(number -> kinds[number].isEmpty()
                        ? Subject.of(SubjectKind.PERSON, "person " + number)
                        : Subject.of(SubjectKind.PERSON, "person " + number)
                                .with(DeliverableKind.PERSON_KIND, kinds[number]))
                .toList();
        return content(Map.of("learning-hours", "24"), Statement.of(persons));
    }

    private static UnitContent content(Map<String, String> fields, Statement said) {
        return new UnitContent(ContractId.next(), new UnitId(UUID.randomUUID()), DAY, DAY, fields, said, Set.of());
    }
}
