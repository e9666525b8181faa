package yufang.shared.quantity;

/**
 * The five figures of a total and its fulfilment as they stood when the ledger was frozen.
 *
 * @param fulfilment unrounded, stored as {@code 311/320}
 */
public record FrozenFigures(
        MeasureId measure,
        Figure required,
        Figure scheduled,
        Figure done,
        Figure evidenced,
        Figure verified,
        Fraction fulfilment) {

    static FrozenFigures of(LedgerLine line) {
        return new FrozenFigures(
                line.measure().id(),
                line.required(),
                line.figure(Stage.SCHEDULED),
                line.figure(Stage.DONE),
                line.figure(Stage.EVIDENCED),
                line.figure(Stage.VERIFIED),
                line.fulfilment().fraction());
    }
}
