package yufang.platform.vault;

import com.google.crypto.tink.Parameters;
import com.google.crypto.tink.aead.PredefinedAeadParameters;
import com.google.crypto.tink.prf.PredefinedPrfParameters;

/** What the two keysets of the vault are for, and where each is looked for. */
enum KeyPurpose {
    SEALING("aead.json", "YUFANG_KEYS_AEAD", "AES256-GCM with key id", PredefinedAeadParameters.AES256_GCM),
    HASHING("hash.json", "YUFANG_KEYS_HASH", "HMAC-SHA256 as PRF", PredefinedPrfParameters.HMAC_SHA256_PRF);

    private final String file;
    private final String variable;
    private final String algorithm;
    private final Parameters parameters;

    KeyPurpose(String file, String variable, String algorithm, Parameters parameters) {
        this.file = file;
        this.variable = variable;
        this.algorithm = algorithm;
        this.parameters = parameters;
    }

    String file() {
        return file;
    }

    String variable() {
        return variable;
    }

    String algorithm() {
        return algorithm;
    }

    Parameters parameters() {
        return parameters;
    }
}
