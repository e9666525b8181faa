package yufang.year.procurement.domain;

import java.time.LocalDate;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import yufang.ground.regions.DailyTask;
import yufang.shared.FiscalYear;

/** Reminds the agency, once there is a plan, that a published intention belongs to none of its sub-projects yet. */
@Component
@Transactional(propagation = Propagation.MANDATORY)
class IntentionTask implements DailyTask {

    private final IntentionRepository intentions;
    private final IntentionPublishing publishing;

    IntentionTask(IntentionRepository intentions, IntentionPublishing publishing) {
        this.intentions = intentions;
        this.publishing = publishing;
    }

    @Override
    public String name() {
        return "procurement.intention";
    }

    @Override
    public void on(LocalDate day) {
        Stream.of(day.getYear(), day.getYear() + 1)
                .map(FiscalYear::new)
                .flatMap(year ->
                        intentions.findByStatusAndTextYearOrderByIdAsc(IntentionStatus.PUBLISHED, year).stream())
                .forEach(publishing::askForAttachment);
    }
}
