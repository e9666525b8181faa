create schema budget;

create table budget.fund_base (
    region        platform.region_code not null default current_setting('yufang.region'),
    id            uuid           not null,
    version       integer        not null,
    created_by    uuid           not null,
    created_at    timestamptz    not null,
    year          integer        not null,
    collected     numeric(14, 2) not null check (collected > 0),
    source        text           not null,
    document      uuid           not null,
    status        text           not null check (status in ('ENTERED', 'RETURNED', 'CONFIRMED')),
    entered_by    uuid           not null,
    decided_by    uuid,
    decided_at    timestamptz,
    return_reason text,
    rules_version text,
    primary key (region, id),
    unique (region, year),
    foreign key (region, created_by) references people.person (region, id),
    foreign key (region, entered_by) references people.person (region, id),
    foreign key (region, decided_by) references people.person (region, id),
    foreign key (region, document) references documents.document (region, id),
    -- Two people, also where a program should forget it.
    check (status <> 'CONFIRMED' or (decided_by is not null and decided_by <> entered_by and rules_version is not null))
);
call platform.isolate('budget.fund_base', 'select, insert, update');
