package yufang.year.contracts.domain;

/**
 * An account number as it is stored: sealed, with a keyed hash by which two are compared without opening either, and
 * the last four digits by which people tell it from another.
 */
record SealedAccount(String sealedAccount, String accountHash, String maskedAccount) {}
