package yufang.year.delivery.domain;

import java.util.Map;

/**
 * How a unit went, as the provider tells it: the days on which it was held, and the answers to its kind's questions.
 *
 * @param answers by the keys of the questions
 */
public record Account(HeldDays held, Map<String, String> answers) {

    public Account {
        answers = Map.copyOf(answers);
    }
}
