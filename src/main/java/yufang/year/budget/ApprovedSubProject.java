package yufang.year.budget;

import yufang.ground.programme.SubProjectId;
import yufang.shared.Money;

/**
 * How much a sub-project may cost at most, in yuan, of that for publicity and for training.
 *
 * @param title as the plan names it
 */
public record ApprovedSubProject(SubProjectId id, String title, Money amount, Money publicity, Money training) {}
