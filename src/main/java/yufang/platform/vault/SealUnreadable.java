package yufang.platform.vault;

/** A sealed number cannot be opened: its key is not here, or it is not what was once sealed for this place. */
public final class SealUnreadable extends RuntimeException {

    private SealUnreadable(String message) {
        super(message);
    }

    static SealUnreadable withoutKey(Sealed sealed, Keyset keys) {
        return new SealUnreadable("Key " + sealed.key() + ", which sealed this value, is not among the keys "
                + keys.ids()
                + " in " + keys.source() + ". The data is older than these keys or comes from elsewhere: put the former"
                + " keys back. Keep the present ones too, as they may have sealed other values since.");
    }

    static SealUnreadable altered(Sealed sealed, String context) {
        return new SealUnreadable("A value sealed with key " + sealed.key() + " does not open as '" + context
                + "': it was altered, or sealed for another place, or the key of that id was damaged since.");
    }
}
