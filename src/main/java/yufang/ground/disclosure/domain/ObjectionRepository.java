package yufang.ground.disclosure.domain;

import org.springframework.data.repository.ListCrudRepository;
import yufang.ground.disclosure.NoticeId;
import yufang.ground.disclosure.ObjectionId;

interface ObjectionRepository extends ListCrudRepository<Objection, ObjectionId> {

    int countByNotice(NoticeId notice);
}
