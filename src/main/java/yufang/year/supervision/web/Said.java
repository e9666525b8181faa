package yufang.year.supervision.web;

import java.util.List;

/** What somebody said, as a page shows it: a heading, who and when, and the paragraphs. */
public record Said(String title, String law, List<String> paragraphs) {

    static Said of(String title, String law, String text) {
        return new Said(title, law, text.lines().filter(line -> !line.isBlank()).toList());
    }
}
