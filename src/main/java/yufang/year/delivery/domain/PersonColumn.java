package yufang.year.delivery.domain;

import yufang.platform.paste.PastedColumn;

/** What a column of a pasted roster of persons says. */
enum PersonColumn implements PastedColumn {
    NAME,
    /** Of the identity card: without it nobody could be told apart. */
    NUMBER,
    BELONGS_TO,
    PERSON_KIND,
    /** Row numbers, telephones, remarks: not kept. */
    PASSED_OVER;

    @Override
    public boolean isRequired() {
        return this == NAME || this == NUMBER;
    }

    @Override
    public boolean isPassedOver() {
        return this == PASSED_OVER;
    }
}
