package yufang.year.parties;

import yufang.shared.OrganisationId;

/** A service provider (服务机构) that may propose, and carry out what it is awarded. */
public record Provider(OrganisationId id, String name) {}
