package yufang.year.supervision.domain;

import java.time.LocalDate;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import yufang.year.contracts.ContractId;
import yufang.year.contracts.SignedContract;

/** Keeps from when to when each contract is supervised: a report that falls due after that is owed no more. */
@Component
@Transactional(propagation = Propagation.MANDATORY)
class Oversights {

    private final JdbcClient jdbc;

    Oversights(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void begin(SignedContract contract, LocalDate day) {
        jdbc.sql("""
                insert into supervision.oversight (contract, organisation, since) values (:contract, :provider, :day)
                on conflict do nothing
                """)
                .param("contract", contract.id().value())
                .param("provider", contract.provider().value())
                .param("day", day)
                .update();
    }

    /** False where it had ended before, or never begun. */
    boolean end(ContractId contract, LocalDate last) {
        return jdbc.sql("""
                        update supervision.oversight set until = greatest(since, cast(:last as date))
                        where contract = :contract and until is null
                        """)
                        .param("contract", contract.value())
                        .param("last", last)
                        .update()
                == 1;
    }

    /** The last day; empty while it goes on. */
    Optional<LocalDate> until(ContractId contract) {
        return jdbc.sql("select until from supervision.oversight where contract = :contract and until is not null")
                .param("contract", contract.value())
                .query(LocalDate.class)
                .optional();
    }
}
