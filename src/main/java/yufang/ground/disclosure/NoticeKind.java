package yufang.ground.disclosure;

/** What the public may do about a notice. */
public enum NoticeKind {
    /** It tells what was decided and stands for its term. */
    ANNOUNCEMENT,
    /** While it stands, anybody may object. */
    DISCLOSURE
}
