package yufang.year.contracts;

/**
 * How the owners of later steps move a contract on, in the transaction of their own act. These write no entry in the
 * trail: an act leaves one, and that of the caller tells what happened.
 */
public interface ContractProgress {

    /**
     * The work that the signing opens for the provider: to hand in an execution plan. Whoever takes that plan closes
     * it, at the latest {@link #run} does.
     */
    String EXECUTE = "contracts.execute";

    /** The execution plan was approved: {@code SIGNED → RUNNING}. */
    void run(ContractId id);

    /** The acceptance was passed: {@code RUNNING → ACCEPTED}. */
    void accept(ContractId id);

    /** Nothing is due any more: {@code ACCEPTED → CLOSED}. */
    void close(ContractId id);

    /** The bank returned a payment, something is due again: {@code CLOSED → ACCEPTED}. */
    void reopen(ContractId id);
}
