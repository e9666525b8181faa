package yufang.year.delivery.domain;

import yufang.platform.paste.PastedColumn;

/** What a column of a pasted list of enterprises or parks says. */
enum SubjectColumn implements PastedColumn {
    NAME,
    /** The credit code, by which enterprises are told apart. */
    CODE,
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
