create schema procurement;

-- The issued plan is an official document: providers read what it asks of them, also when and where.
grant select (service_months, service_area) on planning.plan_version to yufang_outsider;

-- Published before the plan is issued; a sub-project takes one over later.
create table procurement.intention (
    region         platform.region_code not null default current_setting('yufang.region'),
    id             uuid           not null,
    version        integer        not null,
    created_by     uuid           not null,
    created_at     timestamptz    not null,
    year           integer        not null check (year between 2000 and 2100),
    title          text           not null check (title <> ''),
    object         text           not null check (object <> ''),
    estimate       numeric(14, 2) not null check (estimate > 0),
    expected_month date           not null check (extract(day from expected_month) = 1),
    notice         uuid           not null,
    published_on   date           not null,
    rules_version  text           not null,
    status         text           not null check (status in ('PUBLISHED', 'ATTACHED')),
    sub_project    uuid,
    attached_by    uuid,
    attached_on    date check (attached_on >= published_on),
    primary key (region, id),
    unique (region, sub_project),
    foreign key (region, created_by) references people.person (region, id),
    foreign key (region, notice) references disclosure.notice (region, id),
    foreign key (region, sub_project) references planning.sub_project (region, id),
    foreign key (region, attached_by) references people.person (region, id),
    check (num_nonnulls(sub_project, attached_by, attached_on) = case status when 'ATTACHED' then 3 else 0 end)
);
create index on procurement.intention (region, year, published_on);
call platform.isolate('procurement.intention', 'select, insert, update');

create function procurement.keep_published_intentions() returns trigger language plpgsql set search_path = '' as $$
begin
    raise exception 'what was published never changes';
end $$;
create trigger keep_published_intentions before update on procurement.intention
    for each row when ((old.year, old.title, old.object, old.estimate, old.expected_month, old.notice, old.published_on)
                       is distinct from
                       (new.year, new.title, new.object, new.estimate, new.expected_month, new.notice, new.published_on))
    execute function procurement.keep_published_intentions();

-- What is to be bought under one sub-project. It names the version of the plan that it was drafted from.
create table procurement.demand (
    region           platform.region_code not null default current_setting('yufang.region'),
    id               uuid           not null,
    version          integer        not null,
    created_by       uuid           not null,
    created_at       timestamptz    not null,
    sub_project      uuid           not null,
    year             integer        not null check (year between 2000 and 2100),
    status           text           not null check (status in ('DRAFTING', 'REVIEWED', 'DISCLOSED', 'CLOSED',
                                                               'WITHDRAWN')),
    plan_version     uuid           not null,
    ceiling          numeric(14, 2) not null check (ceiling > 0),
    content          text           not null check (content <> ''),
    title            text           not null check (title <> ''),
    details          text,
    service          text           not null check (service <> ''),
    quality          text           not null check (quality <> ''),
    conditions       text           not null check (conditions <> ''),
    contact          text           not null check (contact <> ''),
    drafted_by       uuid           not null,
    drafters         text[]         not null check (drafted_by::text = any (drafters)),
    returned_by      uuid,
    return_reason    text,
    reviewed_by      uuid,
    reviewed_on      date,
    reviewed_rules   text,
    notice           uuid,
    disclosed_by     uuid,
    disclosed_on     date check (disclosed_on >= reviewed_on),
    span             text,
    stands_until     date check (stands_until > disclosed_on),
    disclosed_rules  text,
    closed_by        uuid,
    closed_on        date check (closed_on > disclosed_on),
    closed_rules     text,
    withdrawn_by     uuid,
    withdrawn_on     date,
    withdrawal_reason text,
    primary key (region, id),
    foreign key (region, created_by) references people.person (region, id),
    foreign key (region, sub_project) references planning.sub_project (region, id),
    foreign key (region, plan_version) references planning.plan_version (region, id),
    foreign key (region, drafted_by) references people.person (region, id),
    foreign key (region, returned_by) references people.person (region, id),
    foreign key (region, reviewed_by) references people.person (region, id),
    foreign key (region, disclosed_by) references people.person (region, id),
    foreign key (region, closed_by) references people.person (region, id),
    foreign key (region, withdrawn_by) references people.person (region, id),
    foreign key (region, notice) references disclosure.notice (region, id),
    -- Whoever had a hand in the draft does not review it, also where a program should forget it.
    check (reviewed_by is null or (reviewed_by <> created_by and reviewed_by::text <> all (drafters))),
    check (num_nonnulls(returned_by, return_reason) in (0, 2)),
    check (num_nonnulls(reviewed_by, reviewed_on, reviewed_rules) in (0, 3)),
    check (num_nonnulls(notice, disclosed_by, disclosed_on, span, disclosed_rules) in (0, 5)),
    check (num_nonnulls(closed_by, closed_on, closed_rules) = case status when 'CLOSED' then 3 else 0 end),
    check (num_nonnulls(withdrawn_by, withdrawn_on, withdrawal_reason) = case status when 'WITHDRAWN' then 3 else 0 end),
    check (status not in ('REVIEWED', 'DISCLOSED', 'CLOSED') or reviewed_by is not null),
    check (status not in ('DISCLOSED', 'CLOSED') or notice is not null),
    check (status <> 'DRAFTING' or reviewed_by is null),
    check (status not in ('DRAFTING', 'REVIEWED') or notice is null)
);
create unique index one_demand_in_work on procurement.demand (region, sub_project)
    where status in ('DRAFTING', 'REVIEWED', 'DISCLOSED');
create index on procurement.demand (region, sub_project, closed_on);
create index on procurement.demand (region, year, created_at);
call platform.isolate('procurement.demand', 'select, insert, update');

-- What was reviewed is what is disclosed, and what ended stays as it is.
create function procurement.keep_reviewed_demands() returns trigger language plpgsql set search_path = '' as $$
begin
    if old.status in ('CLOSED', 'WITHDRAWN')
       or (old.sub_project, old.year, old.plan_version, old.ceiling, old.content, old.title, old.details, old.service,
           old.quality, old.conditions, old.contact, old.drafters)
          is distinct from
          (new.sub_project, new.year, new.plan_version, new.ceiling, new.content, new.title, new.details, new.service,
           new.quality, new.conditions, new.contact, new.drafters) then
        raise exception 'a demand stays as it was reviewed';
    end if;
    return new;
end $$;
create trigger keep_reviewed_demands before update on procurement.demand
    for each row when (old.status <> 'DRAFTING') execute function procurement.keep_reviewed_demands();

create view procurement.report_intention with (security_invoker = true) as
    select region, id, year, title, estimate, expected_month, published_on, status, sub_project
    from procurement.intention;
create view procurement.report_demand with (security_invoker = true) as
    select region, id, sub_project, year, status, title, plan_version, ceiling, disclosed_on, stands_until, closed_on,
           withdrawn_on
    from procurement.demand;
grant select on procurement.report_intention, procurement.report_demand to yufang_app, yufang_reader;
