package yufang.bench;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.stream.LongStream;

/**
 * What several clients, each sending one request after the other, were answered in a given time.
 *
 * @param p50 median time to the whole answer, in milliseconds
 * @param p99 of a hundred answers the slowest took so long or longer, in milliseconds
 */
record Load(double perSecond, double p50, double p99) {

    private static final double NANOS_A_MILLI = 1e6;

    /** One request of one client, and its answer read to the end. */
    @FunctionalInterface
    interface Step {

        void once() throws Exception;
    }

    static Load of(List<? extends Step> clients, int warmUpSeconds, int seconds) throws InterruptedException {
        var start = System.nanoTime() + warmUpSeconds * 1_000_000_000L;
        var end = start + seconds * 1_000_000_000L;
        List<Callable<long[]>> loops = new ArrayList<>();
        clients.forEach(client -> loops.add(() -> loop(client, start, end)));
        try (var threads = Executors.newFixedThreadPool(clients.size())) {
            var times = LongStream.empty();
            for (var done : threads.invokeAll(loops)) times = LongStream.concat(times, Arrays.stream(done.get()));
            return of(times.sorted().toArray(), seconds);
        } catch (ExecutionException failure) {
            throw new IllegalStateException(failure.getCause());
        }
    }

    /** Times in nanoseconds of the requests that were sent and answered between start and end. */
    private static long[] loop(Step client, long start, long end) throws Exception {
        var times = LongStream.builder();
        for (var before = System.nanoTime(); before < end; before = System.nanoTime()) {
            client.once();
            var after = System.nanoTime();
            if (before >= start && after <= end) times.add(after - before);
        }
        return times.build().toArray();
    }

    static Load of(long[] sorted, int seconds) {
        return new Load((double) sorted.length / seconds, at(sorted, 0.50), at(sorted, 0.99));
    }

    /** The smallest time that this share of the answers did not exceed. */
    private static double at(long[] sorted, double share) {
        if (sorted.length == 0) return Double.NaN;
        return sorted[(int) Math.ceil(share * sorted.length) - 1] / NANOS_A_MILLI;
    }
}
