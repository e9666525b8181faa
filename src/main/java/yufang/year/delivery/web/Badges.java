package yufang.year.delivery.web;

import java.util.List;
import java.util.Map;
import yufang.platform.ui.Badge;
import yufang.platform.ui.Tone;
import yufang.platform.ui.Ui;
import yufang.year.delivery.domain.ChangeStatus;
import yufang.year.delivery.domain.ExecutionPlanStatus;
import yufang.year.delivery.domain.UnitStatus;

/** The status words of plans, units and changes with their colours. */
final class Badges {

    private static final List<UnitStatus> HELD =
            List.of(UnitStatus.CARRIED_OUT, UnitStatus.SUBMITTED, UnitStatus.VERIFIED, UnitStatus.REJECTED);

    private Badges() {}

    static Badge of(ExecutionPlanStatus status, Ui ui) {
        return new Badge(
                switch (status) {
                    case DRAFTING -> Tone.QUIET;
                    case SUBMITTED -> Tone.NOW;
                    case RETURNED -> Tone.SOON;
                    case APPROVED -> Tone.DONE;
                },
                ui.of("delivery.plan.status", status));
    }

    static Badge of(UnitStatus status, Ui ui) {
        return new Badge(tone(status), ui.of("delivery.unit.status", status));
    }

    static Tone tone(UnitStatus status) {
        return switch (status) {
            case PLANNED, CANCELLED -> Tone.QUIET;
            case CARRIED_OUT, SUBMITTED -> Tone.NOW;
            case VERIFIED -> Tone.DONE;
            case REJECTED -> Tone.LATE;
        };
    }

    static Badge of(ChangeStatus status, Ui ui) {
        return new Badge(
                switch (status) {
                    case PROPOSED -> Tone.NOW;
                    case APPROVED -> Tone.DONE;
                    case REFUSED -> Tone.LATE;
                },
                ui.of("delivery.change.status", status));
    }

    /** "3 of 5 held, 2 verified". */
    static String progress(Map<UnitStatus, Integer> counts, Ui ui) {
        var planned = counts.entrySet().stream()
                .filter(entry -> entry.getKey() != UnitStatus.CANCELLED)
                .mapToInt(Map.Entry::getValue)
                .sum();
        var held =
                HELD.stream().mapToInt(status -> counts.getOrDefault(status, 0)).sum();
        return ui.t("delivery.progress", planned, held, counts.getOrDefault(UnitStatus.VERIFIED, 0));
    }
}
