package yufang.year.delivery.web;

import java.util.SequencedSet;
import yufang.platform.ui.Head;
import yufang.platform.ui.Ui;
import yufang.shared.quantity.SubjectKind;
import yufang.year.contracts.ContractState;
import yufang.year.contracts.Obligation;
import yufang.year.contracts.SignedContract;
import yufang.year.delivery.kind.UnitKind;
import yufang.year.delivery.query.UnitDetails;

/**
 * A unit with what it is promised for and what its kind asks.
 *
 * @param rosters of which subjects it has one
 */
public record About(
        UnitDetails unit,
        SignedContract contract,
        Obligation obligation,
        UnitKind kind,
        SequencedSet<SubjectKind> rosters) {

    /** The head of a page that asks something about the unit. */
    Head asking(String question, Ui ui) {
        return Head.of(ui.t("delivery.asking", question, unit.title())).on(promise());
    }

    /** As the acts ask it: the contract runs, and no review closes its book. */
    boolean open() {
        return contract.state() == ContractState.RUNNING && !unit.underReview();
    }

    String promise() {
        return contract.title() + " \u00b7 " + obligation.kind() + " " + obligation.title();
    }
}
