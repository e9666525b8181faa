package yufang.year.priorities.domain;

import java.util.function.Predicate;
import org.springframework.stereotype.Component;
import yufang.ground.desk.Desk;
import yufang.year.priorities.KeyAreaStudyId;

/** Keeps questions true to what they ask about. */
@Component
class AskBook {

    static final String ANSWER = "priorities.ask.answer";

    private final AskRepository asks;
    private final Desk desk;

    AskBook(AskRepository asks, Desk desk) {
        this.asks = asks;
        this.desk = desk;
    }

    /** The candidates are others than those that were consented to. */
    void overtakeConsents(KeyAreaStudyId study) {
        overtake(study, ask -> ask.matter() == AskMatter.CONSENT);
    }

    /** Nobody waits for them any more. */
    void overtakeOpen(KeyAreaStudyId study) {
        overtake(study, ask -> ask.status() == AskStatus.ASKED);
    }

    /** It is asked anew. */
    void overtakeEarlier(Ask newly) {
        overtake(newly.study(), newly::overtakes);
    }

    private void overtake(KeyAreaStudyId study, Predicate<Ask> which) {
        for (var ask : asks.findByStudyOrderById(study)) {
            if (!ask.stands() || !which.test(ask)) continue;
            ask.overtake();
            asks.save(ask);
            desk.closeAll(ask.id());
        }
    }
}
