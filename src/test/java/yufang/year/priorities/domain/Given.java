package yufang.year.priorities.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.jspecify.annotations.Nullable;
import yufang.ground.rulebook.RuleSet;
import yufang.ground.rulebook.TrialRules;
import yufang.shared.FiscalYear;
import yufang.shared.OrganisationId;
import yufang.shared.Period;
import yufang.shared.PersonId;
import yufang.shared.Problem;
import yufang.shared.RuleViolated;
import yufang.year.priorities.KeyAreaId;
import yufang.year.priorities.KeyAreaStudyId;
import yufang.year.priorities.MandateId;
import yufang.year.priorities.TargetId;

/** People and things of a study, for tests without a database. */
final class Given {

    static final Instant NOW = Instant.parse("2026-02-02T01:00:00Z");
    static final LocalDate TODAY = LocalDate.of(2026, 2, 2);
    static final PersonId OFFICER = new PersonId(UUID.randomUUID());
    static final PersonId LEADER = new PersonId(UUID.randomUUID());
    static final PersonId LIAISON = new PersonId(UUID.randomUUID());
    static final KeyAreaStudyId STUDY = KeyAreaStudyId.next();
    static final OrganisationId UNIT = new OrganisationId(UUID.randomUUID());

    private Given() {}

    static KeyAreaStudy study(String last) {
        var period = new Period(LocalDate.of(2025, 7, 1), LocalDate.parse(last));
        return KeyAreaStudy.begin(STUDY, new FiscalYear(2026), period, OFFICER, TODAY, NOW);
    }

    static RuleSet rules() {
        return TrialRules.on(TODAY);
    }

    static KeyArea area(String title) {
        return KeyArea.candidate(STUDY, AreaKind.INDUSTRY, title, null, OFFICER, NOW);
    }

    static KeyArea chosen(String title, Choice choice) {
        var area = area(title);
        area.choose(choice, "rate", null, OFFICER);
        return area;
    }

    static Target target(String name, KeyAreaId area) {
        return target(name, area, Criterion.RATE, null);
    }

    static Target target(String name, KeyAreaId area, Criterion criterion, @Nullable MandateId mandate) {
        return new Target(
                TargetId.next(), OFFICER, NOW, null, STUDY, area, TargetKind.POST, name, criterion, "rate", mandate);
    }

    static Ask ask(AskMatter matter, @Nullable Decider decider) {
        return ask(matter, decider, UNIT);
    }

    static Ask ask(AskMatter matter, @Nullable Decider decider, OrganisationId unit) {
        return Ask.of(STUDY, matter, decider, unit, OFFICER, NOW);
    }

    static Ask consent(Decider decider, Consent consent) {
        var ask = ask(AskMatter.CONSENT, decider);
        ask.answer(consent, "because", LIAISON, NOW);
        return ask;
    }

    static Ask figures(AskMatter matter) {
        var ask = ask(matter, null);
        ask.giveFigures(new MonthsFigures(3, null, "mining"), null, LIAISON, NOW);
        return ask;
    }

    static IndustryFigures figures(@Nullable Integer insured, @Nullable Integer injured, @Nullable Integer production) {
        return new IndustryFigures(insured, injured, production, null, null, null, null, null, null, null);
    }

    /** The codes of the problems with which it is refused. */
    static List<String> refused(ThrowingCallable act) {
        return problems(act).stream().map(Problem::code).toList();
    }

    static List<Problem> problems(ThrowingCallable act) {
        var failure = catchThrowableOfType(RuleViolated.class, act);
        assertThat(failure).as("was not refused").isNotNull();
        return failure.problems();
    }
}
