package yufang.year.procurement.domain;

import java.util.Objects;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import yufang.ground.documents.Documents;
import yufang.ground.documents.Upload;
import yufang.ground.documents.Visibility;
import yufang.ground.rulebook.RuleSet;
import yufang.year.planning.IssuedPlans;
import yufang.year.procurement.DemandId;

/** Papers of a demand: what the market survey found, and what the plan suggests to write. */
@Component
@Transactional(propagation = Propagation.MANDATORY)
class DemandFiles {

    private static final String SURVEY = "demand.survey-document";

    private final Documents documents;
    private final IssuedPlans plans;
    private final DemandWords words;

    DemandFiles(Documents documents, IssuedPlans plans, DemandWords words) {
        this.documents = documents;
        this.plans = plans;
        this.words = words;
    }

    DemandText suggested(DemandGround ground, RuleSet rules) {
        return words.suggested(
                ground.sure(),
                plans.service(Objects.requireNonNull(ground.plan()).id()),
                rules);
    }

    void keep(Upload file, DemandId id) {
        if (!file.absent()) documents.keep(file, SURVEY, id, Visibility.internal());
    }
}
