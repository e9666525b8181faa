package yufang.year.contracts;

import java.util.List;
import java.util.Optional;
import yufang.ground.programme.SubProjectId;

/** The signed contracts of the region, read in the transaction of whoever asks; a provider sees its own. */
public interface Contracts {

    Optional<SignedContract> of(SubProjectId subProject);

    /** @throws yufang.shared.NotFound where it is none, is not signed, or belongs to somebody else */
    SignedContract contract(ContractId id);

    /** All that were ever signed, the latest first. */
    List<SignedContract> all();
}
