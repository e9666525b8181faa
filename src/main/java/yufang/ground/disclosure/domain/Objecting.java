package yufang.ground.disclosure.domain;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import yufang.ground.deadlines.Addressee;
import yufang.ground.deadlines.Work;
import yufang.ground.desk.Desk;
import yufang.ground.disclosure.NoticeId;
import yufang.ground.disclosure.NoticeKind;
import yufang.ground.disclosure.ObjectionId;
import yufang.ground.documents.Documents;
import yufang.ground.documents.Upload;
import yufang.ground.documents.Visibility;
import yufang.platform.ChangedMeanwhile;
import yufang.shared.NotFound;
import yufang.shared.Problem;
import yufang.shared.Role;
import yufang.shared.RuleViolated;
import yufang.shared.Wording;

/** What the agency does with objections: takes them down, answers them. One public method is one transaction. */
@Component
@Transactional
public class Objecting {

    static final String ANSWER = "disclosure.objection.answer";
    private static final String LETTER = "disclosure.objection.letter";

    private final ObjectionRepository objections;
    private final ObjectedNotices notices;
    private final Documents documents;
    private final Desk desk;

    Objecting(ObjectionRepository objections, ObjectedNotices notices, Documents documents, Desk desk) {
        this.objections = objections;
        this.notices = notices;
        this.documents = documents;
        this.desk = desk;
    }

    /**
     * @param known how many objections the notice had when the form was shown, so that nobody takes down a second time
     *     what a colleague has just entered
     * @param letter as it came in, where there is one
     */
    public ObjectionId receive(NoticeId notice, int known, ObjectionWords words, Upload letter) {
        var disclosure = disclosure(notice);
        var owner = notices.ownerOf(disclosure);
        if (objections.countByNotice(notice) != known) throw new ChangedMeanwhile(notice);
        RuleViolated.unlessAllowed(problems(disclosure, words.receivedOn()));
        var id = ObjectionId.next();
        objections.save(Objection.receive(id, disclosure, words, desk.today(), desk.me(), desk.now()));
        if (!letter.absent()) documents.keep(letter, LETTER, id, Visibility.internal());
        desk.record(
                "disclosure.objection.received",
                disclosure.subject(),
                words.receivedOn().toString());
        desk.open(Work.of(
                        id,
                        ANSWER,
                        Addressee.desk(Role.AGENCY_OFFICER),
                        Wording.of("disclosure.objection.work", disclosure.title()),
                        "/disclosures/objections/" + id.value(),
                        disclosure.step())
                .until(disclosure.stands()));
        owner.heard(disclosure.subject());
        return id;
    }

    public void answer(ObjectionId id, int version, ObjectionAnswer said) {
        var objection =
                objections.findById(id).orElseThrow(() -> new NotFound(id)).at(version);
        var disclosure = notices.notice(objection.notice());
        var owner = notices.ownerOf(disclosure);
        objection.answer(said, desk.me(), desk.today());
        objections.save(objection);
        var act = owner.wrote(disclosure.subject(), desk.me())
                ? "disclosure.objection.answered-by-author"
                : "disclosure.objection.answered";
        desk.record(act, disclosure.subject(), objection.receivedOn().toString());
        desk.closeAll(id);
        owner.heard(disclosure.subject());
    }

    /** A notice with what an objection to it needs to know. */
    @Transactional(readOnly = true)
    public Matter matter(NoticeId id) {
        var disclosure = disclosure(id);
        var owner = notices.ownerOf(disclosure);
        return new Matter(
                disclosure,
                owner.address(disclosure.subject()),
                objections.countByNotice(id),
                problems(disclosure, desk.today()));
    }

    /** Nobody objects to an announcement. */
    private Objected disclosure(NoticeId id) {
        var notice = notices.notice(id);
        if (notice.kind() != NoticeKind.DISCLOSURE) throw new NotFound(id);
        return notice;
    }

    private List<Problem> problems(Objected disclosure, LocalDate receivedOn) {
        var problems = new ArrayList<>(disclosure.problemsBeforeObjection(receivedOn, desk.today()));
        problems.addAll(notices.ownerOf(disclosure).problemsBeforeObjection(disclosure.subject(), receivedOn));
        return problems;
    }

    /**
     * What an objection is about.
     *
     * @param address the owner's page
     * @param known how many objections there are
     * @param problems what keeps one that comes in today from being taken
     */
    public record Matter(Objected notice, String address, int known, List<Problem> problems) {

        public Matter {
            problems = List.copyOf(problems);
        }
    }
}
