package yufang.year.budget.query;

import yufang.shared.Money;
import yufang.year.budget.FundBaseId;
import yufang.year.budget.domain.FundBaseStatus;

/** A line of the list of fund bases. */
public record FundBaseRow(
        FundBaseId id, String year, Money collected, FundBaseStatus status, String enteredBy, String source) {}
