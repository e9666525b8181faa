package yufang.year.parties;

import java.util.List;
import yufang.shared.OrganisationId;

/** The service providers of the region. */
public interface Providers {

    List<Provider> all();

    /** @throws yufang.shared.NotFound where it is no provider of the region */
    Provider provider(OrganisationId id);
}
