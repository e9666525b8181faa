package yufang.year.training;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import yufang.ground.rulebook.RuleSet;
import yufang.shared.Problem;
import yufang.shared.quantity.Subject;
import yufang.shared.quantity.SubjectKind;
import yufang.year.delivery.kind.EvidenceItem;
import yufang.year.delivery.kind.UnitContent;
import yufang.year.delivery.kind.UnitField;
import yufang.year.delivery.kind.UnitField.Moment;
import yufang.year.delivery.kind.UnitKind;
import yufang.year.planning.DeliverableKind;

/**
 * The capacity training of the “three categories” of persons (三类人员) in enterprises with hazardous chemicals, kind RA.
 * Who is trained and for how long only warns: 人社部函〔2021〕168号 and the rules of the region.
 */
@Component
class HazardousChemicalTraining implements UnitKind {

    static final String HOURS = "learning-hours";
    static final String OFFLINE = "offline-hours";

    private static final DeliverableKind RA = new DeliverableKind("RA");
    /** One character, or two, would be found in any office. */
    private static final int SHORTEST = 4;

    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    @Override
    public boolean handles(DeliverableKind kind) {
        return kind.equals(RA);
    }

    @Override
    public List<UnitField> fields() {
        return List.of(
                UnitField.number(HOURS, "training.hours", Moment.PLANNING).asRequired(),
                UnitField.number(OFFLINE, "training.hours.offline", Moment.PLANNING),
                UnitField.text("trainer", "training.trainer", Moment.PLANNING));
    }

    @Override
    public List<EvidenceItem> checklist() {
        return List.of(
                EvidenceItem.obligatory("roster", "training.evidence.roster"),
                EvidenceItem.obligatory("sign-in", "training.evidence.sign-in"),
                EvidenceItem.obligatory("results", "training.evidence.results"),
                EvidenceItem.optional("photos", "training.evidence.photos"));
    }

    @Override
    public Set<SubjectKind> rosters() {
        return Set.of(SubjectKind.PERSON);
    }

    @Override
    public boolean saysWhyHere() {
        return true;
    }

    @Override
    public List<Problem> problemsOfPlanning(UnitContent unit, RuleSet rules) {
        return problemsOfHours(unit, rules);
    }

    @Override
    public List<Problem> problemsOfClaiming(UnitContent unit, RuleSet rules) {
        var problems = new ArrayList<>(problemsOfHours(unit, rules));
        var trained = unit.said().roster().of(SubjectKind.PERSON);
        var others =
                trained.stream().filter(person -> !isOfThree(person, rules)).count();
        if (others > 0) {
            problems.add(rules.problem("hazchem.persons", "training.persons", others, (long) trained.size()));
        }
        return problems;
    }

    /** The region sets the hours; where it has not, nothing is asked. */
    private static List<Problem> problemsOfHours(UnitContent unit, RuleSet rules) {
        var hours = number(unit, HOURS);
        if (hours == null || !rules.isSet("hazchem.hours")) return List.of();
        var asked = rules.learningHours("hazchem.hours");
        var problems = new ArrayList<Problem>();
        if (hours.compareTo(asked.hours()) < 0) {
            problems.add(rules.problem("hazchem.hours", "training.hours.few", plain(hours), plain(asked.hours())));
        }
        var offline = number(unit, OFFLINE);
        if (offline != null
                && offline.multiply(HUNDRED)
                                .compareTo(hours.multiply(asked.offline().percent()))
                        < 0) {
            problems.add(rules.problem(
                    "hazchem.hours",
                    "training.hours.online",
                    plain(offline),
                    plain(hours),
                    asked.offline().toString()));
        }
        return problems;
    }

    private static @Nullable BigDecimal number(UnitContent unit, String field) {
        var answer = unit.fields().get(field);
        return answer == null ? null : new BigDecimal(answer);
    }

    private static String plain(BigDecimal number) {
        return number.stripTrailingZeros().toPlainString();
    }

    /** People write the words shorter or longer than the rule does. */
    private static boolean isOfThree(Subject person, RuleSet rules) {
        var word = person.facts().values().get(DeliverableKind.PERSON_KIND.key());
        if (word == null) return false;
        var codes = rules.list("hazchem.persons");
        return rules.rule("hazchem.persons").wording().items().stream()
                .filter(item -> codes.contains(item.code()))
                .anyMatch(item ->
                        means(item.name().chinese(), word) || means(item.name().english(), word));
    }

    /** More may follow the words of the rule, and one may leave out some of them; what stands before may deny them. */
    private static boolean means(String name, String word) {
        var said = word.toLowerCase(java.util.Locale.ROOT);
        var known = name.toLowerCase(java.util.Locale.ROOT);
        return said.startsWith(known) || (said.length() >= SHORTEST && known.contains(said));
    }
}
