package yufang.year.contracts.domain;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import yufang.ground.programme.SubProjectId;
import yufang.shared.Money;
import yufang.shared.quantity.Bound;
import yufang.shared.quantity.Condition;
import yufang.shared.quantity.CountedTable;
import yufang.shared.quantity.Figure;
import yufang.shared.quantity.Measure;
import yufang.shared.quantity.Points;
import yufang.shared.quantity.Scope;
import yufang.year.contracts.domain.ObligationWords.Deduction;
import yufang.year.planning.DeliverableId;
import yufang.year.planning.DeliverableKind;
import yufang.year.planning.PerformanceTarget;
import yufang.year.planning.PerformanceTargetId;
import yufang.year.planning.PlannedDeliverable;
import yufang.year.planning.PlannedSubProject;

/** Sub-project B of the trial year: what the plan promises and what an officer types for its contract. */
final class TrialB {

    static final Money TOTAL = Money.of("1462300.00");

    /** Kind, amount, then each measure with its weight; of P6 each report missing costs 6,000. */
    private static final List<String> AGREED = List.of(
            "P1 38000 : TOTAL EXACTLY 1 meetings 1",
            "P2 126000 : TOTAL AT_LEAST 6 events 0.5 : TOTAL AT_LEAST 6 parks 0.5",
            "P3 84700 : TOTAL AT_LEAST 12000 copies 1",
            "P4 118000 : TOTAL EXACTLY 2 films 1 : EACH WITHIN 8-10 minutes",
            "P5 46000 : TOTAL EXACTLY 1 films 1 : EACH WITHIN 8-12 minutes",
            "P6 32000 : TOTAL AT_LEAST 4 reports 1",
            "P7 57000 : TOTAL AT_LEAST 4 reports=city 0.4 : TOTAL AT_LEAST 3 reports>=provincial 0.6",
            "P8 42000 : TOTAL AT_LEAST 60 articles 1",
            "R1A 208000 : TOTAL EXACTLY 26 enterprises 1",
            "R1B 286000 : TOTAL EXACTLY 26 enterprises 0.6 : TOTAL AT_LEAST 2200 attendances 0.4",
            "R1C 130000 : TOTAL AT_LEAST 52 visits 0.5 : TOTAL AT_LEAST 26 enterprises 0.5",
            "R2 96000 : TOTAL AT_LEAST 6 sessions 0.5 : TOTAL AT_LEAST 480 persons 0.5 : EACH WITHIN 40-120 persons",
            "R3 80000 : TOTAL AT_LEAST 5 sessions 0.5 : TOTAL AT_LEAST 400 persons 0.5",
            "R4 58600 : TOTAL AT_LEAST 2 sessions 0.5 : TOTAL AT_LEAST 200 persons 0.5",
            "R5 60000 : TOTAL AT_LEAST 2 sessions 0.5 : TOTAL AT_LEAST 200 persons 0.5");

    private TrialB() {}

    static PlannedSubProject planned() {
        return new PlannedSubProject(
                SubProjectId.next(),
                "重点领域宣传和培训",
                Money.of("1500000.00"),
                "两降两增",
                AGREED.stream().map(TrialB::deliverable).toList(),
                targets());
    }

    private static List<PerformanceTarget> targets() {
        return List.of(
                target("重点企业培训人次", "人次", "2200", "20"),
                target("满意度", "%", "90", "15"),
                target("考核合格率", "%", "90", "15"),
                target("隐患整改率", "%", "90", "20"),
                target("材料和影片质量", "分", null, "15"),
                target("管理和档案", "分", null, "15"));
    }

    static PerformanceTarget target(String indicator, String unit, @Nullable String number, String weight) {
        return new PerformanceTarget(
                PerformanceTargetId.next(),
                indicator,
                unit,
                number == null ? null : new BigDecimal(number),
                number == null ? PerformanceTarget.How.JUDGED : PerformanceTarget.How.COMPUTED,
                Points.of(weight));
    }

    private static PlannedDeliverable deliverable(String agreed) {
        var parts = List.of(agreed.split(" : "));
        var kind = parts.getFirst().split(" ")[0];
        return new PlannedDeliverable(
                DeliverableId.next(),
                new DeliverableKind(kind),
                "交付项 " + kind,
                "按方案",
                "职工",
                parts.stream().skip(1).map(TrialB::measure).toList());
    }

    /** As the plan has it: without a weight. */
    private static Measure measure(String said) {
        var words = said.split(" ");
        var numbers = words[2].split("-");
        var counted = words[3].split(">?=");
        var bound = Bound.of(
                Bound.Kind.valueOf(words[1]),
                Figure.of(numbers[0]),
                numbers.length == 1 ? null : Figure.of(numbers[1]));
        return new Measure(
                Given.measure(),
                CountedTable.shipped().find(counted[0]).orElseThrow(),
                Scope.valueOf(words[0]),
                bound,
                condition(words[3]),
                null);
    }

    private static @Nullable Condition condition(String counted) {
        if (!counted.contains("=")) return null;
        var level = counted.substring(counted.indexOf('=') + 1);
        return counted.contains(">=")
                ? Condition.atLeast(DeliverableKind.OUTLET_LEVEL, level)
                : Condition.is(DeliverableKind.OUTLET_LEVEL, level);
    }

    /** What an officer types into the form of each obligation, in the order of the plan. */
    static List<ObligationWords> words() {
        return AGREED.stream().map(TrialB::words).toList();
    }

    private static ObligationWords words(String agreed) {
        var parts = List.of(agreed.split(" : "));
        var head = parts.getFirst().split(" ");
        var perMissing = head[0].equals("P6");
        var changes = new ArrayList<MeasureChange>();
        for (int place = 1; place < parts.size(); place++) {
            var words = parts.get(place).split(" ");
            var numbers = words[2].split("-");
            changes.add(new MeasureChange(
                    place,
                    new BigDecimal(numbers[0]),
                    numbers.length == 1 ? null : new BigDecimal(numbers[1]),
                    words.length == 5 ? new BigDecimal(words[4]) : null));
        }
        return new ObligationWords(
                "义务 " + head[0],
                "签到表、照片齐全",
                Money.of(head[1]),
                perMissing ? Deduction.PER_MISSING : Deduction.PRO_RATA,
                perMissing ? Money.of("6000.00") : null,
                changes);
    }

    /** All obligations set, all sources said. */
    static ContractContent agreed(PlannedSubProject plan) {
        var begun = ContractContent.of(plan, TOTAL);
        var typed = words();
        var obligations = new ArrayList<DraftedObligation>();
        for (int i = 0; i < typed.size(); i++) {
            obligations.add(typed.get(i).applied(begun.obligations().get(i), plan));
        }
        var attendances = obligations.get(9).totals().get(1).id();
        var targets = begun.targets().stream()
                .map(each -> Given.sourced(each, each.target().unit().equals("人次") ? attendances : null))
                .toList();
        return new ContractContent(obligations, targets);
    }
}
