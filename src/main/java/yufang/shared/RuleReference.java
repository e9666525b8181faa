package yufang.shared;

/**
 * Names the rule that a problem or a decision rests on.
 *
 * @param key under which it stands in the rulebook, such as {@code fund.cap}
 * @param source the document and article, as officials cite it
 */
public record RuleReference(String key, String source, Evidence evidence) {}
