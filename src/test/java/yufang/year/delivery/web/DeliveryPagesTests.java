package yufang.year.delivery.web;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static yufang.year.delivery.web.DeliveryDesk.figures;

import java.net.URLEncoder;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;
import yufang.shared.Clause;
import yufang.shared.Role;
import yufang.shared.quantity.Bound;
import yufang.shared.quantity.Condition;
import yufang.shared.quantity.Counted;
import yufang.shared.quantity.Measure;
import yufang.shared.quantity.Weight;
import yufang.testing.Answer;
import yufang.testing.Cities;
import yufang.testing.City;
import yufang.testing.InventedRoster;
import yufang.testing.ProgramTest;
import yufang.testing.SignedByHand;
import yufang.testing.SignedByHand.Promise;
import yufang.testing.Visitor;
import yufang.year.contracts.ContractId;
import yufang.year.contracts.ContractProgress;
import yufang.year.delivery.Review;
import yufang.year.planning.DeliverableKind;

/** Execution plans and units over HTTP, each test with a contract of its own, all on 2026-02-02. */
@ProgramTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class DeliveryPagesTests {

    static final String TODAY = "2026-02-02";

    @Autowired
    Cities cities;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    Review review;

    @Autowired
    ContractProgress progress;

    City city;
    Visitor manager;
    Visitor field;
    Visitor agency;

    @BeforeAll
    void found() {
        city = cities.found();
        manager = city.visit("provider");
        field = city.visit("field");
        agency = city.visit("agency");
    }

    static Promise training(int persons) {
        return Promise.of(
                "RA",
                "465600.00",
                Measure.total(SignedByHand.measureId(), Counted.PERSONS, Bound.atLeast(persons))
                        .weighing(Weight.ALL));
    }

    static Promise copies() {
        return Promise.of(
                "P3",
                "84700.00",
                Measure.total(SignedByHand.measureId(), Counted.COPIES, Bound.atLeast(12_000))
                        .weighing(Weight.ALL));
    }

    DeliveryDesk desk(Promise... promises) {
        var hand = SignedByHand.with(city, jdbc, "provider", promises);
        return new DeliveryDesk(manager, field, agency, hand.address());
    }

    /** A plan of one session today, not handed in yet. */
    String drafted(DeliveryDesk desk, String figure) {
        var plan = desk.begin();
        add(desk, plan, "第一期", "城东化工园", figure).requireOk();
        return plan;
    }

    Answer add(DeliveryDesk desk, String plan, String title, String place, String figure) {
        var form = desk.blank(plan, 0, title, TODAY, TODAY, place);
        figureOf(form, figure);
        return form.with("field-learning-hours", "24").send();
    }

    static void figureOf(yufang.testing.FilledForm form, String figure) {
        form.names().stream().filter(name -> name.startsWith("figure-")).forEach(name -> form.with(name, figure));
    }

    /** Approved, and carried out today. */
    String carriedOut(DeliveryDesk desk, int persons) {
        var plan = drafted(desk, Integer.toString(persons));
        desk.submitPlan(plan);
        desk.approve(plan).requireOk();
        var unit = desk.unit("第一期");
        desk.carryingOut(unit).send().requireOk();
        return unit;
    }

    String submitted(DeliveryDesk desk, int persons) {
        var unit = carriedOut(desk, persons);
        desk.roster(unit, InventedRoster.table(1, persons)).requireOk();
        desk.evidence(unit, "roster", "sign-in", "results");
        desk.submit(unit).requireOk();
        return unit;
    }

    @Test
    @Clause({"S-7", "R-A"})
    void goesFromThePlanToTheVerifiedFigure() {
        var desk = desk(training(10));
        var unit = submitted(desk, 10);
        assertThat(desk.ledger(0)).isEqualTo(figures("10", "10", "10", "10", "0"));

        var sheet = agency.get(unit + "/verification");
        assertThat(sheet.page().select(".ticks li")).hasSize(10);
        assertThat(sheet.text())
                .contains(InventedRoster.name(3), "539901********")
                .doesNotContain(InventedRoster.number(3));
        var verified = sheet.formEnding("/verification")
                .with("struck", "3")
                .with("reason", "不在签到表上")
                .send()
                .requireOk();

        assertThat(verified.notice()).contains("已核实");
        assertThat(verified.trail()).first().asString().contains("核实“第一期”（不予计数 1 个对象）");
        assertThat(desk.ledger(0)).isEqualTo(figures("10", "10", "10", "10", "9"));
        assertThat(agency.get(desk.contract()).text()).contains("46,560.00 元");
    }

    @Test
    @Clause("G-6")
    void addsUpEachCellFromUnitsAndPersons() {
        var desk = desk(training(10));
        var unit = submitted(desk, 10);
        desk.verification(unit)
                .with("struck", "3", "4")
                .with("reason-4", "代签")
                .with("reason", "不在签到表上")
                .send();

        var page = agency.get(desk.contract());
        var cells = page.page().select("table.ledger tbody tr td.number a");
        assertThat(cells).hasSize(4);
        for (var cell : cells) {
            var behind = agency.get(cell.attr("href")).requireOk();
            var sum = behind.page().select(".brought").eachText().stream()
                    .mapToInt(Integer::parseInt)
                    .sum();
            assertThat(Integer.toString(sum)).as(cell.attr("href")).isEqualTo(cell.text());
        }
        var verified = agency.get(cells.last().attr("href"));
        assertThat(verified.text()).contains(InventedRoster.name(3), "不在签到表上", "代签", "已核实：8 人");
        assertThat(verified.page().select(".roster li")).hasSize(10);
    }

    @Test
    @Clause("S-7")
    void refusesAPlanThatDoesNotReachTheContract() {
        var desk = desk(training(20));
        var plan = drafted(desk, "19");

        assertThat(manager.get(plan).problems()).contains("不少于 20 人", "已安排 19，还差 1");
        var refused = manager.get(plan).formEnding("/submission").send();

        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.text()).contains("已安排 19，还差 1", "编制中");
    }

    @Test
    @Clause("R-6")
    void asksWhyThePlaceAndWhyItIsTakenTwice() {
        var desk = desk(training(20));
        var plan = desk.begin();
        var form = desk.blank(plan, 0, "第一期", TODAY, TODAY, "城东化工园");
        figureOf(form, "20");
        form.with("field-learning-hours", "24");

        var refused = form.copy().with("placeReason", "").send();

        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.error("placeReason")).contains("为什么在这里");
        assertThat(refused.value("place")).isEqualTo("城东化工园");
        assertThat(form.send().requireOk().text()).contains("参训企业集中在此");
        var films = desk(Promise.of(
                "P4",
                "1.00",
                Measure.total(SignedByHand.measureId(), Counted.FILMS, Bound.exactly(2))
                        .weighing(Weight.ALL)));
        var other = films.begin();
        films.blank(other, 0, "片一", TODAY, TODAY, "演播厅")
                .with("placeReason", "")
                .send()
                .requireOk();
        films.blank(other, 0, "片二", TODAY, TODAY, "演播厅")
                .with("placeReason", "")
                .send()
                .requireOk();
        assertThat(manager.get(other).problems()).contains("“片二”再次安排在“演播厅”");
    }

    @Test
    void sendsAPlanBackWithAReason() {
        var desk = desk(training(20));
        var plan = drafted(desk, "20");
        desk.submitPlan(plan);
        assertThat(agency.get("/work").text()).contains("批准执行计划");

        agency.get(plan).formEnding("/return").with("reason", "第一期未写学时").send().requireOk();

        assertThat(manager.get("/work").text()).contains("执行计划被退回，请修改");
        assertThat(manager.get(plan).text()).contains("第一期未写学时", "已退回");
        var edit = manager.get(plan).page().select("table.rows a.row-link").attr("href");
        manager.get(edit)
                .formEnding("/correction")
                .with("field-learning-hours", "32")
                .send()
                .requireOk();
        desk.submitPlan(plan);
        assertThat(desk.approve(plan).requireOk().text()).contains("已批准");
        assertThat(agency.get("/work").text()).doesNotContain("批准执行计划：手工签订的合同 " + plan);
    }

    @Test
    void takesAUnitOutOfADraftAndOfNoOtherPlan() {
        var desk = desk(training(20));
        var plan = drafted(desk, "20");
        var edit = manager.get(plan).page().select("table.rows a.row-link").attr("href");
        manager.get(edit).formEnding("/removal").send().requireOk();
        assertThat(manager.get(plan).problems()).contains("还没有实施单元");
        add(desk, plan, "另一期", "城东化工园", "20").requireOk();
        var again = manager.get(plan).page().select("table.rows a.row-link").attr("href");
        var form = manager.get(again).formEnding("/removal");
        desk.submitPlan(plan);

        var refused = form.send();

        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.text()).contains("待批准");
    }

    @Test
    void addsManyUnitsAtOnce() {
        var desk = desk(Promise.of(
                "P8",
                "42000.00",
                Measure.total(SignedByHand.measureId(), Counted.ARTICLES, Bound.atLeast(60))
                        .weighing(Weight.ALL)));
        var plan = desk.begin();
        var form = desk.blank(plan, 0, "网稿", TODAY, "2026-11-30", "门户网站").with("field-outlet-level", "city");
        assertThat(form.copy().with("copies", "101").send().error("copies")).contains("不能大于 100");

        form.with("copies", "64").send().requireOk();

        var page = manager.get(plan);
        assertThat(page.text()).contains("网稿 1", "网稿 64");
        assertThat(DeliveryDesk.ledger(page, 0)).containsEntry("scheduled", "64");
    }

    @Test
    @Clause("S-7")
    void carriesNothingOutBeforeTheApproval() {
        var desk = desk(training(20));
        var plan = drafted(desk, "20");
        var unit = manager.get(plan)
                .page()
                .select("table.rows a.row-link")
                .attr("href")
                .replace("/edit", "");

        assertThat(field.get(unit).problems()).contains("执行计划尚未批准，不能实施", "exec.plan-first");
        var form = field.get(unit + "/entry").formEnding("/carrying-out");
        var refused = form.send();

        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.text()).contains("执行计划尚未批准，不能实施");
    }

    @Test
    void carriesNothingOutBeforeItsDay() {
        var desk = desk(training(20));
        var plan = desk.begin();
        var form = desk.blank(plan, 0, "第一期", "2026-02-03", "2026-02-04", "城东化工园");
        figureOf(form, "20");
        form.with("field-learning-hours", "24").send().requireOk();
        desk.submitPlan(plan);
        desk.approve(plan).requireOk();

        var refused = desk.carryingOut(desk.unit("第一期")).with("heldFrom", TODAY).send();

        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.text()).contains("计划 2026-02-03 开始");
    }

    @Test
    void namesTheDocumentThatIsMissing() {
        var desk = desk(training(10));
        var unit = carriedOut(desk, 10);
        desk.roster(unit, InventedRoster.table(1, 10));
        desk.evidence(unit, "roster", "results");

        assertThat(field.get(unit).problems()).contains("缺少佐证材料：签到表").doesNotContain("名册");
        var refused = desk.submit(unit);

        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.text()).contains("缺少佐证材料：签到表", "已实施");
        desk.evidence(unit, "sign-in");
        assertThat(desk.submit(unit).requireOk().text()).contains("待核实");
    }

    @Test
    void isRejectedMendedAndSubmittedAgain() {
        var desk = desk(training(10));
        var unit = submitted(desk, 10);

        desk.reject(unit, "签到表缺第二页").requireOk();

        assertThat(desk.ledger(0)).isEqualTo(figures("10", "10", "10", "0", "0"));
        assertThat(field.get("/work").text()).contains("核实被退回，请补正：第一期");
        assertThat(desk.submit(unit).text()).contains("退回之后，登记、名册和佐证材料都没有改动");
        desk.evidence(unit, "sign-in");
        desk.roster(unit, InventedRoster.table(1, 9));
        assertThat(desk.ledger(0)).containsEntry("done", "10");
        desk.submit(unit).requireOk();
        assertThat(agency.get(unit + "/verification").text()).contains("上次退回原因 签到表缺第二页");
        desk.verify(unit).requireOk();
        assertThat(desk.ledger(0)).isEqualTo(figures("10", "10", "10", "9", "9"));
        assertThat(agency.get(unit).text()).contains("签到表缺第二页");
    }

    @Test
    void mendsWhatIsVerifiedAndCountsItNoMoreUntilItIsVerifiedAgain() {
        var desk = desk(training(10));
        var unit = submitted(desk, 10);
        desk.verify(unit).requireOk();
        desk.roster(unit, InventedRoster.table(1, 8));
        assertThat(desk.ledger(0)).containsEntry("verified", "10");
        assertThat(field.get(unit).text()).contains("再次提交后，原核实数不再计入台账");

        desk.submit(unit).requireOk();

        assertThat(desk.ledger(0)).isEqualTo(figures("10", "10", "10", "8", "0"));
        desk.verify(unit).requireOk();
        assertThat(desk.ledger(0)).containsEntry("verified", "8");
    }

    /** What counts is by what the agency has seen: a report in a city paper never becomes a national one by itself. */
    @Test
    @Clause("S-7")
    void countsNoAnswerThatTheAgencyHasNotSeen() {
        var desk = desk(Promise.of(
                "P8",
                "42000.00",
                Measure.total(SignedByHand.measureId(), Counted.ARTICLES, Bound.atLeast(1))
                        .where(Condition.atLeast(DeliverableKind.OUTLET_LEVEL, "provincial"))
                        .weighing(Weight.ALL)));
        var unit = verifiedArticle(desk);
        assertThat(desk.ledger(0)).containsEntry("verified", "1");

        field.get(unit + "/entry")
                .formEnding("/entry")
                .with("field-outlet-level", "city")
                .send()
                .requireOk();

        assertThat(desk.ledger(0)).isEqualTo(figures("1", "1", "1", "1", "1"));
        var page = agency.get(unit);
        assertThat(page.text()).contains("已核实", "更正（提交并重新核实后生效） 媒体级别由“国家级”改为“市级”");
        assertThat(page.trail()).first().asString().contains("更正“网稿”的登记：媒体级别由“国家级”改为“市级”");
        assertThat(field.get(unit + "/entry").formEnding("/entry").value("field-outlet-level"))
                .isEqualTo("city");
        desk.submit(unit).requireOk();
        assertThat(agency.get(unit).trail()).first().asString().contains("提交“网稿”核实，较上次提交：媒体级别由“国家级”改为“市级”");
        assertThat(agency.get(unit + "/verification").text()).contains("媒体级别 市级");
        assertThat(desk.ledger(0)).containsEntry("verified", "0");
        desk.verify(unit).requireOk();
        assertThat(desk.ledger(0)).isEqualTo(figures("1", "0", "0", "0", "0"));
    }

    /** In a national outlet. */
    private String verifiedArticle(DeliveryDesk desk) {
        var plan = desk.begin();
        desk.blank(plan, 0, "网稿", TODAY, TODAY, "门户网站")
                .with("field-outlet-level", "national")
                .send()
                .requireOk();
        desk.submitPlan(plan);
        desk.approve(plan).requireOk();
        var unit = desk.unit("网稿");
        desk.carryingOut(unit).send().requireOk();
        desk.evidence(unit, "proof");
        desk.submit(unit).requireOk();
        desk.verify(unit).requireOk();
        return unit;
    }

    @Test
    void submitsNothingOfWhichTheAgencyHasSeenAll() {
        var desk = desk(training(10));
        var unit = submitted(desk, 10);
        desk.verify(unit).requireOk();
        desk.roster(unit, InventedRoster.table(1, 10)).requireOk();
        field.get(unit + "/entry").formEnding("/entry").send().requireOk();

        var page = field.get(unit);
        assertThat(page.offers("/submission")).isFalse();
        assertThat(page.problems()).isEmpty();
        assertThat(field.get("/work").text()).doesNotContain(unit);
        var pressed = page.formEnding("/evidence").sentBy(field, unit + "/submission");

        assertThat(pressed.status()).isEqualTo(422);
        assertThat(pressed.text()).contains("无须再次提交");
        assertThat(desk.ledger(0)).containsEntry("verified", "10");
        desk.evidence(unit, "sign-in");
        desk.submit(unit).requireOk();
        assertThat(desk.ledger(0)).containsEntry("verified", "0");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "update delivery.unit set fields = '{}' where id = :unit",
                "update delivery.unit set held_until = held_until + 1, deviation = 'x' where id = :unit",
                "update delivery.unit set place = 'x' where id = :unit",
                "update delivery.unit set rules_version = 'x' where id = :unit",
                """
                insert into delivery.statement (id, created_by, created_at, created_on, contract, organisation, unit,
                                                number, stage)
                select gen_random_uuid(), created_by, created_at, created_on, contract, organisation, unit, 99, 'CLAIMED'
                from delivery.statement where unit = :unit and stage = 'CLAIMED'
                """
            })
    void keepsInTheDatabaseWhatWasVerified(String statement) {
        var desk = desk(training(10));
        var unit = UUID.fromString(lastOf(verified(desk)));

        assertThatExceptionOfType(DataAccessException.class)
                .isThrownBy(() -> city.as(
                        "agency", () -> jdbc.sql(statement).param("unit", unit).update()))
                .havingRootCause()
                .withMessageContaining("unit");
    }

    @Test
    void keepsInTheDatabaseTheDaysOfPlanAndService() {
        var desk = desk(training(10));
        var plan = drafted(desk, "10");
        desk.submitPlan(plan);
        desk.approve(plan).requireOk();
        var unit = UUID.fromString(lastOf(desk.unit("第一期")));
        String held = """
                update delivery.unit set first_day = '2026-02-01', status = 'CARRIED_OUT', held_from = '%s',
                    held_until = '%s', deviation = 'x', carried_out_by = created_by, carried_out_on = '2027-01-01'
                where id = :unit
                """;

        for (var days : List.of(List.of("2026-02-01", "2026-02-02"), List.of("2026-02-02", "2026-12-03"))) {
            assertThatExceptionOfType(DataAccessException.class)
                    .isThrownBy(() -> city.as("field", () -> jdbc.sql(held.formatted(days.toArray()))
                            .param("unit", unit)
                            .update()))
                    .havingRootCause()
                    .withMessageContaining("a unit is not held");
        }
        assertThat(city.as("field", () -> jdbc.sql(held.formatted("2026-02-02", "2026-12-02"))
                        .param("unit", unit)
                        .update()))
                .isEqualTo(1);
    }

    private String verified(DeliveryDesk desk) {
        var unit = submitted(desk, 10);
        desk.verify(unit).requireOk();
        return unit;
    }

    private static String lastOf(String address) {
        return address.substring(address.lastIndexOf('/') + 1);
    }

    @Test
    void isNotVerifiedByWhoEnteredIt() {
        var both = city.settle("both", "provider", Role.PROVIDER_FIELD);
        cities.settleAlso(city, both.id(), "agency", Role.AGENCY_OFFICER);
        var person = city.visit(both);
        choose(person, "Provider A");
        var desk = desk(training(10));
        var unit = carriedOut(desk, 10);
        new DeliveryDesk(manager, person, agency, desk.contract()).roster(unit, InventedRoster.table(1, 10));
        desk.evidence(unit, "roster", "sign-in", "results");
        desk.submit(unit).requireOk();
        choose(person, "Agency");

        var sheet = person.get(unit + "/verification");
        assertThat(sheet.problems()).contains("不能自己核实");
        var refused = sheet.formEnding("/verification").send();

        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.text()).contains("不能自己核实");
        assertThat(sheet.formEnding("/rejection").with("rejection", "no").send().status())
                .isEqualTo(422);
        assertThat(agency.get(unit).text()).contains("待核实");
    }

    @Test
    void countsFiguresWithAReasonWhereTheyAreLower() {
        var desk = desk(copies());
        var plan = desk.begin();
        var form = desk.blank(plan, 0, "手册", TODAY, TODAY, "印刷厂");
        figureOf(form, "12000");
        form.send().requireOk();
        desk.submitPlan(plan);
        desk.approve(plan).requireOk();
        var unit = desk.unit("手册");
        var entry = desk.carryingOut(unit);
        figureOf(entry, "12,000");
        entry.send().requireOk();
        desk.evidence(unit, "proof");
        desk.submit(unit).requireOk();

        var sheet = desk.verification(unit);
        var name = sheet.names().stream()
                .filter(each -> each.startsWith("figure-"))
                .findFirst()
                .orElseThrow();
        assertThat(sheet.value(name)).isEqualTo("12000");
        var refused = sheet.copy().with(name, "11450").send();
        assertThat(refused.error(name)).contains("低于申报须写明理由");
        assertThat(refused.value(name)).isEqualTo("11450");
        assertThat(sheet.copy().with(name, "12001").send().error(name)).contains("不能高于申报");
        assertThat(sheet.copy().with(name, "many").send().error(name)).contains("请填数字");
        assertThat(sheet.copy().with(name, "").send().text()).contains("尚未核实");

        sheet.with(name, "11450").with("why-" + name, "两箱受潮").send().requireOk();

        assertThat(desk.ledger(0)).isEqualTo(figures("12,000", "12,000", "12,000", "12,000", "11,450"));
        assertThat(agency.get(desk.contract()).text()).contains("3,882.08 元");
    }

    /** Somebody with another check digit is no second person, and the agency reads where he stands already. */
    @Test
    void countsNobodyTwiceUnderAnotherCheckDigit() {
        var desk = desk(training(10));
        var plan = drafted(desk, "10");
        add(desk, plan, "第二期", "城西", "10").requireOk();
        desk.submitPlan(plan);
        desk.approve(plan).requireOk();
        var table = InventedRoster.table(1, 3);
        var number = InventedRoster.number(2);
        var other = number.substring(0, 17) + (number.endsWith("1") ? "2" : "1");
        for (var title : List.of("第一期", "第二期")) {
            var unit = desk.unit(title);
            desk.carryingOut(unit).send().requireOk();
            desk.roster(unit, title.equals("第一期") ? table : table.replace(number, other))
                    .requireOk();
            desk.evidence(unit, "roster", "sign-in", "results");
            desk.submit(unit).requireOk();
        }

        var sheet = agency.get(desk.unit("第二期") + "/verification");
        assertThat(sheet.page().select(".ticks li .badge").eachText())
                .containsExactly("也在“第一期”的名册上", "也在“第一期”的名册上", "号码存疑", "也在“第一期”的名册上");
        desk.verify(desk.unit("第一期")).requireOk();
        desk.verify(desk.unit("第二期")).requireOk();
        assertThat(desk.ledger(0)).containsEntry("verified", "3");
    }

    @Test
    void asksWhyForWhomeverIsStruck() {
        var desk = desk(training(10));
        var unit = submitted(desk, 10);

        var refused = desk.verification(unit)
                .with("struck", "2", "5")
                .with("reason-5", "代签")
                .send();

        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.text()).contains("有 1 个不予计数的对象没有写明理由");
        assertThat(refused.page().select(".ticks input[checked]").eachAttr("value"))
                .containsExactly("2", "5");
        assertThat(refused.page().select("input[name=reason-5]").attr("value")).isEqualTo("代签");
        assertThat(desk.verification(unit)
                        .with("struck", "11")
                        .with("reason", "x")
                        .send()
                        .status())
                .isEqualTo(422);
        assertThat(desk.verification(unit)
                        .with("struck", "2")
                        .with("reason-2", "x".repeat(501))
                        .send()
                        .status())
                .isEqualTo(422);
    }

    @Test
    void isVerifiedOnceByTwoAtTheSameMoment() throws Exception {
        var desk = desk(training(10));
        var unit = submitted(desk, 10);
        var colleague = city.visit(city.settle("colleague", "agency", Role.AGENCY_OFFICER));
        var one = desk.verification(unit).with("struck", "1").with("reason", "one");
        var other = colleague.get(unit + "/verification").formEnding("/verification");
        try (var threads = Executors.newFixedThreadPool(2)) {
            var statuses = threads.invokeAll(List.<Callable<Answer>>of(one::sendOnce, other::sendOnce)).stream()
                    .map(answer -> answer.resultNow().status())
                    .sorted()
                    .toList();
            assertThat(statuses).first().isEqualTo(302);
            assertThat(statuses.getLast()).isIn(409, 422);
        }
        assertThat(agency.get(unit).page().select("section:has(h2:contains(核实记录)) tbody tr"))
                .hasSize(1);
    }

    @Test
    void refusesAFormShownBeforeAChange() {
        var desk = desk(training(10));
        var unit = carriedOut(desk, 10);
        var stale = field.get(unit).formEnding("/evidence");
        desk.roster(unit, InventedRoster.table(1, 10)).requireOk();

        var refused = stale.with("item", "roster")
                .file("file", "a.pdf", yufang.testing.Papers.pdf("a"))
                .send();

        assertThat(refused.status()).isEqualTo(409);
        assertThat(refused.text()).contains("别人已经改动了这条记录");
    }

    @Test
    void carriesAFormOutOnce() {
        var desk = desk(training(10));
        var plan = desk.begin();
        var form = desk.blank(plan, 0, "第一期", TODAY, TODAY, "城东化工园");
        figureOf(form, "10");
        form.with("field-learning-hours", "24");

        var first = form.sendOnce();
        var second = form.sendOnce();

        assertThat(second.location()).isEqualTo(first.location());
        assertThat(manager.get(plan).page().select("table.rows tbody tr")).hasSize(1);
    }

    @Test
    void closesTheBookDuringAReview() {
        var desk = desk(training(10));
        var unit = submitted(desk, 10);
        var contract = new ContractId(
                UUID.fromString(desk.contract().substring(desk.contract().lastIndexOf('/') + 1)));
        assertThat(city.as("agency", () -> review.problemsBeforeReview(contract)))
                .hasSize(1);
        desk.verify(unit).requireOk();
        assertThat(city.as("agency", () -> review.problemsBeforeReview(contract)))
                .isEmpty();
        var roster = field.get(unit + "/rosters/person").formEnding("/lines").with("text", InventedRoster.table(1, 9));
        var evidence = field.get(unit).formEnding("/evidence");

        city.as("agency", () -> {
            review.begin(contract);
            return contract;
        });

        assertThat(roster.copy().send().text()).contains("正在验收评审");
        assertThat(evidence.sentBy(field, unit + "/submission").text()).contains("正在验收评审");
        assertThat(field.get(unit).offers("/evidence")).isFalse();
        city.as("agency", () -> {
            review.reopen(contract);
            return contract;
        });
        assertThat(roster.with("token", UUID.randomUUID().toString())
                        .send()
                        .requireOk()
                        .notice())
                .contains("共 9 行");
    }

    @Test
    void offersNoWorkOnceTheContractIsSettled() {
        var desk = desk(training(10));
        var unit = verified(desk);
        var contract = new ContractId(UUID.fromString(lastOf(desk.contract())));
        var entry = field.get(unit + "/entry").formEnding("/entry");
        var evidence = field.get(unit).formEnding("/evidence");
        assertThat(field.get(unit).text()).contains("更正登记", "粘贴名册");

        city.as("agency", () -> {
            review.begin(contract);
            progress.accept(contract);
            progress.close(contract);
            return contract;
        });

        var page = field.get(unit);
        assertThat(page.text()).doesNotContain("更正登记", "粘贴名册", "上传佐证材料");
        assertThat(page.offers("/submission") || page.offers("/evidence")).isFalse();
        assertThat(page.problems()).isEmpty();
        assertThat(entry.send().text()).contains("合同现在是“已结清”").doesNotContain("正在验收评审");
        assertThat(evidence.sentBy(field, unit + "/submission").text()).contains("合同现在是“已结清”");
    }

    @Test
    void movesAUnitWhenTheAgencyAgrees() {
        var desk = desk(training(10));
        var plan = drafted(desk, "10");
        desk.submitPlan(plan);
        desk.approve(plan).requireOk();
        var unit = desk.unit("第一期");
        var form = manager.get(unit + "/change")
                .formEnding("/move")
                .with("firstDay", "2026-03-02")
                .with("lastDay", "2026-03-03")
                .with("reason", "场地检修");
        assertThat(form.copy()
                        .with("firstDay", "2026-02-01")
                        .with("lastDay", "2026-02-01")
                        .send()
                        .error("firstDay"))
                .contains("不能早于今天");
        assertThat(form.copy().with("lastDay", "2027-03-03").send().text()).contains("不在合同服务期限内");

        form.send().requireOk();

        assertThat(field.get(unit).text()).contains("待经办机构决定");
        assertThat(desk.carryingOut(unit).send().text()).contains("有一项变更等待经办机构决定");
        assertThat(manager.get(unit + "/change")
                        .formEnding("/cancellation")
                        .with("reason", "x")
                        .send()
                        .text())
                .contains("已有一项变更");
        var change =
                agency.get(unit).page().select("a[href^=/delivery/changes/]").attr("href");
        assertThat(agency.get("/work").text()).contains("决定服务机构的变更申请：第一期");
        agency.get(change).formEnding("/approval").send().requireOk();
        assertThatExceptionOfType(DataAccessException.class)
                .isThrownBy(() -> city.as(
                        "agency",
                        () -> jdbc.sql("""
                                update delivery.unit_change
                                set status = 'REFUSED', refusal = 'x' where id = cast(:id as uuid)
                                """).param("id", lastOf(change)).update()))
                .havingRootCause()
                .withMessageContaining("a change that was decided stays");
        assertThat(field.get(unit).text()).contains("2026-03-02 至 2026-03-03");
        assertThat(field.get(unit).problems()).contains("计划 2026-03-02 开始");
    }

    @Test
    void keepsAUnitThatTheContractNeeds() {
        var desk = desk(training(10));
        var plan = drafted(desk, "10");
        add(desk, plan, "第二期", "城西", "5").requireOk();
        desk.submitPlan(plan);
        desk.approve(plan).requireOk();

        var needed = manager.get(desk.unit("第一期") + "/change")
                .formEnding("/cancellation")
                .with("reason", "人数已够")
                .send();

        assertThat(needed.status()).isEqualTo(422);
        assertThat(needed.text()).contains("只安排 5，比合同少 5，不能取消");
        var second = desk.unit("第二期");
        manager.get(second + "/change")
                .formEnding("/cancellation")
                .with("reason", "人数已够")
                .send()
                .requireOk();
        var change =
                agency.get(second).page().select("a[href^=/delivery/changes/]").attr("href");
        agency.get(change).formEnding("/refusal").with("refusal", "x").send();
        agency.get(change)
                .formEnding("/refusal")
                .with("reason", "第一期可能不足")
                .send()
                .requireOk();
        assertThat(manager.get(second).text()).contains("未同意");
        manager.get(second + "/change")
                .formEnding("/cancellation")
                .with("reason", "人数确已够")
                .send()
                .requireOk();
        var again =
                agency.get(second).page().select("a[href^=/delivery/changes/]").attr("href");
        agency.get(again).formEnding("/approval").send().requireOk();
        assertThat(desk.ledger(0)).containsEntry("scheduled", "10");
        assertThat(manager.get(second).text()).contains("已取消", "人数确已够");
    }

    @Test
    void addsUnitsToAnApprovedPlan() {
        var desk = desk(training(10));
        var plan = drafted(desk, "10");
        desk.submitPlan(plan);
        desk.approve(plan).requireOk();
        var begin = manager.get(desk.contract()).formEnding("/plans");
        assertThat(begin.copy().send().error("reason")).contains("此项必填");

        var next = begin.with("reason", "加开一期").send().requireOk();

        assertThat(next.title()).contains("第 2 版");
        add(desk, next.path(), "加开", "城西", "5").requireOk();
        assertThat(desk.ledger(0)).containsEntry("scheduled", "10");
        desk.submitPlan(next.path());
        desk.approve(next.path()).requireOk();
        assertThat(desk.ledger(0)).containsEntry("scheduled", "15");
    }

    @Test
    void isHiddenFromOtherProvidersRegionsAndOutsiders() {
        var desk = desk(training(10));
        var unit = submitted(desk, 10);
        var cell = agency.get(desk.contract())
                .page()
                .select("table.ledger a[href*=/measures/]")
                .attr("href");
        var plan = agency.get(desk.contract())
                .page()
                .select("a[href^=/delivery/plans/]")
                .attr("href");
        var document = agency.get(unit).page().select("a[href^=/documents/]").attr("href");
        var other = city.visit("providerb");
        for (var path : List.of(desk.contract(), unit, cell, plan, document)) {
            assertThat(other.get(path).status()).as(path).isEqualTo(404);
            assertThat(cities.found().visit("agency").get(path).status())
                    .as(path)
                    .isEqualTo(404);
        }
        assertThat(other.get("/delivery/units").requireOk().text()).contains("没有这样的实施单元");
        assertThat(other.get("/delivery").requireOk().text()).contains("还没有签订的合同");
        assertThat(city.visit("employer").get(desk.contract()).status()).isEqualTo(403);
        assertThat(city.visit("auditor").get(unit).requireOk().offers("/verification"))
                .isFalse();
        assertThat(field.get(unit).requireOk().text()).doesNotContain(InventedRoster.number(1));
    }

    @Test
    void isFoundByWhoeverMaySeeIt() {
        var desk = desk(training(10));
        var unit = carriedOut(desk, 10);

        for (var name : List.of("agency", "auditor", "provider", "field")) {
            assertThat(found(city, name, "第 一 期")).as(name).contains(unit);
        }
        assertThat(found(city, "hrss", "城东化工园 第一期")).contains(unit);
        assertThat(found(city, "provider", "手工签订")).isNotEmpty();
        assertThat(found(city, "field", "手工签订"))
                .as("field staff open no contracts")
                .isEmpty();
        for (var name : List.of("providerb", "health", "expert", "employer", "admin")) {
            assertThat(found(city, name, "第一期")).as(name).isEmpty();
            assertThat(found(city, name, "手工签订")).as(name).isEmpty();
        }
        assertThat(found(cities.found(), "agency", "第一期")).isEmpty();
        assertThat(found(cities.found(), "auditor", "手工签订")).isEmpty();
    }

    private static List<String> found(City city, String name, String words) {
        return city.visit(name)
                .get("/search?q=" + URLEncoder.encode(words, UTF_8))
                .requireOk()
                .page()
                .select("main a[href^=/delivery/units/], main a[href^=/procurement/contracts/]")
                .eachAttr("href");
    }

    /** Without it a region with a hundred thousand units would read all of them. */
    @Test
    void isLookedForInAnIndex() {
        carriedOut(desk(training(10)), 10);
        city.as("agency", () -> {
            jdbc.sql("set local enable_seqscan = off").update();
            assertThat(uses("delivery.found('第一期')", "delivery.words")).isTrue();
            assertThat(uses("contracts.found('手工签订')", "contracts.words")).isTrue();
            return city;
        });
    }

    private boolean uses(String search, String index) {
        assertThat(jdbc.sql("select " + search).query(UUID.class).list()).isNotEmpty();
        return jdbc.sql("select pg_stat_get_xact_numscans(cast(:index as regclass)) > 0")
                .param("index", index)
                .query(Boolean.class)
                .single();
    }

    @Test
    void takesNoFormOfAnotherProvider() {
        var desk = desk(training(10));
        var unit = carriedOut(desk, 10);
        var other = city.visit("providerb");
        var own = other.get("/account/password").formEnding("/account/password");

        var roster = field.get(unit + "/rosters/person").formEnding("/lines").with("text", InventedRoster.table(1, 2));

        assertThat(roster.with("_csrf", own.value("_csrf"))
                        .with("acting", own.value("acting"))
                        .sentBy(other, roster.action())
                        .status())
                .isEqualTo(404);
        assertThat(field.get(unit).text()).contains("名册：人员（0）");
    }

    @ParameterizedTest
    @CsvSource(textBlock = """
            'nonsense',                                'paste'
            '姓名\t身份证号\n=1+1\t539901197101012345',  '请删去这个符号'
            '姓名\t身份证号\n张三\t123',                  '第 2 行'
            """)
    void namesWhatIsWrongWithARosterAndKeepsTheText(String typed, String said) {
        var desk = desk(training(10));
        var unit = carriedOut(desk, 10);
        var text = typed.replace("\\t", "\t").replace("\\n", "\n");

        var refused = desk.roster(unit, text);

        assertThat(refused.status()).isEqualTo(422);
        if (!said.equals("paste")) assertThat(refused.text()).contains(said);
        assertThat(refused.page().select("textarea[name=text]").first().wholeText())
                .isEqualTo(text);
    }

    @Test
    void refusesRostersBeyondMeasureAndStrangeSubjects() {
        var desk = desk(training(10));
        var unit = carriedOut(desk, 10);

        assertThat(desk.roster(unit, InventedRoster.table(IntStream.rangeClosed(1, 10_000)))
                        .status())
                .isEqualTo(422);
        assertThat(field.get(unit + "/rosters/planet").status()).isEqualTo(404);
        assertThat(field.get(unit + "/rosters/Not_A_Key").status()).isEqualTo(404);
        assertThat(desk.roster(unit, InventedRoster.table(1, 120)).requireOk().notice())
                .contains("共 120 行");
    }

    @Test
    void listsUnitsByContractStateAndMonth() {
        var desk = desk(training(10));
        carriedOut(desk, 10);
        var id = desk.contract().substring(desk.contract().lastIndexOf('/') + 1);

        assertThat(agency.get("/delivery/units?contract=" + id).text()).contains("第一期", "已实施");
        assertThat(agency.get("/delivery/units?contract=" + id + "&status=PLANNED")
                        .text())
                .contains("没有这样的实施单元");
        assertThat(agency.get("/delivery/units?contract=" + id + "&month=2026-02")
                        .text())
                .contains("第一期");
        assertThat(agency.get("/delivery/units?contract=" + id + "&month=2026-03")
                        .text())
                .contains("没有这样的实施单元");
        assertThat(agency.get("/delivery/units?contract=x&status=x&month=x&q=%25")
                        .requireOk()
                        .text())
                .contains("没有这样的实施单元");
        assertThat(agency.get("/delivery?q=手工").requireOk().text()).contains("手工签订的合同");
    }

    private static void choose(Visitor person, String role) {
        var page = person.get("/account/role");
        var forms = page.page().select("form[action=/account/role]");
        var place = IntStream.range(0, forms.size())
                .filter(i -> forms.get(i).text().contains(role))
                .findFirst()
                .orElseThrow(() -> new AssertionError(role + " in " + page.text()));
        page.form("/account/role").with("place", Integer.toString(place)).send().requireOk();
    }
}
