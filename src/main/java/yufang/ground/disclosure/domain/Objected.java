package yufang.ground.disclosure.domain;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import yufang.ground.deadlines.Term;
import yufang.ground.disclosure.NoticeId;
import yufang.ground.disclosure.NoticeKind;
import yufang.shared.EntityId;
import yufang.shared.Problem;

/** The notice that somebody objects to, with the record that it is about. */
public record Objected(
        NoticeId id,
        NoticeKind kind,
        String title,
        LocalDate publishedOn,
        Term stands,
        String owner,
        Subject subject,
        int step) {

    /** The record of the owner, of which this module knows no more. */
    public record Subject(UUID value) implements EntityId {}

    /** What keeps an objection that came in on that day from being taken today; the page shows the same list. */
    public List<Problem> problemsBeforeObjection(LocalDate receivedOn, LocalDate today) {
        if (kind != NoticeKind.DISCLOSURE) return List.of(Problem.of("disclosure.objection.announcement"));
        var problems = new ArrayList<Problem>();
        if (receivedOn.isAfter(today)) {
            problems.add(Problem.of("disclosure.objection.future", today).at("receivedOn"));
        }
        if (receivedOn.isBefore(publishedOn)) {
            problems.add(Problem.of("disclosure.objection.early", publishedOn).at("receivedOn"));
        }
        if (stands.surelyOverOn(receivedOn)) {
            problems.add(Problem.of(
                            "disclosure.objection.late",
                            String.valueOf(stands.known().orElse(null)))
                    .at("receivedOn"));
        }
        return problems;
    }
}
