package yufang.shared;

import java.util.EnumSet;
import java.util.Set;

/** As what a person acts. Who may do what after whom is a rule about persons and lives in the aggregates. */
public enum Role {
    HRSS_OFFICER(Reach.REGION),
    HRSS_LEADER(Reach.REGION),
    COMMITTEE_OFFICE(Reach.REGION),
    AGENCY_OFFICER(Reach.REGION),
    AGENCY_REVIEWER(Reach.REGION),
    AGENCY_CASHIER(Reach.REGION),
    AGENCY_LEADER(Reach.REGION),
    FINANCE_REVIEWER(Reach.REGION),
    LIAISON(Reach.ORGANISATION),
    EXPERT(Reach.PANEL),
    PROVIDER_MANAGER(Reach.ORGANISATION),
    PROVIDER_FIELD(Reach.ORGANISATION),
    EMPLOYER_CONTACT(Reach.EMPLOYER),
    AUDITOR(Reach.READING),
    /** Accounts, rulebook and the clock of a trying-out region; no business. */
    ADMINISTRATOR(Reach.REGION);

    private final Reach reach;

    Role(Reach reach) {
        this.reach = reach;
    }

    public Reach reach() {
        return reach;
    }

    /** The officers of bureau, committee office, agency and finance. */
    public static Set<Role> officers() {
        return EnumSet.range(HRSS_OFFICER, FINANCE_REVIEWER);
    }

    /** Those who see the region's records: officers and the auditor. */
    public static Set<Role> readers() {
        var readers = EnumSet.copyOf(officers());
        readers.add(AUDITOR);
        return readers;
    }

    public static Set<Role> all() {
        return EnumSet.allOf(Role.class);
    }
}
