package yufang.year.parties;

import java.util.List;
import yufang.shared.PersonId;

/** The experts of the region. */
public interface Experts {

    List<Expert> all();

    /** @throws yufang.shared.NotFound where he is no expert of the region */
    Expert expert(PersonId id);
}
