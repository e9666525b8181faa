package yufang.ground.people.domain;

import java.security.SecureRandom;
import java.util.Base64;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.stereotype.Component;

/** Makes the passwords that an administrator tells somebody in person, who then has to change them. */
@Component
class FirstPasswords {

    private static final int BYTES = 9;

    private final PasswordEncoder encoder;
    private final SecureRandom random = new SecureRandom();

    FirstPasswords(PasswordEncoder encoder) {
        this.encoder = encoder;
    }

    String next() {
        var bytes = new byte[BYTES];
        random.nextBytes(bytes);
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }

    String hash(String password) {
        return String.valueOf(encoder.encode(password));
    }
}
