package yufang.year.procurement.domain;

import java.util.Locale;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;
import yufang.ground.deadlines.Term;
import yufang.ground.regions.Regions;
import yufang.ground.rulebook.RuleSet;
import yufang.platform.ui.Words;
import yufang.shared.Wording;
import yufang.year.planning.PerformanceTarget;
import yufang.year.planning.PlannedDeliverable;
import yufang.year.planning.PlannedSubProject;
import yufang.year.planning.ServiceFrame;

/**
 * Words a demand as it is published: in Chinese, whatever language the officer reads, since a notice is an official
 * text. What the reviewer has seen is put together here and by nobody else.
 */
@Component
class DemandWords {

    private final MessageSource messages;
    private final Regions regions;

    DemandWords(MessageSource messages, Regions regions) {
        this.messages = messages;
        this.regions = regions;
    }

    private Words chinese() {
        return new Words(messages, Locale.SIMPLIFIED_CHINESE, regions.current().zone());
    }

    /** The deliverables with their measures, one a line. */
    String content(PlannedSubProject planned) {
        var words = chinese();
        var deliverables = planned.deliverables();
        return IntStream.range(0, deliverables.size())
                .mapToObj(place -> line(words, place + 1, deliverables.get(place)))
                .collect(Collectors.joining("\n"));
    }

    private static String line(Words words, int number, PlannedDeliverable deliverable) {
        var measures = deliverable.measures().stream()
                .map(measure -> words.say(PlannedDeliverable.said(measure)))
                .collect(Collectors.joining(words.t("demand.notice.and")));
        return words.t(
                "demand.notice.deliverable",
                Integer.toString(number),
                deliverable.title(),
                measures,
                deliverable.targetGroup(),
                deliverable.particulars());
    }

    /** What the form suggests: everything that plan and rules already say. */
    DemandText suggested(PlannedSubProject planned, ServiceFrame frame, RuleSet rules) {
        var words = chinese();
        return new DemandText(
                words.t("demand.notice.title", planned.title()),
                null,
                service(words, frame),
                planned.targets().stream().map(target -> target(words, target)).collect(Collectors.joining("\n")),
                words.t("demand.notice.suggested-conditions", rules.number("provider.conditions")),
                "",
                0);
    }

    private static String service(Words words, ServiceFrame frame) {
        var months = frame.months();
        var area = frame.area();
        return Stream.of(
                        months == null ? "" : words.t("demand.notice.months", months),
                        area == null ? "" : words.t("demand.notice.area", area))
                .filter(line -> !line.isEmpty())
                .collect(Collectors.joining("\n"));
    }

    private static String target(Words words, PerformanceTarget target) {
        var number = target.target();
        var points = target.weight().value().stripTrailingZeros().toPlainString();
        return number == null
                ? words.t("demand.notice.judged", target.indicator(), points)
                : words.t("demand.notice.target", target.indicator(), number.toPlainString(), target.unit(), points);
    }

    /** The whole notice, as one that begins today. */
    String body(DemandBasis basis, DemandText text, Term term) {
        var words = chinese();
        var until = term.known()
                .map(last -> words.t("demand.notice.until", last))
                .orElseGet(() -> words.t("demand.notice.until-unknown"));
        return Stream.of(
                        words.t("demand.notice.content"),
                        basis.content(),
                        text.details(),
                        words.t("demand.notice.service"),
                        text.service(),
                        words.t("demand.notice.quality"),
                        text.quality(),
                        words.t("demand.notice.conditions"),
                        text.conditions(),
                        words.t("demand.notice.ceiling", basis.ceiling()),
                        words.t("demand.notice.objections", until),
                        text.contact())
                .filter(Objects::nonNull)
                .collect(Collectors.joining("\n"));
    }

    String withdrawalTitle(DemandText text) {
        return chinese().t("demand.notice.withdrawn", text.title());
    }

    String withdrawalBody(Demand demand, String reason) {
        return chinese()
                .t(
                        "demand.notice.withdrawn-because",
                        demand.disclosedOn(),
                        demand.text().title(),
                        reason);
    }

    /** A sentence of an intention’s notice. */
    String say(Wording wording) {
        return chinese().say(wording);
    }
}
