package yufang.year.acceptance.web;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import yufang.journeys.Journey;
import yufang.shared.quantity.SubjectKey;
import yufang.year.contracts.ContractId;
import yufang.year.delivery.FindingReference;
import yufang.year.delivery.Lowering;
import yufang.year.delivery.UnitSummary;
import yufang.year.delivery.Units;
import yufang.year.delivery.VerificationLowering;

/** A finding that strikes one person of the last session, who was in no other. */
record SpotChecked(Units units, VerificationLowering lowering) {

    /** As the agency, which has verified the sessions. */
    void strikeOne(Journey journey) {
        var contract = new ContractId(UUID.fromString(journey.at("contractId")));
        journey.crew().city().as("agency", () -> {
            var all = units.of(contract);
            var last = all.stream()
                    .filter(unit -> !unit.subjects().isEmpty())
                    .reduce((first, second) -> second)
                    .orElseThrow();
            lowering.lower(new Lowering(
                    last.unit().id(),
                    new FindingReference(UUID.randomUUID(), "/supervision/spot-checks"),
                    "not there",
                    Map.of(),
                    Set.of(onlyThere(last, all))));
            return last;
        });
    }

    private static SubjectKey onlyThere(UnitSummary unit, List<UnitSummary> all) {
        var elsewhere = all.stream()
                .filter(other -> !other.unit().id().equals(unit.unit().id()))
                .flatMap(other -> other.subjects().stream())
                .map(subject -> subject.key())
                .collect(Collectors.toSet());
        return unit.subjects().stream()
                .filter(subject -> subject.counted() && !elsewhere.contains(subject.key()))
                .findFirst()
                .orElseThrow()
                .key();
    }
}
