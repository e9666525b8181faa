package yufang.platform;

import java.io.Serializable;
import yufang.shared.OrganisationId;
import yufang.shared.RegionCode;
import yufang.shared.Role;

/** For whom a person acts, and as what. Who has several chooses one; the trail keeps which. */
public record Affiliation(
        RegionCode region,
        String regionName,
        OrganisationId organisation,
        String organisationName,
        Role role,
        String zone)
        implements Serializable {}
