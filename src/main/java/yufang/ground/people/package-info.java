/**
 * People (人员): accounts, the organisations they act for and the roles they have there, and how they sign in. A person
 * with several roles, organisations or regions chooses one; what he does is recorded under it.
 */
@ApplicationModule(
        id = "people",
        allowedDependencies = {"trail", "regions", "platform :: ui"})
@NullMarked
package yufang.ground.people;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
