package yufang.year.parties;

import yufang.shared.OrganisationId;
import yufang.shared.PersonId;

/** Somebody who can be called to a panel (专家), with the body that he comes from. */
public record Expert(PersonId id, String name, OrganisationId organisation, String organisationName) {}
