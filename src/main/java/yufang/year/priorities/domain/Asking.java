package yufang.year.priorities.domain;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import yufang.ground.deadlines.Addressee;
import yufang.ground.deadlines.Work;
import yufang.ground.desk.Desk;
import yufang.shared.Problem;
import yufang.shared.Role;
import yufang.shared.RuleViolated;
import yufang.shared.Wording;
import yufang.year.priorities.KeyAreaStudyId;

/** The officer asks member units for figures and consents. */
@Component
@Transactional
public class Asking {

    private final KeyAreaStudyRepository studies;
    private final AskRepository asks;
    private final KeyAreaRepository areas;
    private final MemberUnits units;
    private final Desk desk;
    private final AskBook book;

    Asking(
            KeyAreaStudyRepository studies,
            AskRepository asks,
            KeyAreaRepository areas,
            MemberUnits units,
            Office office) {
        this.studies = studies;
        this.asks = asks;
        this.areas = areas;
        this.units = units;
        this.desk = office.desk();
        this.book = office.book();
    }

    /** The same asked before is overtaken, whether it was answered or not. */
    public void ask(KeyAreaStudyId id, int version, AskMatter matter, @Nullable Decider decider, UUID organisation) {
        var study = studies.collecting(id, version);
        var unit = units.known(organisation);
        if (matter == AskMatter.CONSENT) requireDecidedCandidates(id);
        var ask = Ask.of(id, matter, decider, unit.organisation(), desk.me(), desk.now());
        book.overtakeEarlier(ask);
        asks.save(ask);
        studies.save(study);
        var word = Wording.word("priorities.matter", matter);
        desk.record("priorities.asked", id, unit.name(), word);
        desk.open(Work.of(
                ask.id(),
                AskBook.ANSWER,
                new Addressee.Desk(unit.organisation(), Role.LIAISON),
                Wording.of("priorities.work.answer", study.year().toString(), word),
                "/priorities/asks/" + ask.id().value(),
                KeyAreaStudying.STEP));
    }

    /** Nobody can consent to candidates of whom it is not said whether they are taken in. */
    private void requireDecidedCandidates(KeyAreaStudyId id) {
        var candidates = areas.findByStudyOrderById(id);
        if (candidates.isEmpty() || candidates.stream().anyMatch(KeyArea::open)) {
            throw new RuleViolated(
                    List.of(Problem.of("priorities.ask.candidates-open").at("matter")));
        }
    }

    @Component
    record Office(Desk desk, AskBook book) {}
}
