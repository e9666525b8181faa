package yufang.year.payments.web;

import java.util.EnumSet;
import java.util.Set;
import yufang.shared.Role;
import yufang.year.payments.PaymentCaseId;

/** Addresses that several controllers of payments use. */
final class PaymentRoutes {

    static final String PAGE = "/money/payments/{id}";
    static final String CONTRACT = "/money/payments/contracts/{contract}";

    private PaymentRoutes() {}

    /** Officers and the auditor see all of the region, a provider its own. */
    static Set<Role> readersAndProviders() {
        var roles = EnumSet.copyOf(Role.readers());
        roles.add(Role.PROVIDER_MANAGER);
        roles.add(Role.PROVIDER_FIELD);
        return roles;
    }

    static String to(PaymentCaseId id) {
        return "redirect:/money/payments/" + id.value();
    }
}
