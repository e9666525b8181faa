package yufang.year.contracts.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;
import yufang.ground.programme.SubProjectId;
import yufang.journeys.Crew;
import yufang.journeys.Journey;
import yufang.shared.Clause;
import yufang.shared.Money;
import yufang.shared.NotFound;
import yufang.shared.Percentage;
import yufang.shared.Role;
import yufang.shared.RuleViolated;
import yufang.testing.Answer;
import yufang.testing.Cities;
import yufang.testing.City;
import yufang.testing.Papers;
import yufang.testing.ProgramTest;
import yufang.testing.Visitor;
import yufang.year.contracts.ConfirmedPayee;
import yufang.year.contracts.ContractId;
import yufang.year.contracts.ContractProgress;
import yufang.year.contracts.ContractState;
import yufang.year.contracts.Contracts;
import yufang.year.contracts.Payees;

/** The contract of sub-project A on its way from the draft to the confirmed payee, and who is refused on the way. */
@ProgramTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class ContractPagesTests {

    private static final String LIST = "/procurement/contracts";
    private static final String ACCOUNT = "6222021200001234567";

    @Autowired
    Cities cities;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    Contracts contracts;

    @Autowired
    Payees payees;

    @Autowired
    ContractProgress progress;

    Journey journey;
    Crew crew;
    City city;

    @BeforeAll
    void walk() {
        journey = Journey.quick(cities).until("procurement.awarded");
        crew = journey.crew();
        city = crew.city();
    }

    private String page() {
        return journey.at("contract");
    }

    private ContractId id() {
        return new ContractId(UUID.fromString(journey.at("contractId")));
    }

    private SubProjectId subProject() {
        return new SubProjectId(UUID.fromString(journey.at("subProjectA")));
    }

    /** The winner refuses: the draft ends, and another contract of the sub-project can be drafted. */
    @Test
    @Order(0)
    void endsByTheLeaderWithAReasonAndMakesRoomForAnother() {
        var draft = draft(journey.at("subProjectA"), "云社保工预合〔2026〕0号").requireOk();
        assertThat(crew.desk("agency").get(draft.path() + "/termination").status())
                .isEqualTo(403);
        var form = crew.get("agencyleader", draft.path() + "/termination").formEnding("/termination");
        assertThat(form.copy().with("reason", "").send().error("reason")).contains("此项必填");
        var ended = form.with("reason", "成交人书面放弃签订合同").send().requireOk();

        assertThat(ended.text()).contains("已终止", "成交人书面放弃签订合同");
        assertThat(ended.page().select("main form[method=post]")).isEmpty();
        journey.until("contract.begun");
        assertThat(draft(journey.at("subProjectA"), "云社保工预合〔2026〕0号").status()).isEqualTo(422);
        assertThat(city.as("agency", contracts::all)).isEmpty();
    }

    @Test
    @Order(1)
    void isNobodysAffairOutsideWhileItIsDrafted() {
        for (var outsider : List.of("provider", "field", "provider2")) {
            assertThat(crew.desk(outsider).get(page()).status()).as(outsider).isEqualTo(404);
            assertThat(crew.get(outsider, LIST).text()).contains("还没有合同").doesNotContain("465,600.00");
        }
        assertThat(crew.desk("expert1").get(page()).status()).isEqualTo(403);
        assertThat(crew.desk("liaison1").get(LIST).status()).isEqualTo(403);
        assertThat(crew.get("auditor", page()).text()).contains("465,600.00", "起草中");
        assertThat(crew.get("hrss", page()).offers("/offer")).isFalse();
        assertThat(cities.found().visit("agency").get(page()).status()).isEqualTo(404);
        assertThat(city.as("agency", () -> contracts.of(subProject()))).isEmpty();
        assertThatExceptionOfType(NotFound.class).isThrownBy(() -> city.as("agency", () -> contracts.contract(id())));
    }

    @Test
    @Order(2)
    void standsInAListThatCanBeSearched() {
        assertThat(crew.get("agency", LIST).text()).contains("云社保工预合〔2026〕1号", "465,600.00", "起草中");
        assertThat(crew.get("agency", LIST + "?q=%E8%83%BD%E5%8A%9B&status=DRAFTED&sort=total,desc")
                        .text())
                .contains("465,600.00", "第 1–1 条");
        assertThat(crew.get("agency", LIST + "?status=SIGNED").text()).contains("没有符合条件的合同");
        assertThat(crew.get("agency", LIST + "?q=%25&status=nonsense").text()).contains("没有符合条件的合同");
        var empty = cities.found().visit("agency").get(LIST);
        assertThat(empty.text()).contains("还没有合同", "发出成交通知书后");
        assertThat(empty.page().select("a.btn-primary").attr("href")).isEqualTo(LIST + "/new");
    }

    @Test
    @Order(3)
    void isDraftedOnceForEachAward() {
        var again = draft(journey.at("subProjectA"), "另一份");
        assertThat(again.error("subProject")).contains("已有合同 云社保工预合〔2026〕1号");
        var nothing = draft(UUID.randomUUID().toString(), "另一份");
        assertThat(nothing.status()).isEqualTo(422);
        assertThat(nothing.error("subProject")).contains("还没有成交结果");
        assertThat(draft("nonsense", "另一份").error("subProject")).isNotEmpty();
    }

    private Answer draft(String subProject, String number) {
        return crew.get("agency", LIST + "/new")
                .form(LIST)
                .with("subProject", subProject)
                .with("number", number)
                .with("title", "合同")
                .send();
    }

    @Test
    @Order(4)
    void doesNotGoToTheProviderBeforeItIsComplete() {
        var refused = crew.get("agency", page()).formEnding("/offer").send();

        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.problems()).contains("还没有填写“预付款”", "还没有填写“违约条款”", "没有写验收标准", "绩效目标“满意度”还没有写明数据来源");
        assertThat(refused.page().select(".problems a").eachAttr("href"))
                .as("each leads to where it can be mended")
                .contains(page() + "/terms", page() + "/targets", journey.at("obligation") + "/edit");
        assertThat(refused.problems()).as("what is not yet to be promised less").doesNotContain("低于实施方案");
    }

    @ParameterizedTest
    @Order(5)
    @CsvSource({
        "figure[1], 319, 不能低于实施方案",
        "figure[1], 319.5, 只能是整数",
        "figure[1], -1, 不能为负",
        "figure[1], 三百二十, 请填数字",
        "figure[1], '', 此项必填",
        "weight[1], 1.5, 权重大于 0",
        "weight[1], 0, 权重大于 0",
        "amount, -1, 请填以“元”为单位的金额",
        "amount, '', 此项必填",
        "deduction, PER_MISSING, ''",
        "missingPrice, 6000, 其他方式不填",
        "title, '', 此项必填"
    })
    void saysBesideTheFieldWhatIsWrongWithAnObligation(String field, String typed, String message) {
        var refused = crew.get("agency", journey.at("obligation") + "/edit")
                .formEnding("/correction")
                .with(field, typed)
                .send();

        assertThat(refused.status()).isEqualTo(422);
        var beside = message.isEmpty() ? "missingPrice" : field;
        assertThat(refused.page().select("[id=f-" + beside + "-error]").text())
                .isNotEmpty()
                .contains(message);
    }

    @ParameterizedTest
    @Order(6)
    @CsvSource({
        "projectMonths, 0",
        "projectMonths, 121",
        "advance, 101",
        "advance, 40.123",
        "serviceUntil, 明年",
        "number, ''",
    })
    void saysBesideTheFieldWhatIsWrongWithTheTerms(String field, String typed) {
        var refused = crew.get("agency", page() + "/terms")
                .formEnding("/terms")
                .with(field, typed)
                .send();

        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.error(field)).isNotEmpty();
    }

    @Test
    @Order(7)
    void refusesAFormThatWasShownBeforeAChangeAndCarriesOutADoubleOneOnce() {
        var form = crew.get("agency", page() + "/terms").formEnding("/terms");
        form.with("serviceArea", "云岭市全域").send().requireOk();
        var before = crew.get("agency", page()).trail().size();

        var repeated = form.send();

        assertThat(repeated.notice()).contains("没有重复办理");
        assertThat(crew.get("agency", page()).trail()).hasSize(before);
        var stale = form.with("token", UUID.randomUUID().toString()).send();
        assertThat(stale.status()).isEqualTo(409);
    }

    /** What the contract adds can go again; what the plan asks for cannot. */
    @Test
    @Order(8)
    void takesNothingAwayThatThePlanAsksFor() {
        var planned = crew.get("agency", page() + "/targets").page().select("select option").stream()
                .map(option -> option.attr("value"))
                .filter(value -> value.length() == 36)
                .findFirst()
                .orElseThrow();
        var refused = crew.get("agency", journey.at("obligation") + "/measures/" + planned)
                .formEnding("/removal")
                .send();

        assertThat(refused.status()).isEqualTo(404);
        assertThat(crew.get("agency", page()).text()).contains("不少于 320 人");
    }

    @Test
    @Order(9)
    void takesFiguresFromItsOwnTotalsAlone() {
        var form = crew.get("agency", page() + "/targets").formEnding("/targets");
        assertThat(form.copy()
                        .with("source[1]", UUID.randomUUID().toString())
                        .send()
                        .status())
                .isEqualTo(422);
        assertThat(form.copy().with("source[2]", "").send().status()).isEqualTo(422);
        assertThat(form.copy().with("source[2]", "nonsense").send().status()).isEqualTo(422);
    }

    @Test
    @Order(20)
    void liesBeforeTheProviderAndComesBackWithAReason() {
        journey.until("contract.offered");
        var locked = crew.get("agency", page() + "/terms").formEnding("/terms").send();
        assertThat(locked.status()).isEqualTo(422);
        assertThat(locked.text()).contains("合同正在服务机构处确认");
        assertThat(crew.desk("provider2").get(page()).status()).isEqualTo(404);
        assertThat(crew.get("field", page()).offers("/agreement")).isFalse();
        assertThat(crew.get("provider", page()).page().select(".nine")).isEmpty();

        var without = crew.get("provider", page())
                .formEnding("/return")
                .with("reason", " ")
                .send();
        assertThat(without.error("reason")).contains("此项必填");
        var back = crew.get("provider", page())
                .formEnding("/return")
                .with("reason", "违约条款过重")
                .send()
                .requireOk();
        assertThat(back.text()).contains("起草中", "违约条款过重");
        assertThat(crew.work("agency", "完善合同").text()).contains("违约条款过重");

        crew.get("agency", page()).formEnding("/offer").send().requireOk();
        var recalled = crew.get("agency", page())
                .formEnding("/recall")
                .with("reason", "补充条款")
                .send()
                .requireOk();
        assertThat(recalled.offers("/offer")).isTrue();
        crew.get("agency", page()).formEnding("/offer").send().requireOk();
    }

    @Test
    @Order(21)
    void isNotAgreedToByThePersonWhoDraftedItWhateverHisRole() {
        cities.settleAlso(city, city.person("agency").id(), "provider", Role.PROVIDER_MANAGER);
        var both = city.visit("agency");
        choose(both, "服务机构负责人");

        var shown = both.get(page());
        assertThat(shown.problems()).contains("起草过合同的人不能代表服务机构同意");
        var refused = shown.formEnding("/agreement").send();

        assertThat(refused.status()).isEqualTo(422);
        assertThat(crew.get("auditor", page()).text()).contains("待服务机构确认");
    }

    private static void choose(Visitor person, String role) {
        var page = person.get("/account/role");
        var forms = page.page().select("form[action=/account/role]").eachText();
        var place = IntStream.range(0, forms.size())
                .filter(i -> forms.get(i).contains(role))
                .findFirst()
                .orElseThrow();
        page.form("/account/role").with("place", Integer.toString(place)).send().requireOk();
    }

    @Test
    @Order(30)
    void isSignedOnlyOverAPdfAndOnADayThatHasBeen() {
        journey.until("contract.agreed");
        var form = crew.get("agencyleader", page()).formEnding("/signature");
        assertThat(form.copy().with("signedOn", "2026-04-24").send().error("file"))
                .contains("请选择文件");
        assertThat(form.copy()
                        .with("signedOn", "2026-04-24")
                        .file("file", "合同.txt", "合同".getBytes(java.nio.charset.StandardCharsets.UTF_8))
                        .send()
                        .status())
                .isEqualTo(422);
        for (var day : List.of("2026-04-23", "2026-04-25", "")) {
            var refused = form.copy()
                    .with("signedOn", day)
                    .file("file", "合同.pdf", Papers.pdf("contract"))
                    .send();
            assertThat(refused.status()).isEqualTo(422);
            assertThat(refused.error("signedOn")).isNotEmpty();
        }
        assertThat(crew.get("agencyleader", page()).text()).contains("待签署");
        assertThat(crew.get("agency", page()).offers("/signature")).isFalse();
    }

    @Test
    @Order(31)
    void isNotSignedByThePersonWhoDraftedItWhateverHisRole() {
        cities.settleAlso(city, city.person("agency").id(), "agency", Role.AGENCY_LEADER);
        var both = city.visit("agency");
        choose(both, "经办机构负责人");

        var refused = both.get(page())
                .formEnding("/signature")
                .with("signedOn", "2026-04-24")
                .file("file", "合同.pdf", Papers.pdf("contract"))
                .send();

        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.problems()).contains("起草过合同的人不能签署");
    }

    @Test
    @Order(40)
    @Clause({"S-6", "M-1"})
    void standsStillOnceItIsSigned() {
        journey.until("contract.signed");
        var contract = city.as("agency", () -> contracts.contract(id()));

        assertThat(contract.total()).isEqualTo(Money.of("465600.00"));
        assertThat(contract.advance()).isEqualTo(Percentage.of("40"));
        assertThat(contract.balance()).isEqualTo(Percentage.of("60"));
        assertThat(contract.signedOn()).hasToString("2026-04-24");
        assertThat(contract.serviceUntil()).hasToString("2027-02-24");
        assertThat(contract.state()).isEqualTo(ContractState.SIGNED);
        assertThat(contract.obligations()).singleElement().satisfies(only -> {
            assertThat(only.kind().code()).isEqualTo("RA");
            assertThat(only.terms().amount()).isEqualTo(Money.of("465600.00"));
            assertThat(only.terms().totals()).singleElement().satisfies(total -> {
                assertThat(total.wording().key()).isEqualTo("quantity.bound.at-least");
                assertThat(total.bound().figure()).hasToString("320");
            });
        });
        assertThat(contract.targets())
                .extracting(target -> target.measure() != null)
                .containsExactly(true, false, false, false);
        assertThat(city.as("provider", contracts::all)).hasSize(1);
        assertThat(city.as("provider2", contracts::all)).isEmpty();
        assertThat(crew.get("agency", "/programmes/2026/" + journey.at("subProjectA"))
                        .page()
                        .select(".nine li:nth-child(6)")
                        .text())
                .contains("2026-04-24");
        assertThat(crew.get("provider", "/work").text()).contains("请编制执行计划");
    }

    @ParameterizedTest
    @Order(41)
    @ValueSource(
            strings = {
                "update contracts.contract set penalties = 'other'",
                "update contracts.contract set total = total + 1",
                "update contracts.contract set status = 'ACCEPTED'",
                "update contracts.contract set status = 'DRAFTED'",
                "update contracts.contract set signed_on = signed_on - 1",
                "update contracts.obligation set amount = amount - 1",
                "update contracts.obligation_measure set figure = 300",
                "update contracts.contract_target set weight = 39",
                "delete from contracts.obligation_measure",
                "delete from contracts.contract",
                "insert into contracts.obligation_measure (contract, id, obligation, organisation, position, created_by, "
                        + "created_at, counted, scope, bound, figure) select contract, gen_random_uuid(), obligation, "
                        + "organisation, 9, created_by, created_at, 'persons', 'EACH', 'AT_LEAST', 1 "
                        + "from contracts.obligation_measure"
            })
    void isNotChangedByTheDatabaseEither(String change) {
        assertThatExceptionOfType(DataAccessException.class)
                .isThrownBy(() -> city.as("agency", () -> jdbc.sql(change).update()));
    }

    @Test
    @Order(42)
    void offersNothingMoreOnceItIsSigned() {
        for (var who : List.of("agency", "agencyleader", "provider", "hrss")) {
            var shown = crew.get(who, page());
            assertThat(shown.page().select("main form[method=post]")).as(who).isEmpty();
        }
        var late = crew.get("agency", page() + "/terms").formEnding("/terms").send();
        assertThat(late.status()).isEqualTo(422);
        assertThat(late.text()).contains("现在的状态是“已签订”");
        assertThat(crew.get("provider", page()).text()).contains("合同.pdf");
        var file = crew.get("provider", page())
                .page()
                .select("a[href^=/documents/]")
                .attr("href");
        assertThat(crew.desk("provider").get(file).status()).isEqualTo(200);
        assertThat(crew.desk("provider2").get(file).status()).isEqualTo(404);
    }

    @Test
    @Order(50)
    void isPaidToNobodyBeforeTwoPersonsHaveTypedTheSameAccount() {
        journey.until("payee.entered");
        assertThat(confirmedPayee()).isEmpty();
        assertThat(crew.get("auditor", page()).problems()).contains("还没有经另一人确认");
        var form = crew.get("reviewer", journey.at("payee")).formEnding("/confirmation");
        for (var wrong : Map.of("6222021200001234568", "与登记的账号不同", "4567", "8 至 32 位", "", "此项必填")
                .entrySet()) {
            var refused = form.copy().with("account", wrong.getKey()).send();
            assertThat(refused.status()).isEqualTo(422);
            assertThat(refused.error("account")).contains(wrong.getValue());
        }
        assertThat(confirmedPayee()).isEmpty();
        assertThat(crew.desk("provider2").get(journey.at("payee")).status()).isEqualTo(403);
        assertThat(crew.get("provider", page()).text()).contains("****4567").doesNotContain(ACCOUNT, "开户证明");
        assertThat(jdbcTexts("select sealed_account || account_hash || masked_account from contracts.payee"))
                .singleElement()
                .satisfies(stored -> assertThat(stored).doesNotContain("6222"));
    }

    private java.util.Optional<ConfirmedPayee> confirmedPayee() {
        return city.as("cashier", () -> payees.confirmed(id()));
    }

    private List<String> jdbcTexts(String statement) {
        return city.as("agency", () -> jdbc.sql(statement).query(String.class).list());
    }

    @Test
    @Order(51)
    void isNotConfirmedByThePersonWhoEnteredItWhateverHisRole() {
        cities.settleAlso(city, city.person("agency").id(), "agency", Role.AGENCY_REVIEWER);
        var both = city.visit("agency");
        choose(both, "经办机构复核人员");

        var shown = both.get(journey.at("payee"));
        assertThat(shown.problems()).contains("登记人不能自己确认");
        var refused = shown.formEnding("/confirmation").with("account", ACCOUNT).send();

        assertThat(refused.status()).isEqualTo(422);
        assertThatExceptionOfType(DataAccessException.class)
                .as("the database refuses too")
                .isThrownBy(() -> city.as("agency", () -> jdbc.sql("""
                                update contracts.payee set status = 'CONFIRMED', confirmed_by = created_by,
                                       confirmed_on = entered_on, rules_version = 'x'
                                """).update()));
        assertThatExceptionOfType(DataAccessException.class)
                .isThrownBy(() -> city.as("agency", () -> jdbc.sql("update contracts.payee set bank = 'another'")
                        .update()));
    }

    @Test
    @Order(52)
    @Clause("M-3")
    void isPaidToTheAccountThatTwoPersonsHaveTyped() {
        journey.until("payee.confirmed");

        assertThat(confirmedPayee()).hasValueSatisfying(payee -> {
            assertThat(payee.account().value()).isEqualTo(ACCOUNT);
            assertThat(payee.name()).isEqualTo("云岭甲安全技术有限公司");
            assertThat(payee.bank()).isEqualTo("云岭银行城北支行");
        });
        assertThat(city.as("provider2", () -> jdbc.sql("select count(*) from contracts.payee")
                        .query(Long.class)
                        .single()))
                .isZero();
        assertThatExceptionOfType(DataAccessException.class)
                .as("people from outside never read the sealed number")
                .isThrownBy(() -> city.as("provider", () -> jdbc.sql("select sealed_account from contracts.payee")
                        .query(String.class)
                        .list()));
    }

    @Test
    @Order(53)
    void changesThePayeeByTwoPersonsAndKeepsTheOlderOne() {
        var form = crew.get("agency", page() + "/payees/new").formEnding("/payees");
        form.with("accountName", "吕甲").with("bank", "云岭银行城南支行").with("account", "6222 0212 0000 7654 321");
        assertThat(form.copy()
                        .file("file", "函.pdf", Papers.pdf("letter"))
                        .send()
                        .error("reason"))
                .contains("此项必填");
        var entered = form.with("reason", "服务机构来函变更")
                .file("file", "函.pdf", Papers.pdf("letter"))
                .send()
                .requireOk();

        assertThat(entered.text()).contains("****4321", "****4567", "已被替换");
        assertThat(entered.problems()).contains("户名“吕甲”与服务机构");
        assertThat(confirmedPayee()).as("nothing is paid while a change waits").isEmpty();
        assertThat(crew.get("reviewer", journey.at("payee")).offers("/confirmation"))
                .isFalse();
        crew.work("reviewer", "收款账户")
                .formEnding("/confirmation")
                .with("account", "6222021200007654321")
                .send()
                .requireOk();
        assertThat(confirmedPayee())
                .hasValueSatisfying(payee -> assertThat(payee.account().value()).isEqualTo("6222021200007654321"));
        assertThat(crew.get("auditor", page()).trail())
                .contains("变更收款账户：****4567 改为 吕甲 ****4321", "确认收款账户 吕甲 ****4321");
    }

    /** Later steps move it on in their own act: no entry of its own, one state after the other. */
    @Test
    @Order(60)
    void isMovedOnByLaterStepsWithoutAnEntryOfItsOwn() {
        var before = crew.get("auditor", page()).trail().size();
        assertThatExceptionOfType(RuleViolated.class).isThrownBy(() -> move(() -> progress.close(id())));
        move(() -> progress.run(id()));
        assertThat(crew.get("provider", "/work").text()).doesNotContain("请编制执行计划");
        assertThatExceptionOfType(RuleViolated.class).isThrownBy(() -> move(() -> progress.run(id())));
        move(() -> progress.accept(id()));
        move(() -> progress.close(id()));

        assertThat(city.as("agency", () -> contracts.contract(id())).state()).isEqualTo(ContractState.CLOSED);
        assertThat(crew.get("auditor", page()).trail()).hasSize(before);
        assertThat(crew.get("agency", page() + "/payees/new")
                        .formEnding("/payees")
                        .with("bank", "x")
                        .with("account", ACCOUNT)
                        .with("reason", "x")
                        .file("file", "a.pdf", Papers.pdf("a"))
                        .send()
                        .requireOk()
                        .text())
                .as("the bank may have returned a payment")
                .contains("待确认");
        move(() -> progress.reopen(id()));
        assertThat(city.as("agency", () -> contracts.contract(id())).state()).isEqualTo(ContractState.ACCEPTED);
        move(() -> progress.close(id()));
    }

    private void move(Runnable step) {
        city.as("agency", () -> {
            step.run();
            return "moved";
        });
    }
}
