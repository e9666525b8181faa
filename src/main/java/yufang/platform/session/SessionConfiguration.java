package yufang.platform.session;

import java.time.Duration;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.session.config.annotation.web.http.EnableSpringHttpSession;
import org.springframework.session.jdbc.JdbcIndexedSessionRepository;
import org.springframework.session.jdbc.PostgreSqlJdbcIndexedSessionRepositoryCustomizer;
import org.springframework.session.web.http.CookieSerializer;
import org.springframework.session.web.http.DefaultCookieSerializer;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionOperations;

@Configuration(proxyBeanMethods = false)
@EnableSpringHttpSession
class SessionConfiguration {

    @Bean
    StoredSessions sessions(
            JdbcTemplate jdbc,
            PlatformTransactionManager transactions,
            @Value("${yufang.session.idle:30m}") Duration idle) {
        var stored = new JdbcIndexedSessionRepository(jdbc, TransactionOperations.withoutTransaction());
        stored.setTableName("platform.session");
        stored.setDefaultMaxInactiveInterval(idle);
        new PostgreSqlJdbcIndexedSessionRepositoryCustomizer().customize(stored);
        return new StoredSessions(stored, transactions);
    }

    @Bean
    CookieSerializer sessionCookie() {
        var cookie = new DefaultCookieSerializer();
        cookie.setCookieName("yufang");
        cookie.setSameSite("Lax");
        return cookie;
    }

    @Bean
    ExpiredSessions expiredSessions(StoredSessions sessions) {
        return new ExpiredSessions(sessions);
    }

    record ExpiredSessions(StoredSessions sessions) {

        @Scheduled(fixedDelay = 300_000)
        public void forget() {
            sessions.forgetExpired();
        }
    }
}
