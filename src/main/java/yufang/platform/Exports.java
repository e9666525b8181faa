package yufang.platform;

import jakarta.servlet.http.HttpServletRequest;
import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Objects;
import java.util.Optional;
import org.aopalliance.intercept.MethodInvocation;
import org.jspecify.annotations.Nullable;
import org.springframework.aop.ProxyMethodInvocation;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionTemplate;
import org.springframework.ui.Model;
import yufang.platform.export.ExportFormat;
import yufang.platform.export.ListWriting;
import yufang.platform.ui.ListPage;
import yufang.platform.ui.Listing;
import yufang.platform.ui.Ui;

/**
 * Makes a file of any list: the page's own controller is asked for one part after another, with the filters and the
 * order of the address, in the reach of whoever asks. All parts come from one snapshot of the database; the file waits
 * on the disk until the transaction is over, so that a slow reader holds no connection.
 */
@Component
class Exports {

    static final String PARAMETER = "export";
    private static final String OFFERED = Exports.class.getName() + ".offered";
    private static final String VIEW = "view";
    private static final int ROWS_OF_A_PART = 2_000;

    private final UiFactory uis;
    private final BusinessClock clock;
    private final TransactionTemplate snapshot;

    Exports(UiFactory uis, BusinessClock clock, PlatformTransactionManager transactions) {
        this.uis = uis;
        this.clock = clock;
        this.snapshot = new TransactionTemplate(transactions);
        this.snapshot.setReadOnly(true);
        this.snapshot.setIsolationLevel(TransactionDefinition.ISOLATION_REPEATABLE_READ);
    }

    static Optional<ExportFormat> asked(HttpServletRequest request) {
        var word = request.getParameter(PARAMETER);
        return word == null ? Optional.empty() : ExportFormat.of(word);
    }

    /** Notes that the page that was read is a list, so that it offers itself as a file. */
    static void offer(MethodInvocation call, HttpServletRequest request) {
        if (page(call) != null) request.setAttribute(OFFERED, true);
    }

    static boolean areOffered(HttpServletRequest request) {
        return request.getAttribute(OFFERED) != null;
    }

    private static @Nullable ListPage page(MethodInvocation call) {
        return Arrays.stream(call.getArguments())
                .filter(Model.class::isInstance)
                .map(model -> ((Model) model).getAttribute(VIEW))
                .filter(ListPage.class::isInstance)
                .map(ListPage.class::cast)
                .findFirst()
                .orElse(null);
    }

    /** The name of the view that hands the file out; empty where the page is no list. */
    Optional<String> of(MethodInvocation call, ExportFormat format, HttpServletRequest request) {
        return Objects.requireNonNull(snapshot.execute(status -> made((ProxyMethodInvocation) call, format, request)));
    }

    private Optional<String> made(ProxyMethodInvocation call, ExportFormat format, HttpServletRequest request) {
        var ui = uis.of(request);
        var first = part(call, 1, ui);
        if (first == null) return Optional.empty();
        try {
            var file = Files.createTempFile("yufang-export", null);
            try {
                write(call, first, format, file, ui);
            } catch (IOException | RuntimeException failure) {
                Files.deleteIfExists(file);
                throw failure;
            }
            var name = first.caption() + " " + clock.today() + "." + format.ending();
            new ExportedFile(file, name, format).keepIn(request);
            return Optional.of(ExportedFile.VIEW);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    private static void write(ProxyMethodInvocation call, Listing first, ExportFormat format, Path file, Ui ui)
            throws IOException {
        try (var table = format.to(new BufferedOutputStream(Files.newOutputStream(file)), first.caption())) {
            var writing = new ListWriting(table, ui.t("list.export.beside"));
            writing.write(first);
            var part = first;
            while (isPaged(call) && part.pager().hasNext()) {
                part = Objects.requireNonNull(part(call, part.pager().page() + 1, ui));
                writing.write(part);
            }
        }
    }

    private static boolean isPaged(MethodInvocation call) {
        return Arrays.stream(call.getArguments()).anyMatch(ListRequest.class::isInstance);
    }

    /** A call goes on to the controller once; each part takes a copy of it. */
    private static @Nullable Listing part(ProxyMethodInvocation call, int page, Ui ui) {
        var arguments = Arrays.stream(call.getArguments())
                .map(argument -> argument instanceof ListRequest list
                        ? new ListRequest(page, ROWS_OF_A_PART, list.sort(), list.text())
                        : argument)
                .toArray();
        var copy = call.invocableClone(arguments);
        Requests.proceed(copy);
        var shown = page(copy);
        return shown == null ? null : shown.listing(ui);
    }
}
