package yufang.year.contracts.domain;

/** Where the figure of a performance target comes from. */
public enum TargetSource {
    /** The verified figure of one of the contract's totals. */
    LEDGER,
    /** An examination, a questionnaire: the agency enters it with the document. */
    DOCUMENT,
    /** Experts judge. */
    JUDGED
}
