package yufang.year.budget.domain;

import java.util.List;
import yufang.ground.programme.SubProjectId;
import yufang.shared.Money;

/** Cost lines and what they come to. */
public record Costs(List<CostLine> lines) {

    public Costs {
        lines = List.copyOf(lines);
    }

    public Money total() {
        return lines.stream().map(CostLine::amount).reduce(Money.ZERO, Money::plus);
    }

    public Costs of(SubProjectId subProject) {
        return new Costs(lines.stream()
                .filter(line -> line.subProject().equals(subProject))
                .toList());
    }

    public Money of(Purpose purpose) {
        return new Costs(lines.stream()
                        .filter(line -> line.item().purpose() == purpose)
                        .toList())
                .total();
    }
}
