package yufang.platform.vault;

import com.google.crypto.tink.InsecureSecretKeyAccess;
import com.google.crypto.tink.KeyStatus;
import com.google.crypto.tink.KeysetHandle;
import com.google.crypto.tink.RegistryConfiguration;
import com.google.crypto.tink.TinkJsonProtoKeysetFormat;
import com.google.crypto.tink.aead.AeadConfig;
import com.google.crypto.tink.prf.PrfConfig;
import java.security.GeneralSecurityException;
import java.util.HexFormat;
import java.util.List;
import java.util.stream.IntStream;

/** Keys of one purpose: the primary, which works from now on, and former ones, which still open what they sealed. */
record Keyset(KeysetHandle handle, KeyPurpose purpose, String source) {

    static {
        try {
            AeadConfig.register();
            PrfConfig.register();
        } catch (GeneralSecurityException failure) {
            throw new ExceptionInInitializerError(failure);
        }
    }

    /** Reads the JSON found at the source and refuses what was not made for this purpose. */
    static Keyset parse(String json, KeyPurpose purpose, String source) {
        var keys = new Keyset(handle(json, purpose, source), purpose, source);
        if (!keys.isFit()) {
            throw KeysUnusable.damaged(source, purpose);
        }
        return keys;
    }

    /** One new key, as JSON. */
    static String generate(KeyPurpose purpose) {
        try {
            return TinkJsonProtoKeysetFormat.serializeKeyset(
                    KeysetHandle.generateNew(purpose.parameters()), InsecureSecretKeyAccess.get());
        } catch (GeneralSecurityException failure) {
            throw new IllegalStateException("No key could be made for " + purpose, failure);
        }
    }

    static String shown(int keyId) {
        return HexFormat.of().toHexDigits(keyId);
    }

    /** What does the work; none where the primary key is missing or switched off. */
    <P> P primitive(Class<P> kind) {
        try {
            return handle.getPrimitive(RegistryConfiguration.get(), kind);
        } catch (GeneralSecurityException unfit) {
            throw KeysUnusable.damaged(source, purpose);
        }
    }

    /** Of the keys that are not switched off. */
    List<String> ids() {
        return entries().stream()
                .filter(entry -> entry.getStatus() == KeyStatus.ENABLED)
                .map(entry -> shown(entry.getId()))
                .toList();
    }

    @Override
    public String toString() {
        return "Keyset" + ids();
    }

    private static KeysetHandle handle(String json, KeyPurpose purpose, String source) {
        try {
            return TinkJsonProtoKeysetFormat.parseKeyset(json, InsecureSecretKeyAccess.get());
        } catch (GeneralSecurityException unreadable) {
            throw KeysUnusable.damaged(source, purpose);
        }
    }

    private boolean isFit() {
        try {
            return entries().stream()
                    .allMatch(entry -> entry.getKey().getParameters().equals(purpose.parameters()));
        } catch (IllegalStateException unknownKindOfKey) {
            return false;
        }
    }

    private List<KeysetHandle.Entry> entries() {
        return IntStream.range(0, handle.size()).mapToObj(handle::getAt).toList();
    }
}
