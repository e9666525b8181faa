package yufang.platform;

import java.util.Objects;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.core.env.Environment;
import org.springframework.stereotype.Component;

/** Tells whoever started the program where its pages are, once they answer. */
@Component
class StartedMessage {

    private final Environment environment;

    StartedMessage(Environment environment) {
        this.environment = environment;
    }

    @EventListener(ApplicationReadyEvent.class)
    void ready() {
        Objects.requireNonNull(System.out)
                .println("Yufang answers at http://localhost:" + environment.getProperty("local.server.port")
                        + "   (data in " + environment.getProperty("yufang.data") + ", Ctrl-C stops it)");
    }
}
