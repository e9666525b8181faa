package yufang.year.planning.domain;

import java.util.List;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import yufang.ground.desk.Desk;
import yufang.shared.NotFound;
import yufang.shared.Problem;
import yufang.shared.RuleViolated;

/** What a member unit's liaison does: answers once, within the term. The row policies show him his own unit's alone. */
@Component
@Transactional
public class OpinionGiving {

    private static final int MOST_ITEMS = 50;
    private static final int LONGEST_ITEM = 500;

    private final OpinionRepository opinions;
    private final OpinionItemRepository items;
    private final Circulars circulars;
    private final Desk desk;

    OpinionGiving(OpinionRepository opinions, OpinionItemRepository items, Circulars circulars, Desk desk) {
        this.opinions = opinions;
        this.items = items;
        this.circulars = circulars;
        this.desk = desk;
    }

    public void agree(OpinionId id, int version) {
        answer(id, version, List.of());
    }

    /** Each wish becomes an item of its own, in the unit's order. */
    public void opine(OpinionId id, int version, List<String> wishes) {
        if (wishes.isEmpty()) throw refused(Problem.of("planning.opinion.nothing-said"));
        if (wishes.size() > MOST_ITEMS || wishes.stream().anyMatch(wish -> wish.length() > LONGEST_ITEM)) {
            throw refused(Problem.of("planning.opinion.too-much", MOST_ITEMS, LONGEST_ITEM));
        }
        answer(id, version, wishes);
    }

    private void answer(OpinionId id, int version, List<String> wishes) {
        var opinion = opinion(id).at(version);
        var circulation = circulars.of(opinion);
        opinion.answer(wishes.isEmpty(), circulation.term(desk::after), desk.today(), desk.me());
        opinions.save(opinion);
        for (int i = 0; i < wishes.size(); i++) {
            items.save(OpinionItem.of(opinion, i + 1, wishes.get(i), desk.me(), desk.now()));
        }
        var act = wishes.isEmpty() ? "planning.opinion.agreed" : "planning.opinion.opined";
        desk.record(
                act,
                opinion.planVersion(),
                circulars.unitName(opinion),
                circulation.year().toString());
        desk.close(id, Circulars.ANSWER);
        circulars.handBackWhenAllIn(circulation);
    }

    @Transactional(readOnly = true)
    public List<Problem> problemsBeforeAnswer(OpinionId id) {
        return Opinion.problemsBeforeAnswer(circulars.of(opinion(id)).term(desk::after), desk.today());
    }

    private Opinion opinion(OpinionId id) {
        return opinions.findById(id)
                .filter(opinion -> opinion.organisation().equals(desk.acting().organisation()))
                .orElseThrow(() -> new NotFound(id));
    }

    private static RuleViolated refused(Problem problem) {
        return new RuleViolated(List.of(problem.at("wishes")));
    }
}
