package yufang.ground.people;

import yufang.shared.EntityId;
import yufang.shared.Role;
import yufang.shared.Wording;

/**
 * Lays before a second person what an administrator has done and what takes effect only once it is confirmed, in the
 * transaction of the act. The module of the deadlines implements it.
 */
public interface SecondPerson {

    /**
     * @param by whose desk confirms it
     * @param href where it is confirmed
     * @throws yufang.shared.RuleViolated where the region has no body that has such a desk
     */
    void ask(EntityId subject, Role by, Wording title, String href);

    /** It is decided, or is no longer wanted. */
    void settled(EntityId subject);
}
