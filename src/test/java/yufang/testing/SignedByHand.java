package yufang.testing;

import java.sql.Timestamp;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import yufang.shared.Money;
import yufang.shared.RegionCode;
import yufang.shared.quantity.Condition;
import yufang.shared.quantity.Measure;
import yufang.shared.quantity.MeasureId;

/**
 * A contract that stands signed in the tables without the year before it: for what later steps do with obligations of
 * every sort. The people of {@link Cities#found} have drafted, agreed and signed it on the city's day.
 */
public final class SignedByHand {

    private static final LocalDate SIGNED = LocalDate.of(2026, 2, 2);
    private static final Timestamp MADE = Timestamp.valueOf("2026-02-02 09:00:00");

    /** A city has one plan for each year. */
    private static final Map<RegionCode, AtomicInteger> YEARS = new ConcurrentHashMap<>();

    private final City city;
    private final JdbcClient jdbc;
    private final int year;
    private final UUID contract = UUID.randomUUID();
    private final UUID version = UUID.randomUUID();
    private final UUID subProject = UUID.randomUUID();
    private final List<UUID> obligations = new ArrayList<>();

    private SignedByHand(City city, JdbcClient jdbc) {
        this.city = city;
        this.year = 2030
                + YEARS.computeIfAbsent(city.code(), none -> new AtomicInteger())
                        .getAndIncrement();
        this.jdbc = jdbc;
    }

    /** What the contract promises under one kind; amounts add up to its total. */
    public record Promise(String kind, String amount, List<Measure> measures) {

        public Promise {
            measures = List.copyOf(measures);
        }

        public static Promise of(String kind, String amount, Measure... measures) {
            return new Promise(kind, amount, List.of(measures));
        }
    }

    /** With that provider, such as {@code provider}. */
    public static SignedByHand with(City city, JdbcClient jdbc, String provider, Promise... promises) {
        var hand = new SignedByHand(city, jdbc);
        city.asTask(() -> {
            hand.plan();
            hand.draft(provider, List.of(promises));
            hand.sign(provider);
            return hand;
        });
        return hand;
    }

    public UUID contract() {
        return contract;
    }

    public int year() {
        return year;
    }

    public UUID obligation(int place) {
        return obligations.get(place);
    }

    public String address() {
        return "/delivery/contracts/" + contract;
    }

    public static MeasureId measureId() {
        return new MeasureId(UUID.randomUUID());
    }

    private void plan() {
        var plan = UUID.randomUUID();
        insert("planning.annual_plan", made(plan, "year", year));
        insert(
                "planning.plan_version",
                made(version, "plan", plan, "year", year, "number", 1, "title", "方案", "status", "DRAFTING"));
        insert("planning.sub_project", Map.of("id", subProject, "plan", plan));
        insert(
                "programme.sub_project",
                Map.of("id", subProject, "year", year, "position", 1, "title", "子项目 " + contract));
    }

    /** The award alone, without the procurement that decided it. */
    private UUID award(String provider, Money total) {
        var award = UUID.randomUUID();
        city.cities().unchecked("""
                        insert into procurement.award (region, id, version, created_by, created_at, procurement, proposal,
                            sub_project, year, organisation, price, awarded_on, rules_version)
                        values ('%s', '%s', 0, '%s', now(), gen_random_uuid(), gen_random_uuid(), '%s', %d, '%s', %s,
                            '2026-02-02', 'by hand')
                        """.formatted(
                        city.code(),
                        award,
                        id("agency"),
                        subProject,
                        year,
                        city.person(provider).body().value(),
                        total.yuan().toPlainString()));
        return award;
    }

    private void draft(String provider, List<Promise> promises) {
        var total = promises.stream().map(promise -> Money.of(promise.amount())).reduce(Money.ZERO, Money::plus);
        var row = made(contract, "sub_project", subProject, "year", year, "award", award(provider, total));
        row.putAll(Map.of(
                "awarded_on",
                SIGNED,
                "organisation",
                city.person(provider).body().value(),
                "provider_name",
                "服务机构",
                "total",
                total.yuan(),
                "plan_version",
                version,
                "number",
                "合同 " + contract,
                "title",
                "手工签订的合同",
                "status",
                "DRAFTED",
                "changed_by",
                id("agency"),
                "service_until",
                SIGNED.plusMonths(10)));
        row.putAll(Map.of(
                "project_months",
                12,
                "service_months",
                10,
                "service_area",
                "云岭市",
                "advance_percent",
                40,
                "balance_percent",
                60,
                "duties",
                "权利义务",
                "penalties",
                "无",
                "acceptance_terms",
                "专家评分"));
        insert("contracts.contract", row);
        promises.forEach(promise -> promise(provider, promise));
    }

