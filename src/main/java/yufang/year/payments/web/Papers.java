package yufang.year.payments.web;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import yufang.ground.desk.Desk;
import yufang.ground.documents.Documents;
import yufang.ground.documents.StoredDocument;
import yufang.ground.programme.SubProjectId;
import yufang.ground.programme.SubProjectLine;
import yufang.ground.programme.SubProjects;
import yufang.ground.trail.SubjectTrail;
import yufang.ground.trail.TrailEntry;
import yufang.shared.EntityId;
import yufang.shared.Role;
import yufang.year.payments.domain.ContractMoney;

/** What stands around a payment on its pages: its documents, its trail, the line of its sub-project. */
@Component
class Papers {

    private final Documents documents;
    private final SubjectTrail trail;
    private final SubProjects subProjects;
    private final Desk desk;

    Papers(Documents documents, SubjectTrail trail, SubProjects subProjects, Desk desk) {
        this.documents = documents;
        this.trail = trail;
        this.subProjects = subProjects;
        this.desk = desk;
    }

    List<StoredDocument> documents(EntityId of) {
        return documents.of(of);
    }

    /** Empty for providers: they read the history of the payment, not who looked at what. */
    List<TrailEntry> trail(EntityId of) {
        return isReader() ? trail.of(of) : List.of();
    }

    /** Who did what to the contract, its acceptance and its payments, the latest first; empty for providers. */
    List<TrailEntry> acts(ContractMoney money) {
        var subjects = new ArrayList<EntityId>();
        subjects.add(money.contract().id());
        var passed = money.passed();
        if (passed != null) subjects.add(passed.id());
        money.cases().forEach(payment -> subjects.add(payment.id()));
        return subjects.stream()
                .flatMap(subject -> trail(subject).stream())
                .sorted(Comparator.comparing(TrailEntry::id).reversed())
                .toList();
    }

    @Nullable
    SubProjectLine line(SubProjectId of) {
        return isReader() ? subProjects.line(of) : null;
    }

    private boolean isReader() {
        return Role.readers().contains(desk.acting().role());
    }
}
