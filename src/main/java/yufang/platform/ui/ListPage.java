package yufang.platform.ui;

/** A page that is a list. Whoever may see it may take all of its rows home as a file, under the same filters. */
public interface ListPage {

    Listing listing(Ui ui);
}
