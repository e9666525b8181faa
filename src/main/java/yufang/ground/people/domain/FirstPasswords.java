package yufang.ground.people.domain;

import java.security.SecureRandom;
import java.util.Base64;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.stereotype.Component;

/**
 * Makes the passwords that somebody is told in person and then has to change: in two halves, of which the administrator
 * tells one and whoever confirms the other, so that neither can sign in for him.
 */
@Component
class FirstPasswords {

    private static final int BYTES = 9;

    private final PasswordEncoder encoder;
    private final SecureRandom random = new SecureRandom();

    FirstPasswords(PasswordEncoder encoder) {
        this.encoder = encoder;
    }

    Halves next() {
        return new Halves(half(), half());
    }

    private String half() {
        var bytes = new byte[BYTES];
        random.nextBytes(bytes);
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }

    String hash(Halves password) {
        return String.valueOf(encoder.encode(password.whole()));
    }

    /** Typed one after the other without a blank. */
    record Halves(String first, String second) {

        String whole() {
            return first + second;
        }
    }
}
