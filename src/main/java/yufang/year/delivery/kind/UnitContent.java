package yufang.year.delivery.kind;

import java.time.LocalDate;
import java.util.Map;
import java.util.Set;
import yufang.shared.quantity.Statement;
import yufang.shared.quantity.UnitId;
import yufang.year.contracts.ContractId;

/**
 * A unit as its kind judges it.
 *
 * @param fields answers to the kind's own questions, by their keys
 * @param said what is planned or claimed of it, with its roster
 * @param evidence keys of the checklist under which there is a document
 */
public record UnitContent(
        ContractId contract,
        UnitId unit,
        LocalDate firstDay,
        LocalDate lastDay,
        Map<String, String> fields,
        Statement said,
        Set<String> evidence) {

    public UnitContent {
        fields = Map.copyOf(fields);
        evidence = Set.copyOf(evidence);
    }
}
