package yufang.year.payments.web;

import yufang.platform.ui.Badge;
import yufang.platform.ui.Tone;
import yufang.platform.ui.Ui;
import yufang.shared.Money;
import yufang.year.payments.domain.PaymentStatus;

/** Words that several pages of payments use. */
final class PaymentWords {

    private PaymentWords() {}

    static Badge badge(PaymentStatus status, Ui ui) {
        var tone =
                switch (status) {
                    case REQUESTED, CHECKED -> Tone.NOW;
                    case SECONDED -> Tone.SOON;
                    case PAID -> Tone.DONE;
                    case REJECTED, RETURNED_BY_BANK -> Tone.LATE;
                };
        return new Badge(tone, ui.of("payments.status", status));
    }

    static String yuan(Money amount, Ui ui) {
        return ui.t("payments.yuan", amount);
    }
}
