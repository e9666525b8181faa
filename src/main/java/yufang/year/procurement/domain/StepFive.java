package yufang.year.procurement.domain;

import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import yufang.ground.deadlines.Addressee;
import yufang.ground.deadlines.Term;
import yufang.ground.deadlines.Work;
import yufang.ground.desk.Desk;
import yufang.ground.programme.Programme;
import yufang.ground.programme.StepReport;
import yufang.ground.programme.SubProjectId;
import yufang.platform.ui.Leaf;
import yufang.shared.EntityId;
import yufang.shared.Role;
import yufang.shared.Wording;
import yufang.year.procurement.DemandId;
import yufang.year.procurement.ProcurementId;

/** Tells the line of the nine steps how far a procurement is, and whoever acts next that it is his turn. */
@Component
@Transactional(propagation = Propagation.MANDATORY)
class StepFive {

    static final int STEP = 5;

    private final JdbcClient jdbc;
    private final Programme programme;
    private final Desk desk;

    StepFive(JdbcClient jdbc, Programme programme, Desk desk) {
        this.jdbc = jdbc;
        this.programme = programme;
        this.desk = desk;
    }

    /** What is to be done next, as the key of the work item's title. */
    enum Task {
        PREPARE(Role.AGENCY_OFFICER),
        BEGIN(Role.AGENCY_OFFICER),
        OPEN(Role.AGENCY_OFFICER),
        SCORING(Role.AGENCY_OFFICER),
        REPLACE(Role.AGENCY_OFFICER),
        RANK(Role.AGENCY_OFFICER),
        DECIDE(Role.AGENCY_LEADER),
        PUBLISH(Role.AGENCY_OFFICER),
        AWARD(Role.AGENCY_LEADER),
        SIGN(Role.AGENCY_OFFICER),
        PROPOSE(Role.PROVIDER_MANAGER),
        DECLARE(Role.EXPERT),
        SCORE(Role.EXPERT);

        private final Role role;

        Task(Role role) {
            this.role = role;
        }

        /** The act of the work item. */
        String act() {
            return "procurement." + name().toLowerCase(java.util.Locale.ROOT);
        }

        Wording title(Object... arguments) {
            return Wording.of("procurement.work." + name(), arguments);
        }

        Addressee desk() {
            return Addressee.desk(role);
        }
    }

    void report(Procurement procurement) {
        var now = StepReport.now(procurement.year(), procurement.subProject(), STEP, address(procurement.id()));
        programme.report(
                procurement.status() == ProcurementStatus.AWARDED
                        ? StepReport.done(
                                procurement.year(),
                                procurement.subProject(),
                                STEP,
                                desk.today(),
                                address(procurement.id()))
                        : now.saying(Wording.word("procurement.status", procurement.status())));
    }

    /** The agency's own work with a procurement; {@code arguments} follow the sub-project's title. */
    void hand(Task task, Procurement procurement, @Nullable Term until, Object... arguments) {
        hand(task, procurement.id(), procurement, until, arguments);
    }

    void hand(Task task, EntityId subject, Procurement procurement, @Nullable Term until, Object... arguments) {
        open(task, subject, task.desk(), procurement, address(procurement.id()), until, arguments);
    }

    void open(
            Task task,
            EntityId subject,
            Addressee to,
            Procurement procurement,
            String href,
            @Nullable Term until,
            Object... arguments) {
        var said = new Object[arguments.length + 1];
        said[0] = title(procurement.subProject());
        System.arraycopy(arguments, 0, said, 1, arguments.length);
        var work = Work.of(subject, task.act(), to, task.title(said), href, STEP);
        desk.open(until == null ? work : work.until(until));
    }

    /**
     * The demand has been disclosed for its whole term: the sub-project can be bought, unless somebody does already.
     */
    void awaitPreparation(DemandId demand, SubProjectId subProject) {
        var bought = jdbc.sql("""
                        select exists (select from procurement.procurement
                                       where sub_project = :id and status <> 'FAILED')
                        """)
                .param("id", subProject.value())
                .query(Boolean.class)
                .single();
        if (bought) return;
        desk.open(Work.of(
                demand,
                Task.PREPARE.act(),
                Task.PREPARE.desk(),
                Task.PREPARE.title(title(subProject)),
                Leaf.PROCUREMENTS.path() + "/procurements/new",
                STEP));
    }

    void close(Task task, EntityId subject) {
        desk.close(subject, task.act());
    }

    /** As the plan names it; people from outside read it too. */
    String title(SubProjectId id) {
        return Objects.requireNonNull(jdbc.sql("select title from programme.report_sub_project where id = :id")
                .param("id", id.value())
                .query(String.class)
                .single());
    }

    static String address(ProcurementId id) {
        return "/procurement/procurements/" + id.value();
    }
}
