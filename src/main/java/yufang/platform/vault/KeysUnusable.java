package yufang.platform.vault;

import java.nio.file.Path;

/** The program does not start: the keys of its sealed numbers are missing, damaged, or open to others. */
public final class KeysUnusable extends RuntimeException {

    private KeysUnusable(String message) {
        super(message);
    }

    static KeysUnusable readByOthers(Path file, String permissions) {
        return new KeysUnusable("Others than this program's user may use the keys in " + file + " (" + permissions
                + "). Take that right away, chmod 600, and consider whether somebody has read them.");
    }

    static KeysUnusable writtenByOthers(Path folder, String permissions) {
        return new KeysUnusable("Others than this program's user may put files into the folder of keys " + folder + " ("
                + permissions + "). Take that right away, chmod 700, and check who made the files in it.");
    }

    static KeysUnusable missing(Path file) {
        return new KeysUnusable("The keys in " + file + " are missing, although other keys are in this folder. Put the"
                + " file back from the backup: new keys would not open what the old ones sealed. Only where this program"
                + " never stored anything may the whole folder be emptied, so that it begins anew.");
    }

    /** Without the cause: a parser's message may quote the key. */
    static KeysUnusable damaged(String source, KeyPurpose purpose) {
        return new KeysUnusable("The keys in " + source + " are damaged or of another kind: expected a Tink keyset in"
                + " JSON whose keys are all " + purpose.algorithm() + ". Put them back from the backup.");
    }

    static KeysUnusable empty(String variable) {
        return new KeysUnusable("The environment variable " + variable + " is set, but empty. Give it the keyset, or"
                + " unset it to use the key file.");
    }
}
