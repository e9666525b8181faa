package yufang.platform;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.aopalliance.intercept.MethodInterceptor;
import org.aopalliance.intercept.MethodInvocation;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;
import org.springframework.web.context.request.RequestContextHolder;
import org.springframework.web.context.request.ServletRequestAttributes;
import org.springframework.web.servlet.support.RequestContextUtils;
import yufang.shared.RuleViolated;
import yufang.shared.Wording;

/**
 * Carries out what a request asks for as its route says. An act runs in one transaction, once for each token, and
 * leaves exactly one entry in the trail; a page is read in one transaction, so that its figures belong together.
 */
@Component
class Requests implements MethodInterceptor {

    private static final String REDIRECT = "redirect:";

    private final RouteTable routes;
    private final Submissions submissions;
    private final Exports exports;
    private final TransactionTemplate reading;
    private final TransactionTemplate writing;

    Requests(RouteTable routes, Submissions submissions, Exports exports, PlatformTransactionManager transactions) {
        this.routes = routes;
        this.submissions = submissions;
        this.exports = exports;
        this.reading = new TransactionTemplate(transactions);
        this.reading.setReadOnly(true);
        this.writing = new TransactionTemplate(transactions);
    }

    @Override
    public @Nullable Object invoke(MethodInvocation call) throws Throwable {
        var request = ((ServletRequestAttributes) RequestContextHolder.currentRequestAttributes()).getRequest();
        var route = routes.find(request).orElseThrow();
        try {
            return switch (route.carried()) {
                case ASIDE -> call.proceed();
                case READING -> {
                    var file = Exports.asked(request).flatMap(format -> exports.of(call, format, request));
                    yield file.isPresent() ? file.get() : read(call, request);
                }
                case ACT -> {
                    requireSameAffiliation(request.getParameter("acting"));
                    var token = token(request.getParameter("token"));
                    yield writing.execute(status -> carryOut(call, token, request));
                }
            };
        } catch (Checked failure) {
            throw Objects.requireNonNull(failure.getCause());
        }
    }

    private @Nullable Object read(MethodInvocation call, HttpServletRequest request) {
        var result = Objects.requireNonNull(reading.execute(status -> Optional.ofNullable(proceed(call))));
        Exports.offer(call, request);
        return result.orElse(null);
    }

    /** A form that does not say is no form of a page; its fields name records of one region anyway. */
    private static void requireSameAffiliation(@Nullable String opened) {
        if (opened != null && !opened.equals(Acting.currentPerson().affiliation())) {
            throw new ActsForAnother(opened);
        }
    }

    private String carryOut(MethodInvocation call, UUID token, HttpServletRequest request) {
        var path = request.getRequestURI();
        if (!submissions.claim(token, path)) {
            RequestContextUtils.getOutputFlashMap(request).put(DoneCookie.DONE, Wording.of("form.repeated"));
            return submissions.resultOf(token, path).orElseThrow(() -> RuleViolated.because("form.unknown"));
        }
        var result = proceed(call);
        if (!(result instanceof String view) || !view.startsWith(REDIRECT)) {
            throw new IllegalStateException("An act leads to another page, not to " + result);
        }
        if (Acts.soFar() != 1) {
            throw new IllegalStateException("An act leaves one entry in the trail, not " + Acts.soFar());
        }
        submissions.remember(token, view);
        return view;
    }

    static @Nullable Object proceed(MethodInvocation call) {
        try {
            return call.proceed();
        } catch (RuntimeException | Error failure) {
            throw failure;
        } catch (Throwable failure) {
            throw new Checked(failure);
        }
    }

    private static UUID token(@Nullable String text) {
        try {
            return UUID.fromString(String.valueOf(text));
        } catch (IllegalArgumentException unknown) {
            throw RuleViolated.because("form.unknown");
        }
    }

    /** Takes a checked failure out of the transaction, which it rolls back. */
    private static final class Checked extends RuntimeException {

        Checked(Throwable cause) {
            super(cause);
        }
    }
}
