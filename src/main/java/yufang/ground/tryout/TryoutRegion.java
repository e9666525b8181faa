package yufang.ground.tryout;

import java.util.List;
import yufang.shared.RegionCode;

/** An invented region, read from {@code tryout/regions.csv}: code, name, committee. */
record TryoutRegion(RegionCode code, String name, String committee) {

    static List<TryoutRegion> all() {
        return TryoutFile.lines("regions.csv").stream().map(TryoutRegion::of).toList();
    }

    private static TryoutRegion of(String line) {
        var cells = line.split(",");
        return new TryoutRegion(new RegionCode(cells[0].strip()), cells[1].strip(), cells[2].strip());
    }
}
