package yufang.drill;

import java.util.ArrayList;
import java.util.List;

/**
 * What one look at the evidence found.
 *
 * @param lost acknowledged and not there, or not whole
 * @param doubled there more than once, and trail entries of persons that no write explains
 * @param complaints in words
 */
record Finding(int lost, int doubled, List<String> complaints) {

    static Finding of(Evidence evidence, List<Write> expected, List<Write> open) {
        var complaints = new ArrayList<String>();
        int lost = 0;
        int doubled = 0;
        for (var write : expected) {
            var times = evidence.timesOf(write);
            if (times == 0) lost++;
            if (times > 1) doubled++;
            if (times != 1) complaints.add(write + " is there " + times + " times");
        }
        for (var write : open) {
            var times = evidence.timesOf(write);
            if (times > 1) doubled++;
            var half = times == 0 && !evidence.knowsNothingOf(write);
            if (half) lost++;
            if (times > 1 || half)
                complaints.add("unanswered " + write + " is there " + times + " times, half: " + half);
        }
        var unexplained = evidence.trail().stream()
                .filter(row -> expected.stream()
                                .noneMatch(write -> write.trail().test(row))
                        && open.stream().noneMatch(write -> write.trail().test(row)))
                .toList();
        unexplained.forEach(row -> complaints.add("nobody asked for " + row));
        return new Finding(lost, doubled + unexplained.size(), complaints);
    }

    boolean sound() {
        return complaints.isEmpty();
    }
}
