package yufang.year.planning.domain;

import java.time.LocalDate;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import yufang.ground.desk.Desk;
import yufang.ground.regions.DailyTask;

/** Calls a member unit silent on the day after its term. No gate waits for it: they compare dates themselves. */
@Component
@Transactional(propagation = Propagation.MANDATORY)
class SilenceTask implements DailyTask {

    private final Circulars circulars;
    private final PlanVersionRepository versions;
    private final Desk desk;

    SilenceTask(Circulars circulars, PlanVersionRepository versions, Desk desk) {
        this.circulars = circulars;
        this.versions = versions;
        this.desk = desk;
    }

    @Override
    public String name() {
        return "planning.silence";
    }

    @Override
    public void on(LocalDate day) {
        for (var opinion : circulars.overdueOn(day)) {
            circulars.fallSilent(opinion);
            var circulation = circulars.of(opinion);
            desk.record(
                    "planning.opinion.fell-silent",
                    opinion.planVersion(),
                    circulars.unitName(opinion),
                    circulation.year().toString());
            versions.findById(opinion.planVersion())
                    .filter(version -> version.status() == PlanStatus.CIRCULATING)
                    .ifPresent(version -> circulars.handBackWhenAllIn(circulation));
        }
    }
}
