package yufang.year.contracts;

import yufang.ground.programme.SubProjectId;
import yufang.shared.Money;

/** What has left the fund already, asked of whoever pays: contracts do not know of payments. */
public interface SpentMoney {

    /** Under all contracts of the sub-project, without what the bank returned; in yuan. */
    Money on(SubProjectId subProject);
}
