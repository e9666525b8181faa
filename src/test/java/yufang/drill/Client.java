package yufang.drill;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicBoolean;
import org.jspecify.annotations.Nullable;

/** Writes one form after the other until the program dies; what it sent last may be unanswered then. */
final class Client implements Runnable {

    private final List<Work> works;
    private final Random random;
    private final AtomicBoolean dying;
    private final List<Write> acknowledged = new ArrayList<>();
    private CountDownLatch underWay = new CountDownLatch(0);
    private @Nullable Sent unanswered;
    private @Nullable Throwable failure;

    /** @param dying set before anybody is killed: what fails until then is no consequence of it */
    Client(List<Work> works, Random random, AtomicBoolean dying) {
        this.works = List.copyOf(works);
        this.random = random;
        this.dying = dying;
    }

    /** Counted down by the first acknowledged write of the round. */
    void begin(CountDownLatch underWay) {
        this.underWay = underWay;
    }

    @Override
    public void run() {
        try {
            while (!dying.get()) {
                write(works.get(random.nextInt(works.size())));
                started();
            }
        } catch (RuntimeException | AssertionError interrupted) {
            if (!dying.get()) failure = interrupted;
        }
    }

    private void started() {
        underWay.countDown();
        underWay = new CountDownLatch(0);
    }

    private void write(Work work) {
        var write = work.next();
        unanswered = new Sent(work, write);
        var answer = write.send();
        if (Write.carriedOut(answer)) {
            acknowledge(answer);
        } else if (dying.get()) {
            // The database died first and the program had time to say so.
            throw new IllegalStateException("Refused by a dying program");
        } else {
            throw new IllegalStateException(write + " was refused: " + answer.status() + " " + answer.text());
        }
    }

    private void acknowledge(yufang.testing.Answer answer) {
        var sent = java.util.Objects.requireNonNull(unanswered);
        unanswered = null;
        acknowledged.add(sent.write());
        sent.work().carriedOut(sent.write(), answer);
    }

    /** Sends again what nobody answered; why it was refused, where it was. */
    Optional<String> repeat() {
        var sent = java.util.Objects.requireNonNull(unanswered);
        var answer = sent.write().send();
        if (!Write.carriedOut(answer)) {
            return Optional.of(sent.write() + " was refused when repeated: " + answer.status() + " " + answer.text());
        }
        acknowledge(answer);
        return Optional.empty();
    }

    /** Acknowledged so far, repeated ones included. */
    List<Write> acknowledged() {
        return acknowledged;
    }

    @Nullable
    Write unanswered() {
        return unanswered == null ? null : unanswered.write();
    }

    List<Work> works() {
        return works;
    }

    void requireSound() {
        if (failure != null) throw new IllegalStateException("A client failed before anybody was killed", failure);
    }

    private record Sent(Work work, Write write) {}
}
