package yufang.year.priorities.domain;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import yufang.ground.desk.Desk;
import yufang.shared.Problem;
import yufang.shared.RuleViolated;
import yufang.shared.Wording;
import yufang.year.priorities.KeyAreaId;
import yufang.year.priorities.KeyAreaStudyId;

/**
 * Which areas are candidates, and which are taken in or left out. Whatever changes here has to be consented to anew.
 */
@Component
@Transactional
public class Candidates {

    private final KeyAreaStudyRepository studies;
    private final KeyAreaRepository areas;
    private final MandateRepository mandates;
    private final AskBook asks;
    private final Desk desk;

    Candidates(
            KeyAreaStudyRepository studies,
            KeyAreaRepository areas,
            MandateRepository mandates,
            AskBook asks,
            Desk desk) {
        this.studies = studies;
        this.areas = areas;
        this.mandates = mandates;
        this.asks = asks;
        this.desk = desk;
    }

    /** @param codes of GB/T 4754, of an industry only */
    public void add(KeyAreaStudyId id, int version, AreaKind kind, String title, @Nullable String codes) {
        var study = studies.collecting(id, version);
        if (areas.existsByStudyAndTitle(id, title)) {
            throw new RuleViolated(
                    List.of(Problem.of("priorities.area.exists", title).at("title")));
        }
        areas.save(KeyArea.candidate(id, kind, title, codes, desk.me(), desk.now()));
        asks.overtakeConsents(id);
        studies.save(study);
        desk.record("priorities.area.added", id, title);
    }

    /** @param mandate that asks for it; null where none does */
    public void choose(
            KeyAreaStudyId id, int version, KeyAreaId areaId, Choice choice, String reason, @Nullable UUID mandate) {
        var study = studies.collecting(id, version);
        var area = areas.known(areaId, id);
        area.choose(choice, reason, mandates.chosen(mandate, id), desk.me());
        areas.save(area);
        asks.overtakeConsents(id);
        studies.save(study);
        desk.recordBecause(
                reason, "priorities.area.chosen", id, area.title(), Wording.word("priorities.choice", choice));
    }
}
