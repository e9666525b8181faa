package yufang.year.acceptance.domain;

import java.util.List;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import yufang.ground.desk.Desk;
import yufang.shared.NotFound;
import yufang.shared.PersonId;
import yufang.shared.Problem;
import yufang.shared.RuleViolated;
import yufang.year.acceptance.AcceptanceCaseId;
import yufang.year.parties.Expert;
import yufang.year.parties.Experts;

/** The agency calls the experts who evaluate (组织专家), each with who recommended him, and takes back a call. */
@Component
@Transactional
public class PanelCalling {

    private final AcceptanceFiles files;
    private final AcceptancePanels panels;
    private final Experts experts;
    private final AcceptanceWork work;
    private final Desk desk;

    PanelCalling(AcceptanceFiles files, AcceptancePanels panels, Experts experts, AcceptanceWork work, Desk desk) {
        this.files = files;
        this.panels = panels;
        this.experts = experts;
        this.work = work;
        this.desk = desk;
    }

    public void call(AcceptanceCaseId id, int version, PersonId person, String recommendedBy) {
        var acceptance = underReview(id).at(version);
        var expert = expert(person);
        if (person.equals(desk.me())) throw refused("acceptance.panel.oneself");
        RuleViolated.unlessAllowed(panels.of(acceptance).problemsBeforeCall(person));
        var seat = PanelSeat.call(acceptance, person, recommendedBy, desk.me(), desk.now());
        panels.seat(acceptance, seat);
        desk.record("acceptance.panel.called", id, acceptance.title(), expert.name(), recommendedBy);
        work.called(acceptance, seat);
    }

    private Expert expert(PersonId person) {
        return experts.all().stream()
                .filter(each -> each.id().equals(person))
                .findFirst()
                .orElseThrow(() -> refused("form.bad.value"));
    }

    public void release(AcceptanceCaseId id, PanelSeatId seatId, int version, String reason) {
        var acceptance = underReview(id);
        var seat = panels.seat(acceptance, seatId).at(version);
        RuleViolated.unlessAllowed(panels.of(acceptance).problemsBeforeRelease());
        seat.release(reason);
        panels.release(acceptance, seat);
        desk.recordBecause(reason, "acceptance.panel.released", id, acceptance.title(), name(seat.person()));
        work.done(seatId);
        if (panels.of(acceptance).isClosed()) work.allLocked(acceptance);
    }

    private String name(PersonId person) {
        return experts.all().stream()
                .filter(each -> each.id().equals(person))
                .map(Expert::name)
                .findFirst()
                .orElseThrow(() -> new NotFound(person));
    }

    /** Those who may be called now, in the order of the list of experts. */
    @Transactional(readOnly = true)
    public List<Expert> callable(AcceptanceCaseId id) {
        var panel = panels.of(underReview(id));
        return experts.all().stream()
                .filter(each -> panel.problemsBeforeCall(each.id()).isEmpty())
                .toList();
    }

    private AcceptanceCase underReview(AcceptanceCaseId id) {
        return files.known(id).in(AcceptanceStatus.UNDER_REVIEW);
    }

    private static RuleViolated refused(String code) {
        return new RuleViolated(List.of(Problem.of(code).at("expert")));
    }
}
