package yufang.year.acceptance.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestMethodOrder;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;
import yufang.journeys.Crew;
import yufang.journeys.Journey;
import yufang.shared.Clause;
import yufang.shared.Money;
import yufang.shared.Problem;
import yufang.shared.Role;
import yufang.shared.RuleViolated;
import yufang.shared.quantity.DeductionLine;
import yufang.shared.quantity.Points;
import yufang.testing.Answer;
import yufang.testing.Cities;
import yufang.testing.City;
import yufang.testing.Papers;
import yufang.testing.ProgramTest;
import yufang.testing.Visitor;
import yufang.year.acceptance.Acceptances;
import yufang.year.contracts.ContractId;
import yufang.year.delivery.Units;
import yufang.year.delivery.VerificationLowering;

/** The acceptance of sub-project A as everybody who has to do with it sees it, and what each of them may not. */
@ProgramTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class AcceptancePagesTests {

    private static final String HOME = "/supervision/acceptances";

    @Autowired
    Cities cities;

    @Autowired
    Acceptances acceptances;

    @Autowired
    Units units;

    @Autowired
    VerificationLowering lowering;

    @Autowired
    JdbcClient jdbc;

    Journey journey;
    Crew crew;
    City city;
    String page;

    @BeforeAll
    void walk() {
        journey = Journey.quick(cities).until("acceptance.applied");
        crew = journey.crew();
        city = crew.city();
        page = journey.at("acceptance");
    }

    @Test
    @Order(1)
    void isClosedToEverybodyWhoseAffairItIsNot() {
        assertThat(crew.desk("provider2").get(page).status()).isEqualTo(404);
        assertThat(crew.desk("provider2").get(journey.at("preparation")).status())
                .isEqualTo(404);
        assertThat(crew.get("provider2", HOME).text()).contains("还没有验收申请").doesNotContain("云岭甲");
        assertThat(crew.desk("expert1").get(page).status()).isEqualTo(403);
        assertThat(crew.get("expert1", HOME).text()).contains("还没有聘请您参加验收");
        assertThat(crew.desk("liaison1").get(page).status()).isEqualTo(403);
        assertThat(crew.desk("field").get(page).status()).isEqualTo(403);
        assertThat(cities.found().visit("agency").get(page).status()).isEqualTo(404);
        var audited = crew.get("auditor", page);
        assertThat(audited.page().select("main form[method=post]")).isEmpty();
        assertThat(crew.get("reviewer", page).offers("/review")).isFalse();
    }

    @Test
    @Order(2)
    void showsTheProviderItsOwnAndNothingOfTheTrail() {
        var own = crew.get("provider", page);
        assertThat(own.text()).contains("FP-0101", "四期培训签到表", "现时台账", "320", "311");
        assertThat(own.page().select(".trail, .nine")).isEmpty();
        assertThat(crew.get("agency", page).page().select(".nine li")).hasSize(9);
        assertThat(crew.get("agency", page).trail()).containsExactly("“危险化学品企业工伤预防能力提升培训服务合同”提出验收申请（第 1 次）");
        assertThat(crew.get("agency", HOME + "?status=APPLIED&text=甲").text()).contains("待审查");
        assertThat(crew.get("agency", HOME + "?status=nonsense").text()).contains("待审查");
        assertThat(crew.get("agency", HOME + "?status=FILED").text()).contains("还没有验收申请");
        assertThat(crew.get("agency", HOME + "?lang=en").text()).contains("Acceptances", "to be checked");
        crew.get("agency", HOME + "?lang=zh");
    }

    @Test
    @Order(3)
    void closesTheDossierWhileTheAgencyHasIt() {
        var preparation = crew.get("provider", journey.at("preparation"));
        assertThat(preparation.problems()).contains("此项验收现在是“待审查”");
        assertThat(preparation.offers("/application")).isFalse();
        var voucher = preparation.page().select("a.row-link[href*=/vouchers/]").attr("href");
        assertThat(crew.get("provider", voucher).offers("/removal")).isFalse();
        var late = crew.get("provider", journey.at("preparation") + "/vouchers/new")
                .formEnding("/vouchers")
                .with("number", "FP-9")
                .with("issuedOn", "2026-08-31")
                .with("particulars", "x")
                .with("amount", "1")
                .file("file", "x.pdf", Papers.pdf("x"))
                .send();
        assertThat(late.status()).isEqualTo(422);
        assertThat(late.problems()).contains("此项验收现在是“待审查”");
    }

    @Test
    @Order(4)
    void saysBesideTheFieldWhatIsWrongWithAVoucher() {
        journey.until("acceptance.incomplete");
        var blank = crew.get("provider", journey.at("preparation") + "/vouchers/new");
        var wrong = blank.formEnding("/vouchers")
                .with("number", "FP-9")
                .with("issuedOn", "2027-01-01")
                .with("particulars", "x")
                .with("amount", "0")
                .file("file", "x.pdf", Papers.pdf("x"))
                .send();
        assertThat(wrong.error("amount")).contains("须大于零");
        assertThat(wrong.error("issuedOn")).contains("不能晚于今天");
        assertThat(wrong.value("number")).isEqualTo("FP-9");
        var foreign = blank.formEnding("/vouchers")
                .with("number", "FP-9")
                .with("issuedOn", "2026-08-31")
                .with("particulars", "x")
                .with("amount", "1")
                .with("replaces", UUID.randomUUID().toString())
                .file("file", "x.pdf", Papers.pdf("x"))
                .send();
        assertThat(foreign.error("replaces")).isNotEmpty();
        var stale = crew.get("provider", journey.at("preparation")).formEnding("/application");
        assertThat(stale.with("summary", "x").with("version", "0").send().status())
                .isEqualTo(409);
    }

    @Test
    @Order(5)
    void mendsAVoucherByAnotherAndTakesAwayWhatIsNotHandedIn() {
        var blank = crew.get("provider", journey.at("preparation") + "/vouchers/new");
        var wrongOne = blank.page().select("#f-replaces option").stream()
                .filter(option -> option.text().startsWith("FP-0102"))
                .findFirst()
                .orElseThrow()
                .attr("value");
        var mended = blank.formEnding("/vouchers")
                .with("number", "FP-0102A")
                .with("issuedOn", "2026-08-31")
                .with("particulars", "场地和餐费")
                .with("amount", "211000")
                .with("replaces", wrongOne)
                .file("file", "x.pdf", Papers.pdf("x"))
                .send()
                .requireOk();
        assertThat(mended.text()).contains("更正 FP-0102", "已被更正，不计", "383,800.00");
        var page = mended.page().select("a.row-link").stream()
                .filter(row -> row.text().equals("FP-0102A"))
                .findFirst()
                .orElseThrow()
                .attr("href");
        var removal = crew.get("provider", page).formEnding("/removal");
        assertThat(crew.get("provider", page).text()).contains("将删除“FP-0102A”");
        assertThat(removal.send().requireOk().text()).contains("384,000.00").doesNotContain("FP-0102A");
    }

    @Test
    @Order(6)
    void frozenIsWhatNobodyChanges() {
        journey.until("acceptance.under-review");
        for (var statement : List.of(
                "update acceptance.frozen_line set verified = 320",
                "delete from acceptance.frozen_line",
                "update acceptance.frozen_obligation set amount = 0",
                "update acceptance.reviewed_target set weight = 1",
                "delete from acceptance.deduction",
                "delete from acceptance.application",
                "update acceptance.conclusion set passed = true")) {
            assertThatExceptionOfType(DataAccessException.class)
                    .as(statement)
                    .isThrownBy(
                            () -> city.as("agency", () -> jdbc.sql(statement).update()))
                    .withStackTraceContaining("permission denied");
        }
        assertThatExceptionOfType(DataAccessException.class)
                .isThrownBy(() -> city.as("provider", () -> jdbc.sql(
                                "update acceptance.acceptance_case set status = 'PASSED', version = version + 1")
                        .update()))
                .withStackTraceContaining("a provider hands in its application and nothing else");
        assertThatExceptionOfType(DataAccessException.class)
                .isThrownBy(() -> city.as("provider", () -> jdbc.sql("delete from acceptance.cost_voucher")
                        .update()))
                .withStackTraceContaining("what is handed in stays as it is");
        assertThat(crew.desk("provider").get(journey.at("preparation")).problems())
                .contains("评审中");
    }

    /** What is frozen is what is paid. */
    @Test
    @Order(6)
    @Clause("S-9")
    void letsNobodyVerifyAfterTheFreeze() {
        assertThatExceptionOfType(RuleViolated.class)
                .isThrownBy(() -> new SpotChecked(units, lowering).strikeOne(journey))
                .satisfies(refused ->
                        assertThat(refused.problems()).extracting(Problem::code).contains("delivery.under-review"));
        assertThat(crew.get("agency", page).text()).contains("311/320", "一致");
    }

    @Test
    @Order(7)
    void carriesAFormOutOnceAndRefusesAStaleOne() {
        var blank = crew.get("agency", page + "/penalties/new");
        var form = blank.formEnding("/penalties")
                .with("cause", "PENALTY")
                .with("particulars", "试填")
                .with("term", "第十二条")
                .with("amount", "1.00");
        assertThat(form.copy()
                        .with("version", "0")
                        .with("token", UUID.randomUUID().toString())
                        .send()
                        .status())
                .isEqualTo(409);
        var first = form.sendOnce();
        assertThat(form.sendOnce().location()).isEqualTo(first.location());
        assertThat(form.copy()
                        .with("token", UUID.randomUUID().toString())
                        .send()
                        .status())
                .as("the same penalty from another tab")
                .isEqualTo(409);
        var deductions = crew.get("agency", page).page().select("a.row-link[href*=/deductions/]");
        assertThat(deductions).hasSize(1);
        crew.get("reviewer", deductions.attr("href"))
                .formEnding("/rejection")
                .with("reason", "没有依据")
                .send()
                .requireOk();
        assertThat(crew.get("provider", page).text()).contains("试填", "没有依据", "已驳回");
    }

    @Test
    @Order(8)
    void refusesAPenaltyThatIsTooMuchOrNothing() {
        var form = crew.get("agency", page + "/penalties/new").formEnding("/penalties");
        form.with("cause", "LATE").with("particulars", "x").with("term", "第十二条");
        assertThat(form.copy().with("amount", "465600.01").send().problems()).contains("超过合同总额 465,600.00");
        assertThat(form.copy().with("amount", "0").send().error("amount")).contains("须大于零");
        assertThat(form.copy()
                        .with("amount", "1")
                        .with("cause", "SHORTFALL")
                        .send()
                        .error("cause"))
                .contains("由冻结台账计算");
        assertThat(crew.get("agency", page + "/penalties/new").text()).contains("逾期的月度报告");
    }

    @Test
    @Order(9)
    void callsOnlyExpertsWhoHadNoHandInIt() {
        var blank = crew.get("agency", page + "/experts/new");
        var form = blank.formEnding("/experts").with("recommendedBy", "x");
        assertThat(form.copy()
                        .with("expert", city.person("reviewer").id().value().toString())
                        .send()
                        .error("expert"))
                .isNotEmpty();
        assertThat(form.copy()
                        .with("expert", UUID.randomUUID().toString())
                        .send()
                        .error("expert"))
                .isNotEmpty();
        assertThat(blank.text()).contains("单数，不少于 3 人");
    }

    @Test
    @Order(10)
    void showsASheetToItsOwnerAlone() {
        journey.until("acceptance.panel");
        var sheet = journey.at("sheet");
        assertThat(crew.get("expert1", sheet).text()).contains("待声明").doesNotContain("FP-0101", "311/320");
        for (var other : List.of("expert2", "expert3")) {
            assertThat(crew.desk(other).get(sheet).status()).isEqualTo(404);
        }
        assertThat(crew.desk("agency").get(sheet).status()).isEqualTo(403);
        assertThat(crew.get("expert2", HOME).text()).contains("还没有聘请您参加验收");
        var theirs = crew.get("expert1", sheet).formEnding("/declaration").action();
        var own = crew.get("expert3", sheetOf("expert3"))
                .formEnding("/declaration")
                .with("conflict", "NONE");
        assertThat(own.sentBy(crew.desk("expert3"), theirs).status()).isEqualTo(404);
        assertThat(city.as("expert3", () -> count("acceptance.panel_seat"))).isOne();
        assertThat(city.as("provider", () -> count("acceptance.panel_seat"))).isZero();
    }

    @Test
    @Order(11)
    void letsAnExpertStepDownAndCallsAnother() {
        var sheet = call("expert2");
        var missing = crew.get("expert2", sheet)
                .formEnding("/declaration")
                .with("conflict", "EXISTS")
                .send();
        assertThat(missing.error("reason")).contains("有利害关系的须写明");
        crew.get("expert2", sheet)
                .formEnding("/declaration")
                .with("conflict", "EXISTS")
                .with("reason", "曾任该机构顾问")
                .send()
                .requireOk();
        assertThat(crew.get("expert2", sheet).text()).contains("已回避").doesNotContain("FP-0101");
        assertThat(city.as("expert2", () -> count("acceptance.application"))).isZero();
        var released = call("expert4");
        var seat = crew.get("agency", page)
                .page()
                .select("a.row-link[href*=/seats/]")
                .last()
                .attr("href");
        crew.get("agency", seat)
                .formEnding("/release")
                .with("reason", "临时不能到会")
                .send()
                .requireOk();
        assertThat(crew.get("expert4", released).text()).contains("已取消聘请", "临时不能到会");
        assertThat(crew.get("agency", page).problems()).contains("3 份评分表没有锁定").doesNotContain("应为单数");
    }

    @Test
    @Order(12)
    void checksFiguresByAnotherPerson() {
        journey.until("acceptance.figures-entered");
        var figure = journey.at("figure");
        assertThat(crew.get("agency", figure).offers("/confirmation")).isFalse();
        assertThat(crew.get("agency", figure).text()).contains("296/311", "95.18%", "待复核");
        var wrong = crew.get("agency", journey.at("satisfaction"))
                .formEnding("/figure")
                .with("numerator", "251")
                .with("denominator", "250")
                .with("source", "x")
                .file("file", "x.pdf", Papers.pdf("x"));
        assertThat(wrong.send().problems()).contains("此目标已经登记了数据");
        assertThatExceptionOfType(DataAccessException.class)
                .isThrownBy(() -> city.as("agency", () -> jdbc.sql("""
                        update acceptance.target_figure
                        set status = 'CONFIRMED', decided_by = created_by, decided_on = current_date
                        """).update()))
                .withStackTraceContaining("check constraint");
        journey.until("acceptance.figures");
        assertThatExceptionOfType(DataAccessException.class)
                .isThrownBy(
                        () -> city.as("agency", () -> jdbc.sql("update acceptance.target_figure set numerator = 300")
                                .update()))
                .withStackTraceContaining("never changes");
    }

    @Test
    @Order(13)
    void keepsEverySheetSealedUntilAllAreLocked() {
        journey.until("acceptance.declared");
        crew.get("expert1", journey.at("judged"))
                .formEnding("/score")
                .with("score", "15.01")
                .send();
        var tooMuch = crew.get("expert1", journey.at("judged")).formEnding("/score");
        assertThat(tooMuch.with("score", "15.01").send().error("score")).contains("0 至 15.00");
        assertThat(tooMuch.with("score", "-1").send().error("score")).isNotEmpty();
        assertThat(tooMuch.with("score", "1.005").send().error("score")).contains("两位小数");
        assertThat(crew.get("expert1", journey.at("sheet"))
                        .formEnding("/lock")
                        .send()
                        .problems())
                .contains("还有 1 项目标没有评分");
        tooMuch.with("score", "11")
                .with("token", UUID.randomUUID().toString())
                .send()
                .requireOk();
        assertThat(city.as("expert1", () -> count("acceptance.sheet_score"))).isOne();
        assertThat(city.as("expert3", () -> count("acceptance.sheet_score"))).isZero();
        for (var name : List.of("agency", "reviewer", "auditor", "provider")) {
            assertThat(city.as(name, () -> count("acceptance.sheet_score")))
                    .as(name)
                    .isZero();
        }
        assertThat(crew.get("agency", page).text()).contains("评分表全部锁定后显示").doesNotContain("11.00");
        journey.until("acceptance.scored");
        assertThat(city.as("agency", () -> count("acceptance.sheet_score"))).isEqualTo(3);
        assertThat(city.as("provider", () -> count("acceptance.sheet_score"))).isZero();
        assertThat(city.as("expert3", () -> count("acceptance.sheet_score"))).isOne();
    }

    @Test
    @Order(14)
    void locksForGood() {
        var locked = crew.get("expert1", journey.at("sheet")).page();
        assertThat(locked.select("main a[href^=/documents/]")).isNotEmpty();
        assertThat(locked.select("main form[method=post]")).isEmpty();
        for (var statement : List.of(
                "update acceptance.sheet_score set score = 15", "update acceptance.panel_seat set status = 'OPEN'")) {
            assertThatExceptionOfType(DataAccessException.class)
                    .as(statement)
                    .isThrownBy(
                            () -> city.as("expert1", () -> jdbc.sql(statement).update()))
                    .withStackTraceContaining("ERROR");
        }
        var blank = crew.get("agency", page + "/experts/new");
        assertThat(blank.page().select("#f-expert option")).hasSize(1);
        var late = blank.formEnding("/experts")
                .with("expert", city.person("expert4").id().value().toString())
                .with("recommendedBy", "x")
                .send();
        assertThat(late.problems()).contains("评分表已全部锁定");
    }

    @Test
    @Order(15)
    @Clause("S-9")
    void takesMoneyOffByTwoPeople() {
        journey.until("deduction.proposed");
        assertThat(problemsBeforeBalance()).containsExactly("acceptance.balance.not-passed");
        assertThatExceptionOfType(DataAccessException.class)
                .isThrownBy(() -> city.as("agency", () -> jdbc.sql("""
                        update acceptance.deduction set status = 'CONFIRMED', decided_by = created_by,
                               decided_on = current_date, decided_at = now(), rules_version = 'x'
                        where status = 'PROPOSED'
                        """).update()))
                .withStackTraceContaining("check constraint");
        var both = settled("both", Role.AGENCY_OFFICER, Role.AGENCY_REVIEWER);
        choose(both, "经办机构复核人员");
        both.get(journey.at("deduction"))
                .formEnding("/rejection")
                .with("reason", "再核对")
                .send()
                .requireOk();
        choose(both, "经办机构经办人员");
        var again =
                both.get(journey.at("deduct")).formEnding("/deduction").send().requireOk();
        var own = again.page().select("a.row-link[href*=/deductions/]").first().attr("href");
        choose(both, "经办机构复核人员");
        var shown = both.get(own);
        assertThat(shown.problems()).contains("提出人不能自己复核");
        var refused = shown.formEnding("/confirmation").send();
        assertThat(refused.status()).isEqualTo(422);
        assertThat(crew.get("provider", own).text()).contains("待复核", "465,600.00 × (1 − 311/320)");
        assertThat(crew.get("reviewer", page).text()).contains("再核对");
    }

    @Test
    @Order(16)
    @Clause("S-9")
    void answersThePaymentWhatIsStillOpen() {
        journey.until("deduction.confirmed");
        journey.until("acceptance.passed");
        assertThat(problemsBeforeBalance()).isEmpty();
        var passed = city.as("provider", () -> acceptances.passed(contract()).orElseThrow());
        assertThat(passed.total()).isEqualTo(Points.of("97.05"));
        assertThat(passed.passedOn()).isEqualTo("2026-09-22");
        assertThat(passed.filed()).isFalse();
        assertThat(passed.deductions())
                .extracting(DeductionLine::amount, DeductionLine::cause)
                .containsExactly(
                        org.assertj.core.groups.Tuple.tuple(Money.of("13095.00"), DeductionLine.Cause.SHORTFALL));
        assertThat(crew.get("provider", page).text()).contains("97.05 分，达到合格分 90.00：合格", "(13 + 14 + 12.5) ÷ 3");
        assertThat(city.as("provider2", () -> acceptances.passed(contract()))).isEmpty();
        addPenalty("2000.00");
        assertThat(problemsBeforeBalance()).containsExactly("acceptance.balance.undecided");
        crew.work("reviewer", "2,000.00").formEnding("/confirmation").send().requireOk();
        assertThat(problemsBeforeBalance()).isEmpty();
        assertThat(city.as("agency", () -> acceptances.passed(contract()).orElseThrow())
                        .deductions())
                .extracting(DeductionLine::amount)
                .containsExactly(Money.of("13095.00"), Money.of("2000.00"));
        assertThat(city.as(
                        "agency",
                        () -> jdbc.sql("""
                        select sum(amount) from acceptance.report_deduction where status = 'CONFIRMED'
                        """).query(java.math.BigDecimal.class).single()))
                .isEqualByComparingTo("15095.00");
        var chain = crew.get("auditor", "/money/chain/" + contract().value());
        assertThat(chain.page().select("td:last-child").eachText())
                .as("what is taken off adds up row by row")
                .contains("13,095.00", "2,000.00");
        assertThat(chain.text()).contains("约定违约金：两次月度报告逾期");
    }

    @Test
    @Order(17)
    @Clause({"S-9", "G-4"})
    void isFiledOnceAndTeachesTheNextYear() {
        var lesson = crew.get("agency", page + "/lessons/new")
                .formEnding("/lessons")
                .with("said", "两期培训应错开月份")
                .send()
                .requireOk();
        assertThat(lesson.text()).contains("两期培训应错开月份");
        assertThat(crew.get("agency", page).offers("/filing")).isFalse();
        journey.until("acceptance.filed");
        assertThat(crew.get("committee", page).offers("/filing")).isFalse();
        assertThat(crew.get("committee", "/work").text()).contains("没有待办事项");
        assertThat(crew.get("expert1", journey.at("sheet")).page().select("main a[href^=/documents/]"))
                .as("files that the expert may open no more")
                .isEmpty();
        assertThat(crew.get("provider", page).text()).doesNotContain("两期培训应错开月份");
        assertThat(city.as("agency", () -> acceptances.passed(contract()).orElseThrow())
                        .filed())
                .isTrue();
        refusedBecause("what an acceptance has fixed never changes", "filing_number = 'other'");
        refusedBecause("what an acceptance has fixed never changes", "application = application + 1");
        refusedBecause(
                "an acceptance does not go from FILED to PASSED",
                "status = 'PASSED', filed_on = null, filed_by = null, filing_number = null");
    }

    private void refusedBecause(String message, String changes) {
        assertThatExceptionOfType(DataAccessException.class)
                .isThrownBy(() -> city.as("agency", () -> jdbc.sql("update acceptance.acceptance_case set " + changes)
                        .update()))
                .withStackTraceContaining(message);
    }

    @Test
    @Order(18)
    void takesNothingOffOnceTheContractIsClosed() {
        assertThatExceptionOfType(DataAccessException.class)
                .isThrownBy(() -> city.as("agency", () -> {
                    jdbc.sql("update contracts.contract set status = 'CLOSED'").update();
                    return jdbc.sql("""
                            insert into acceptance.deduction
                            select (jsonb_populate_record(d, jsonb_build_object('id', gen_random_uuid(),
                                    'status', 'PROPOSED', 'decided_by', null, 'decided_on', null, 'decided_at', null,
                                    'rules_version', null))).*
                            from acceptance.deduction d where d.cause = 'PENALTY' and d.status = 'CONFIRMED'
                            """).update();
                }))
                .withStackTraceContaining("nothing is taken off a contract that is over");
    }

    private void addPenalty(String amount) {
        crew.get("agency", page + "/penalties/new")
                .formEnding("/penalties")
                .with("cause", "PENALTY")
                .with("particulars", "两次月度报告逾期")
                .with("term", "第十二条，每逾期一次扣 1,000 元")
                .with("amount", amount)
                .send()
                .requireOk();
    }

    private List<String> problemsBeforeBalance() {
        return city.as("provider", () -> acceptances.problemsBeforeBalance(contract())).stream()
                .map(Problem::code)
                .toList();
    }

    private ContractId contract() {
        var preparation = journey.at("preparation");
        return new ContractId(UUID.fromString(preparation.substring(preparation.lastIndexOf('/') + 1)));
    }

    private long count(String table) {
        return jdbc.sql("select count(*) from " + table).query(Long.class).single();
    }

    /** @return where the expert's sheet stands */
    private String call(String expert) {
        crew.get("agency", page + "/experts/new")
                .formEnding("/experts")
                .with("expert", city.person(expert).id().value().toString())
                .with("recommendedBy", "市人社局")
                .send()
                .requireOk();
        return sheetOf(expert);
    }

    private String sheetOf(String expert) {
        return crew.get(expert, HOME)
                .page()
                .select("a.row-link[href*=/sheets/]")
                .attr("href");
    }

    private Visitor settled(String name, Role... roles) {
        return city.visit(city.settle(name, "agency", roles));
    }

    private static void choose(Visitor person, String role) {
        Answer places = person.get("/account/role");
        var forms = places.page().select("form[action=/account/role]");
        var place = forms.indexOf(forms.stream()
                .filter(form -> form.text().contains(role))
                .findFirst()
                .orElseThrow());
        places.form("/account/role")
                .with("place", Integer.toString(place))
                .send()
                .requireOk();
    }
}
