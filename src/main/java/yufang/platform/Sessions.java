package yufang.platform;

/** The sessions of everybody who is signed in. */
public interface Sessions {

    /** Signs somebody out everywhere: the account was locked, a role was taken away, a password was changed. */
    void endAllOf(String username);
}
