package yufang.bench;

import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import org.springframework.boot.SpringApplication;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;
import yufang.YufangApplication;
import yufang.ground.trail.Trail;
import yufang.platform.Acting;
import yufang.shared.RegionCode;
import yufang.year.planning.AnnualPlanId;

/** How many approvals a second eight threads commit: one row changed, one trail entry, one more row. */
class ApprovalThroughputBench {

    private static final int THREADS = 8;
    private static final int SECONDS = 15;

    private final JdbcClient jdbc;
    private final Trail trail;
    private final TransactionTemplate transaction;

    ApprovalThroughputBench(JdbcClient jdbc, Trail trail, PlatformTransactionManager transactions) {
        this.jdbc = jdbc;
        this.trail = trail;
        this.transaction = new TransactionTemplate(transactions);
    }

    public static void main(String[] arguments) throws Exception {
        try (var program = SpringApplication.run(YufangApplication.class, arguments)) {
            var bench = new ApprovalThroughputBench(
                    program.getBean(JdbcClient.class),
                    program.getBean(Trail.class),
                    program.getBean(PlatformTransactionManager.class));
            bench.measure();
            System.out.printf("BENCH %.0f approvals/s%n", bench.measure());
        }
    }

    private double measure() throws Exception {
        List<Callable<Integer>> workers = IntStream.range(0, THREADS)
                .<Callable<Integer>>mapToObj(
                        worker -> () -> Acting.in(new RegionCode("33%04d".formatted(worker)), "planner")
                                .call(this::work))
                .toList();
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            var approvals = 0;
            for (var done : threads.invokeAll(workers)) {
                approvals += done.get();
            }
            return (double) approvals / SECONDS;
        }
    }

    private int work() {
        var plan = new AnnualPlanId(UUID.randomUUID());
        inTransaction(() -> jdbc.sql("""
                insert into planning.annual_plan (id, year, status, version)
                values (:id, (select coalesce(max(year), 2000) + 1 from planning.annual_plan), 'DRAFT', 0)
                """).param("id", plan.value()).update());
        var end = System.nanoTime() + SECONDS * 1_000_000_000L;
        var version = 0;
        for (; System.nanoTime() < end; version++) {
            var current = version;
            inTransaction(() -> approve(plan, current));
        }
        return version;
    }

    private int approve(AnnualPlanId plan, int version) {
        trail.record("planning.plan.approved", plan, "{\"version\": %d}".formatted(version));
        jdbc.sql("insert into planning.target_group (plan_id, name) values (:plan, :name)")
                .param("plan", plan.value())
                .param("name", "work item " + version)
                .update();
        return jdbc.sql("update planning.annual_plan set version = :next where id = :id and version = :version")
                .param("next", version + 1)
                .param("id", plan.value())
                .param("version", version)
                .update();
    }

    private int inTransaction(Callable<Integer> work) {
        return Objects.requireNonNull(transaction.execute(status -> {
            try {
                return work.call();
            } catch (Exception failure) {
                throw new IllegalStateException(failure);
            }
        }));
    }
}
