package yufang.year.budget.domain;

import yufang.platform.paste.PastedColumn;

/** What a column of a pasted table of costs holds. The words for it stand in the message bundles. */
public enum CostHeading implements PastedColumn {
    TITLE,
    KIND,
    PURPOSE,
    UNIT_PRICE,
    QUANTITY,
    UNIT,
    BASIS,
    /** Computed here; where a spreadsheet has it, both must agree. */
    AMOUNT,
    /** Serial numbers. */
    PASSED_OVER;

    @Override
    public boolean isRequired() {
        return switch (this) {
            case TITLE, KIND, UNIT_PRICE, QUANTITY, UNIT, BASIS -> true;
            case PURPOSE, AMOUNT, PASSED_OVER -> false;
        };
    }

    @Override
    public boolean isPassedOver() {
        return this == PASSED_OVER;
    }
}
