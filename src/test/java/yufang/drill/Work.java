package yufang.drill;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.Random;
import org.jspecify.annotations.Nullable;
import yufang.testing.Answer;

/**
 * What one client does over and over at one activity of the programme: each write continues from the one before. A new
 * activity joins the drill by a class of this kind in {@link #ALL}.
 */
interface Work {

    List<Maker> ALL = List.of(FundBaseWork::of, UnitWork::of, PaymentWork::of);

    /** The next write; pages may be read for it. */
    Write next();

    /** It was carried out, at once or when it was repeated. */
    void carriedOut(Write write, Answer answer);

    /** Where the stored state is not what the writes made it, once all are carried out. */
    List<String> complaints(Connection owner) throws SQLException;

    /** Makes one client's share of a work. */
    @FunctionalInterface
    interface Maker {

        /**
         * @param people signed in for this client alone
         * @param ground what was prepared for all
         * @param client from 0
         * @param clients how many share the work
         * @return null where this client has no share in it
         */
        @Nullable
        Work make(People people, Ground ground, int client, int clients, Random random);
    }
}
