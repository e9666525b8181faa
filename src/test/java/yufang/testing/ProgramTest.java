package yufang.testing;

import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import org.junit.jupiter.api.Tag;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.annotation.Import;

/**
 * The whole program on a PostgreSQL of its own, answering over HTTP, started once for all tests that are marked so. The
 * tag keeps them out of {@code ./yufang test --fast}.
 */
@Retention(RetentionPolicy.RUNTIME)
@Tag("program")
@SpringBootTest(webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT)
@Import({Cities.class, Diary.class})
public @interface ProgramTest {}
