package yufang.platform;

/** Thrown where a form was opened for one affiliation and is sent under another: two windows, one session. */
class ActsForAnother extends RuntimeException {

    ActsForAnother(String opened) {
        super("The form was opened by " + opened);
    }
}
