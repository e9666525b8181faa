package yufang.journeys;

import java.util.List;
import java.util.function.Consumer;
import java.util.function.Function;

/**
 * A piece of the way through the trial year.
 *
 * @param name such as {@code budget.approved}: what is true once it is walked
 * @param walk what the people do, over HTTP
 * @param forms those that can be filled in once it is walked and that no other leg shows
 */
public record Leg(String name, Consumer<Journey> walk, Function<Journey, List<FormSample>> forms) {

    public static Leg of(String name, Consumer<Journey> walk) {
        return new Leg(name, walk, journey -> List.of());
    }

    public Leg showing(Function<Journey, List<FormSample>> shown) {
        return new Leg(name, walk, shown);
    }
}
