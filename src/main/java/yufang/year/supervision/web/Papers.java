package yufang.year.supervision.web;

import org.springframework.stereotype.Component;
import yufang.ground.documents.Documents;
import yufang.ground.trail.SubjectTrail;

/** What lies with a record: its documents and what was done to it. */
@Component
record Papers(Documents documents, SubjectTrail trail) {}
