package yufang.year.procurement;

import java.time.LocalDate;
import java.util.Optional;
import yufang.ground.programme.SubProjectId;

/** When the intention to buy (采购意向) was published: receiving begins so many days later (pd.intention). */
public interface PublishedIntentions {

    Optional<LocalDate> publishedOn(SubProjectId subProject);
}
