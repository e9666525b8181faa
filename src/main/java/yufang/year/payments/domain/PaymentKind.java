package yufang.year.payments.domain;

/** Which of the two payments of a contract. */
public enum PaymentKind {
    /** The agreed share of the total, after signing. */
    ADVANCE,
    /** What is still due once the acceptance is passed. */
    BALANCE
}
