package yufang.platform;

import yufang.shared.Wording;

/**
 * Something that was found.
 *
 * @param title what it is called
 * @param about what kind of thing it is, of when, by whom
 * @param href where it is opened
 */
public record SearchHit(Wording title, Wording about, String href) {

    /** Of a thing that has a name of its own. */
    public static SearchHit named(String name, Wording about, String href) {
        return new SearchHit(Wording.of("search.text", name), about, href);
    }
}
