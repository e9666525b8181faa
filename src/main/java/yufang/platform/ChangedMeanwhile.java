package yufang.platform;

/** Thrown where a record is no longer as it was when the form was shown. */
public class ChangedMeanwhile extends RuntimeException {

    public ChangedMeanwhile(Object record) {
        super(record + " was changed since the form was shown");
    }
}
