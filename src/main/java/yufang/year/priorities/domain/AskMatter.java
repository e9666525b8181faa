package yufang.year.priorities.domain;

/** What a member unit is asked for. */
public enum AskMatter {
    /** The health department: occupational diseases of the period. */
    DISEASES,
    /** The emergency-management department: work accidents of the period. */
    ACCIDENTS,
    /** A department that decides together with the bureau: whether it consents to the candidates. */
    CONSENT
}
