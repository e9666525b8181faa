package yufang.year.procurement;

import java.time.LocalDate;
import yufang.ground.programme.SubProjectId;

/** A demand (采购需求) that was disclosed for its whole period, with every objection answered. */
public record ClosedDemand(DemandId id, SubProjectId subProject, LocalDate disclosedOn, LocalDate closedOn) {}
