package yufang.year.contracts;

/** How far a contract is for the steps that come after its signing. */
public enum ContractState {
    SIGNED,
    RUNNING,
    ACCEPTED,
    CLOSED,
    TERMINATED
}
