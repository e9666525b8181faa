package yufang.year.delivery;

/** Lowers what was verified by what a spot check found: new rows that name the finding; nothing is overwritten. */
public interface VerificationLowering {

    /** @throws yufang.shared.RuleViolated where the unit is not verified, is under review, or it would not be lower */
    void lower(Lowering lowering);
}
