package yufang.year.contracts.domain;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.LocalDate;
import java.util.Objects;
import java.util.Set;
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
import org.springframework.mock.web.MockMultipartFile;
import yufang.ground.deadlines.Term;
import yufang.ground.desk.Desk;
import yufang.ground.documents.DocumentId;
import yufang.ground.documents.Documents;
import yufang.ground.documents.Upload;
import yufang.ground.documents.Visibility;
import yufang.ground.programme.SubProjectId;
import yufang.journeys.Journey;
import yufang.shared.Money;
import yufang.shared.quantity.DeductionRule;
import yufang.shared.quantity.Measure;
import yufang.testing.Cities;
import yufang.testing.City;
import yufang.testing.Papers;
import yufang.testing.ProgramTest;
import yufang.year.contracts.ContractId;
import yufang.year.contracts.ContractTarget;
import yufang.year.contracts.Contracts;
import yufang.year.planning.IssuedPlans;
import yufang.year.planning.PlannedSubProject;
import yufang.year.planning.ServiceFrame;
import yufang.year.procurement.Award;
import yufang.year.procurement.Awards;

/** Every sort of measure, deduction and target of sub-project B comes back from the database as it was agreed. */
@ProgramTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class StoredContractTests {

    @Autowired
    Cities cities;

    @Autowired
    ContractBook book;

    @Autowired
    Contracts contracts;

    @Autowired
    ContractContents contents;

    @Autowired
    Awards awards;

    @Autowired
    IssuedPlans plans;

    @Autowired
    Documents documents;

    @Autowired
    Desk desk;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    ContractDrafting drafting;

    private City city;
    private SubProjectId a;
    private ContractId id;
    private final PlannedSubProject b = TrialB.planned();
    private final ContractContent agreed = TrialB.agreed(b);

    @BeforeAll
    void sign() {
        var journey = Journey.quick(cities).until("procurement.awarded");
        city = journey.crew().city();
        a = new SubProjectId(UUID.fromString(journey.at("subProjectA")));
        id = city.as("agency", () -> sign(city, a, b, agreed));
    }

    @Test
    @Order(1)
    void comesBackAsItWasAgreed() {
        var read = city.as("provider", () -> contracts.contract(id));
        assertThat(read.obligations())
                .isEqualTo(agreed.obligations().stream()
                        .map(DraftedObligation::agreed)
                        .toList());
        assertThat(read.targets())
                .isEqualTo(agreed.targets().stream().map(DraftedTarget::agreed).toList());
        assertThat(read.obligations().stream()
                        .map(each -> each.terms().amount())
                        .reduce(Money.ZERO, Money::plus))
                .isEqualTo(TrialB.TOTAL);
        assertThat(read.targets())
                .extracting(ContractTarget::measure)
                .filteredOn(Objects::nonNull)
                .hasSize(1);
        assertThat(city.as("auditor", () -> contracts.of(b.id()))).contains(read);
        assertThat(city.as("provider2", contracts::all)).isEmpty();
        assertThat(city.as("provider2", () -> contents.of(id).obligations())).isEmpty();
        assertThat(city.as("provider", contracts::all)).containsExactly(read);
        assertThat(reported(city)).isEqualTo(15);
    }

    @Test
    @Order(2)
    void usesItsAwardUpAlsoWhereItEndsBeforeItsTime() {
        city.as("agencyleader", () -> {
            var contract = book.contract(id);
            contract.terminate("服务机构丧失能力", desk.today(), desk.me());
            book.save(contract);
            return id;
        });

        assertThat(Given.codes(Given.refused(() -> city.as("agency", () -> drafting.draft(a, "2026-2", "再签一次")))))
                .containsExactly("contracts.gate.award-used");
        assertThatExceptionOfType(DataAccessException.class)
                .as("the database refuses a second signature too")
                .isThrownBy(() -> cities.unchecked("""
                        insert into contracts.contract
                        select (jsonb_populate_record(c, jsonb_build_object('id', gen_random_uuid(), 'number', 'x'))).*
                        from contracts.contract c where c.id = '%s'
                        """.formatted(id.value())))
                .withMessageContaining("one_signature_for_an_award");
    }

    private Long reported(City city) {
        return city.as("finance", () -> jdbc.sql("""
                        select count(*) from contracts.report_obligation o
                        join contracts.report_contract c on c.region = o.region and c.id = o.contract
                        where c.status = 'SIGNED' and c.total = 1462300 and c.advance_percent = 40
                          and c.service_until = '2027-02-24'
                        """).query(Long.class).single());
    }

    /** Drafted by the officer, agreed for the provider, signed by the leader: only the persons are asked for here. */
    private ContractId sign(City city, SubProjectId a, PlannedSubProject b, ContractContent agreed) {
        var plan = plans.inForce(a).orElseThrow();
        name(plan.plan().value(), b);
        var known = awards.of(a).orElseThrow();
        var award = new Award(
                known.id(),
                known.procurement(),
                b.id(),
                known.year(),
                known.provider(),
                known.providerName(),
                TrialB.TOTAL,
                known.awardedOn());
        var frame = new ServiceFrame(12, 10, "云岭市");
        var gate = new ContractGate(
                desk.rules(),
                plan.id(),
                frame,
                b,
                new Granted(award, null, new Funds(TrialB.TOTAL, Money.ZERO)),
                new Term.Unknown(2027),
                LocalDate.of(2026, 4, 24));
        var contract = Contract.draft(award, plan.id(), Given.terms(), desk.me(), desk.now());
        book.begin(contract, begun(agreed));
        agreed.obligations().forEach(each -> book.lines().change(contract.id(), each));
        for (var target : agreed.targets()) {
            book.lines().source(contract.id(), target.target().id(), requireNonNull(target.source()), target.measure());
        }
        contract.offer(gate, book.content(contract.id()), desk.me());
        book.save(contract);
        contract.agree(city.person("provider").id(), "rules", gate.today());
        book.save(contract);
        contract.sign(
                gate,
                book.content(contract.id()),
                gate.today(),
                paper(contract),
                city.person("agencyleader").id());
        book.save(contract);
        return contract.id();
    }

    /** Before anybody has set weights, amounts and sources. */
    private static ContractContent begun(ContractContent agreed) {
        return new ContractContent(
                agreed.obligations().stream().map(StoredContractTests::begun).toList(),
                agreed.targets().stream()
                        .map(each -> DraftedTarget.of(each.target()))
                        .toList());
    }

    private static DraftedObligation begun(DraftedObligation each) {
        return new DraftedObligation(
                each.id(),
                each.deliverable(),
                each.kind(),
                "begun",
                null,
                null,
                DeductionRule.PRO_RATA,
                each.measures().stream().map(StoredContractTests::unweighed).toList(),
                Set.of());
    }

    private static Measure unweighed(Measure measure) {
        return new Measure(
                measure.id(), measure.counted(), measure.scope(), measure.bound(), measure.condition(), null);
    }

    private DocumentId paper(Contract contract) {
        var file = new MockMultipartFile("file", "contract.pdf", "application/pdf", Papers.pdf("contract"));
        var kept =
                documents.keep(Upload.of("file", file), "contracts.signed-file", contract.id(), Visibility.internal());
        desk.record("contracts.signed", contract.id(), contract.terms().number(), "2026-04-24", contract.total());
        return kept;
    }

    /** Names the sub-project and what belongs to it, as the issue of a plan does. */
    private void name(UUID plan, PlannedSubProject project) {
        insert("sub_project", "plan", project.id().value(), plan);
        for (var deliverable : project.deliverables()) {
            insert(
                    "deliverable",
                    "sub_project",
                    deliverable.id().value(),
                    project.id().value());
            for (var measure : deliverable.measures()) {
                insert(
                        "measure",
                        "deliverable",
                        measure.id().value(),
                        deliverable.id().value());
            }
        }
        for (var target : project.targets()) {
            insert(
                    "performance_target",
                    "sub_project",
                    target.id().value(),
                    project.id().value());
        }
    }

    private void insert(String table, String owner, UUID id, UUID of) {
        jdbc.sql("insert into planning.%s (id, %s) values (?, ?)".formatted(table, owner))
                .params(id, of)
                .update();
    }
}
