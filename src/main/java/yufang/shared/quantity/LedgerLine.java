package yufang.shared.quantity;

/**
 * One total, followed from the promise to what the agency has verified: required · scheduled · done · evidenced ·
 * verified.
 */
public record LedgerLine(Measure measure, Cell scheduled, Cell done, Cell evidenced, Cell verified) {

    public Figure required() {
        return measure.bound().figure();
    }

    public Cell cell(Stage stage) {
        return switch (stage) {
            case SCHEDULED -> scheduled;
            case DONE -> done;
            case EVIDENCED -> evidenced;
            case VERIFIED -> verified;
        };
    }

    public Figure figure(Stage stage) {
        return cell(stage).figure();
    }

    public Fulfilment fulfilment() {
        return new Fulfilment(measure, verified.figure());
    }
}
