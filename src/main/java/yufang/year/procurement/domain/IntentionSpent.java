package yufang.year.procurement.domain;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import yufang.ground.programme.SubProjectId;

/** Whether anybody has begun to buy under an intention: then it stays with its sub-project. */
@Component
@Transactional(propagation = Propagation.MANDATORY)
class IntentionSpent {

    private final JdbcClient jdbc;

    IntentionSpent(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    boolean isSpent(SubProjectId subProject) {
        return jdbc.sql("select exists (select from procurement.procurement where sub_project = :id)")
                .param("id", subProject.value())
                .query(Boolean.class)
                .single();
    }
}
