package yufang.ground.programme;

/** What the owner of a step adds to the programme's page of a sub-project; the page puts them together. */
public interface SubProjectFigures {

    /** Read in the transaction that shows the page. */
    SubProjectPanel of(SubProjectId subProject);
}