    private void promise(String provider, Promise promise) {
        var deliverable = UUID.randomUUID();
        var obligation = UUID.randomUUID();
        obligations.add(obligation);
        var body = city.person(provider).body().value();
        insert("planning.deliverable", Map.of("id", deliverable, "sub_project", subProject));
        var row = made(obligation, "contract", contract, "organisation", body, "sub_project", subProject);
        row.remove("version");
        row.putAll(Map.of(
                "deliverable",
                deliverable,
                "position",
                obligations.size(),
                "kind",
                promise.kind(),
                "title",
                "义务 " + promise.kind(),
                "acceptance_standard",
                "齐全",
                "amount",
                Money.of(promise.amount()).yuan(),
                "deduction",
                "PRO_RATA"));
        insert("contracts.obligation", row);
        int position = 0;
        for (var measure : promise.measures()) {
            insert("planning.measure", Map.of("id", measure.id().value(), "deliverable", deliverable));
            insert("contracts.obligation_measure", measure(measure, obligation, body, ++position));
        }
    }

    private Map<String, Object> measure(Measure measure, UUID obligation, UUID body, int position) {
        var row = made(measure.id().value(), "contract", contract, "obligation", obligation, "organisation", body);
        row.remove("version");
        row.putAll(Map.of(
                "planned", measure.id().value(),
                "position", position,
                "counted", measure.counted().key(),
                "scope", measure.scope().name(),
                "bound", measure.bound().kind().name(),
                "figure", measure.bound().figure().value()));
        var upper = measure.bound().upper();
        if (upper != null) row.put("upper", upper.value());
        var weight = measure.weight();
        if (weight != null) row.put("weight", weight.share());
        condition(row, measure.condition());
        return row;
    }

    private static void condition(Map<String, Object> row, @Nullable Condition condition) {
        if (condition == null) return;
        row.put("condition_fact", condition.fact().key());
        row.put("condition_comparison", condition.comparison().name());
        row.put("condition_value", condition.value());
    }

    private void sign(String provider) {
        var document = UUID.randomUUID();
        var file = new HashMap<String, Object>(Map.of(
                "id",
                document,
                "subject",
                contract,
                "kind",
                "budget.base.document",
                "name",
                "合同.pdf",
                "media_type",
                "application/pdf",
                "size",
                1,
                "sha256",
                "0".repeat(64),
                "visibility",
                "INTERNAL",
                "by_person",
                id("agency"),
                "by_name",
                "agency"));
        file.put("at", MADE);
        insert("documents.document", file);
        update("offered_by = :by, offered_on = :on", "agency", document);
        update("status = 'AGREED', agreed_by = :by, agreed_on = :on, agreed_rules = 'rules-1'", provider, document);
        update(
                "status = 'SIGNED', signed_by = :by, signed_on = :on, signed_document = :document, signed_rules = 'rules-1'",
                "agencyleader",
                document);
    }

    private void update(String changes, String by, UUID document) {
        jdbc.sql("update contracts.contract set " + changes + " where id = :id")
                .param("by", id(by))
                .param("on", SIGNED)
                .param("document", document)
                .param("id", contract)
                .update();
    }

    private Map<String, Object> made(UUID id, Object... more) {
        var row = new HashMap<String, Object>();
        row.put("id", id);
        row.put("version", 0);
        row.put("created_by", id("agency"));
        row.put("created_at", MADE);
        for (int at = 0; at < more.length; at += 2) {
            row.put(more[at].toString(), more[at + 1]);
        }
        return row;
    }

    private void insert(String table, Map<String, Object> row) {
        var columns = List.copyOf(row.keySet());
        var statement = jdbc.sql("insert into " + table + " (" + String.join(", ", columns) + ") values ("
                + columns.stream().map(column -> ":" + column).collect(Collectors.joining(", ")) + ")");
        for (var column : columns) {
            statement = statement.param(column, row.get(column));
        }
        statement.update();
    }

    private UUID id(String person) {
        return city.person(person).id().value();
    }
}
