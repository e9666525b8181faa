package yufang.year.contracts.query;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import yufang.ground.programme.SubProjectId;
import yufang.shared.EntityId;
import yufang.shared.FiscalYear;
import yufang.shared.Money;
import yufang.shared.NotFound;
import yufang.shared.OrganisationId;
import yufang.shared.Percentage;
import yufang.year.contracts.ContractId;
import yufang.year.contracts.ContractState;
import yufang.year.contracts.Contracts;
import yufang.year.contracts.SignedContract;
import yufang.year.contracts.domain.ContractContent;
import yufang.year.contracts.domain.ContractContents;
import yufang.year.contracts.domain.DraftedObligation;
import yufang.year.contracts.domain.DraftedTarget;

/** Reads signed contracts for the later steps; the row policies show a provider its own alone. */
@Component
@Transactional(readOnly = true)
class StoredContracts implements Contracts {

    private static final String SIGNED = """
            select c.id, c.sub_project, c.year, c.number, c.title, c.organisation, c.provider_name, c.total,
                   c.advance_percent, c.balance_percent, c.signed_on, c.service_until, c.service_area, c.penalties, c.status
            from contracts.contract c where c.signed_on is not null
            """;

    private final JdbcClient jdbc;
    private final ContractContents contents;

    StoredContracts(JdbcClient jdbc, ContractContents contents) {
        this.jdbc = jdbc;
        this.contents = contents;
    }

    /** The living one; where it was terminated, the last that was. */
    @Override
    public Optional<SignedContract> of(SubProjectId subProject) {
        return with(rows(
                        SIGNED + "and c.sub_project = :id order by c.status = 'TERMINATED', c.signed_on desc limit 1",
                        subProject))
                .stream()
                .findFirst();
    }

    @Override
    public SignedContract contract(ContractId id) {
        return with(rows(SIGNED + "and c.id = :id", id)).stream().findFirst().orElseThrow(() -> new NotFound(id));
    }

    @Override
    public List<SignedContract> all() {
        return with(jdbc.sql(SIGNED + "order by c.signed_on desc, c.number")
                .query((row, number) -> head(row))
                .list());
    }

    private List<Head> rows(String statement, EntityId id) {
        return jdbc.sql(statement)
                .param("id", id.value())
                .query((row, number) -> head(row))
                .list();
    }

    private List<SignedContract> with(List<Head> heads) {
        var found = contents.of(heads.stream().map(Head::id).toList());
        return heads.stream()
                .map(head -> head.with(Objects.requireNonNull(found.get(head.id()))))
                .toList();
    }

    private static Head head(ResultSet row) throws SQLException {
        return new Head(
                new ContractId(row.getObject("id", UUID.class)),
                new SubProjectId(row.getObject("sub_project", UUID.class)),
                new FiscalYear(row.getInt("year")),
                row.getString("number"),
                row.getString("title"),
                new OrganisationId(row.getObject("organisation", UUID.class)),
                row.getString("provider_name"),
                new Money(row.getBigDecimal("total")),
                new Percentage(row.getBigDecimal("advance_percent")),
                new Percentage(row.getBigDecimal("balance_percent")),
                row.getObject("signed_on", LocalDate.class),
                row.getObject("service_until", LocalDate.class),
                row.getString("service_area"),
                row.getString("penalties"),
                ContractState.valueOf(row.getString("status")));
    }

    /** The row of the contract itself. */
    private record Head(
            ContractId id,
            SubProjectId subProject,
            FiscalYear year,
            String number,
            String title,
            OrganisationId provider,
            String providerName,
            Money total,
            Percentage advance,
            Percentage balance,
            LocalDate signedOn,
            LocalDate serviceUntil,
            String serviceArea,
            String penalties,
            ContractState state) {

        SignedContract with(ContractContent content) {
            return new SignedContract(
                    id,
                    subProject,
                    year,
                    number,
                    title,
                    provider,
                    providerName,
                    total,
                    advance,
                    balance,
                    signedOn,
                    serviceUntil,
                    serviceArea,
                    penalties,
                    state,
                    content.obligations().stream()
                            .map(DraftedObligation::agreed)
                            .toList(),
                    content.targets().stream().map(DraftedTarget::agreed).toList());
        }
    }
}
