package yufang.year.priorities.domain;

import yufang.platform.paste.PastedColumn;

/** What a column of an industry table holds. The words for it stand in the message bundles. */
public enum Heading implements PastedColumn {
    NAME,
    CODE,
    INSURED,
    INJURED,
    PRODUCTION,
    DEATHS,
    GRADES_HIGH,
    GRADES_MIDDLE,
    GRADES_LOW,
    DISEASES,
    BENEFITS,
    CONTRIBUTIONS,
    SOURCE,
    /** Rates and serial numbers: they are computed here, so a spreadsheet’s own are passed over. */
    PASSED_OVER;

    @Override
    public boolean isRequired() {
        return this == NAME;
    }

    @Override
    public boolean isPassedOver() {
        return this == PASSED_OVER;
    }
}
