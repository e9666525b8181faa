package yufang.shared.quantity;

import java.util.List;

/** A figure of the ledger with the units behind it, the earliest first. */
public record Cell(List<Contribution> contributions) {

    public Cell {
        contributions = List.copyOf(contributions);
    }

    public Figure figure() {
        return contributions.stream().map(Contribution::figure).reduce(Figure.ZERO, Figure::plus);
    }
}
