package yufang.ground.disclosure;

import yufang.ground.deadlines.Term;

/**
 * A notice that is about to be published. It carries no personal data; whoever writes it answers for that.
 *
 * @param title one line, 1 to {@value #LONGEST_TITLE} characters
 * @param body paragraphs of plain text, one a line, 1 to {@value #LONGEST_BODY} characters
 * @param stands the last day on which it stands, or that nobody can say yet
 */
public record NewNotice(NoticeKind kind, Origin origin, String title, String body, Term stands) {

    public static final int LONGEST_TITLE = 200;
    public static final int LONGEST_BODY = 20_000;

    public NewNotice {
        require(title, LONGEST_TITLE);
        require(body, LONGEST_BODY);
        if (title.lines().count() > 1) {
            throw new IllegalArgumentException("A title is one line");
        }
    }

    private static void require(String text, int longest) {
        if (text.isBlank() || text.length() > longest) {
            throw new IllegalArgumentException("1 to " + longest + " characters are expected, not " + text.length());
        }
    }
}
