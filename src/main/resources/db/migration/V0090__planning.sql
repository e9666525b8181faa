create schema planning;

-- One plan for each year; what is drafted, asked about, decided and issued is one of its versions.
create table planning.annual_plan (
    region     platform.region_code not null default current_setting('yufang.region'),
    id         uuid        not null,
    version    integer     not null,
    created_by uuid        not null,
    created_at timestamptz not null,
    year       integer     not null check (year between 2000 and 2100),
    primary key (region, id),
    unique (region, year),
    unique (region, id, year),
    foreign key (region, created_by) references people.person (region, id)
);
call platform.isolate('planning.annual_plan', 'select, insert');

create table planning.plan_version (
    region          platform.region_code not null default current_setting('yufang.region'),
    id              uuid        not null,
    version         integer     not null,
    created_by      uuid        not null,
    created_at      timestamptz not null,
    plan            uuid        not null,
    year            integer     not null,
    number          integer     not null check (number >= 1),
    follows         uuid,
    reason          text,
    title           text        not null,
    principles      text,
    project_months  integer check (project_months between 1 and 60),
    service_months  integer check (service_months between 1 and 60),
    service_area    text,
    status          text        not null check (status in ('DRAFTING', 'CIRCULATING', 'REVISING', 'BEFORE_COMMITTEE',
                                                           'APPROVED', 'ISSUED', 'SUPERSEDED')),
    circulated_by   uuid,
    submitted_by    uuid,
    submitted_on    date,
    approved_on     date,
    issue_number    text,
    issued_on       date,
    issued_by       uuid,
    issued_document uuid,
    rules_version   text,
    primary key (region, id),
    unique (region, plan, number),
    unique (region, issue_number),
    foreign key (region, plan, year) references planning.annual_plan (region, id, year),
    foreign key (region, follows) references planning.plan_version (region, id),
    foreign key (region, created_by) references people.person (region, id),
    foreign key (region, circulated_by) references people.person (region, id),
    foreign key (region, submitted_by) references people.person (region, id),
    foreign key (region, issued_by) references people.person (region, id),
    foreign key (region, issued_document) references documents.document (region, id),
    check ((number = 1) = (follows is null) and (follows is null) = (reason is null)),
    check (status not in ('BEFORE_COMMITTEE', 'APPROVED', 'ISSUED', 'SUPERSEDED')
           or (submitted_by is not null and submitted_on is not null)),
    check (status not in ('APPROVED', 'ISSUED', 'SUPERSEDED') or approved_on is not null),
    check (status not in ('ISSUED', 'SUPERSEDED')
           or (issue_number is not null and issued_on >= approved_on and issued_document is not null
               and rules_version is not null and issued_by is not null
               and issued_by not in (created_by, circulated_by, submitted_by)))
);
call platform.isolate('planning.plan_version', 'select, insert, update');
create unique index one_version_in_force on planning.plan_version (region, plan) where status = 'ISSUED';
create unique index one_version_in_work on planning.plan_version (region, plan)
    where status not in ('ISSUED', 'SUPERSEDED');
create index on planning.plan_version (region, year, number);

-- An issued version never changes; it is only superseded by the next.
create function planning.keep_issued_versions() returns trigger language plpgsql set search_path = '' as $$
begin
    if tg_op = 'UPDATE' and old.status = 'ISSUED' and new.status = 'SUPERSEDED'
       and to_jsonb(new) - 'status' - 'version' = to_jsonb(old) - 'status' - 'version' then
        return new;
    end if;
    raise exception 'an issued version of the plan never changes';
end $$;
create trigger keep_issued_versions before update or delete on planning.plan_version
    for each row when (old.status in ('ISSUED', 'SUPERSEDED')) execute function planning.keep_issued_versions();

-- What later modules refer to: the same in every version of the plan.
create table planning.sub_project (
    region platform.region_code not null default current_setting('yufang.region'),
    id     uuid not null,
    plan   uuid not null,
    primary key (region, id),
    foreign key (region, plan) references planning.annual_plan (region, id)
);
create table planning.deliverable (
    region      platform.region_code not null default current_setting('yufang.region'),
    id          uuid not null,
    sub_project uuid not null,
    primary key (region, id),
    unique (region, id, sub_project),
    foreign key (region, sub_project) references planning.sub_project (region, id)
);
create table planning.measure (
    region      platform.region_code not null default current_setting('yufang.region'),
    id          uuid not null,
    deliverable uuid not null,
    primary key (region, id),
    unique (region, id, deliverable),
    foreign key (region, deliverable) references planning.deliverable (region, id)
);
create table planning.performance_target (
    region      platform.region_code not null default current_setting('yufang.region'),
    id          uuid not null,
    sub_project uuid not null,
    primary key (region, id),
    unique (region, id, sub_project),
    foreign key (region, sub_project) references planning.sub_project (region, id)
);
call platform.isolate('planning.sub_project', 'select, insert');
call platform.isolate('planning.deliverable', 'select, insert');
call platform.isolate('planning.measure', 'select, insert');
call platform.isolate('planning.performance_target', 'select, insert');

-- The lines of a version: rows of their own, which the next version copies under the same ids.
create table planning.basis_document (
    region          platform.region_code not null default current_setting('yufang.region'),
    plan_version    uuid        not null,
    id              uuid        not null,
    position        integer     not null,
    created_by      uuid        not null,
    created_at      timestamptz not null,
    title           text        not null,
    issuer          text        not null,
    document_number text,
    primary key (region, plan_version, id)
);
create table planning.objective (
    region       platform.region_code not null default current_setting('yufang.region'),
    plan_version uuid        not null,
    id           uuid        not null,
    position     integer     not null,
    created_by   uuid        not null,
    created_at   timestamptz not null,
    said         text        not null,
    primary key (region, plan_version, id)
);
create table planning.lesson (
    region       platform.region_code not null default current_setting('yufang.region'),
    plan_version uuid        not null,
    id           uuid        not null,
    position     integer     not null,
    created_by   uuid        not null,
    created_at   timestamptz not null,
    said         text        not null,
    source       text        not null,
    adopted      boolean     not null,
    reason       text        not null,
    primary key (region, plan_version, id)
);
create table planning.planned_step (
    region       platform.region_code not null default current_setting('yufang.region'),
    plan_version uuid        not null,
    id           uuid        not null,
    position     integer     not null,
    created_by   uuid        not null,
    created_at   timestamptz not null,
    step         integer     not null check (step between 1 and 9),
    first_month  date        not null check (extract(day from first_month) = 1),
    last_month   date        not null check (extract(day from last_month) = 1),
    primary key (region, plan_version, id),
    unique (region, plan_version, step),
    check (first_month <= last_month)
);
create table planning.planned_sub_project (
    region       platform.region_code not null default current_setting('yufang.region'),
    plan_version uuid           not null,
    id           uuid           not null,
    position     integer        not null,
    created_by   uuid           not null,
    created_at   timestamptz    not null,
    title        text           not null,
    budget       numeric(14, 2) not null check (budget > 0),
    aim          text           not null,
    primary key (region, plan_version, id),
    foreign key (region, id) references planning.sub_project (region, id)
);
create table planning.planned_deliverable (
    region       platform.region_code not null default current_setting('yufang.region'),
    plan_version uuid        not null,
    id           uuid        not null,
    position     integer     not null,
    created_by   uuid        not null,
    created_at   timestamptz not null,
    sub_project  uuid        not null,
    kind         text        not null check (kind ~ '^[A-Z][A-Z0-9]{0,7}$'),
    title        text        not null,
    particulars  text        not null,
    target_group text        not null,
    primary key (region, plan_version, id),
    foreign key (region, id, sub_project) references planning.deliverable (region, id, sub_project),
    foreign key (region, plan_version, sub_project)
        references planning.planned_sub_project (region, plan_version, id) on delete cascade
);
create index on planning.planned_deliverable (region, plan_version, sub_project);
create table planning.planned_measure (
    region               platform.region_code not null default current_setting('yufang.region'),
    plan_version         uuid           not null,
    id                   uuid           not null,
    position             integer        not null,
    created_by           uuid           not null,
    created_at           timestamptz    not null,
    deliverable          uuid           not null,
    counted              text           not null,
    scope                text           not null check (scope in ('TOTAL', 'EACH')),
    bound                text           not null check (bound in ('AT_LEAST', 'EXACTLY', 'AT_MOST', 'WITHIN')),
    figure               numeric(15, 4) not null check (figure >= 0),
    upper                numeric(15, 4) check (upper >= figure),
    condition_fact       text,
    condition_comparison text check (condition_comparison in ('EQUALS', 'AT_LEAST')),
    condition_value      text,
    primary key (region, plan_version, id),
    foreign key (region, id, deliverable) references planning.measure (region, id, deliverable),
    foreign key (region, plan_version, deliverable)
        references planning.planned_deliverable (region, plan_version, id) on delete cascade,
    check ((bound = 'WITHIN') = (upper is not null)),
    check (scope = 'EACH' or bound <> 'WITHIN'),
    check (num_nonnulls(condition_fact, condition_comparison, condition_value) in (0, 3))
);
create index on planning.planned_measure (region, plan_version, deliverable);
create table planning.planned_target (
    region       platform.region_code not null default current_setting('yufang.region'),
    plan_version uuid          not null,
    id           uuid          not null,
    position     integer       not null,
    created_by   uuid          not null,
    created_at   timestamptz   not null,
    sub_project  uuid          not null,
    indicator    text          not null,
    unit         text          not null,
    target       numeric(15, 4) check (target > 0),
    how          text          not null check (how in ('COMPUTED', 'JUDGED')),
    weight       numeric(5, 2) not null check (weight > 0 and weight <= 100),
    primary key (region, plan_version, id),
    foreign key (region, id, sub_project) references planning.performance_target (region, id, sub_project),
    foreign key (region, plan_version, sub_project)
        references planning.planned_sub_project (region, plan_version, id) on delete cascade,
    check (how = 'JUDGED' or target is not null)
);
create index on planning.planned_target (region, plan_version, sub_project);

-- Lines change while the version is drafted or revised, never while it is asked about, decided or issued.
create function planning.keep_closed_lines() returns trigger language plpgsql set search_path = '' as $$
declare
    about uuid := case when tg_op = 'DELETE' then old.plan_version else new.plan_version end;
    place text := case when tg_op = 'DELETE' then old.region else new.region end;
begin
    if tg_op = 'UPDATE' and (old.plan_version <> new.plan_version or old.id <> new.id or old.region <> new.region) then
        raise exception 'a line stays in its version';
    end if;
    if not exists (select from planning.plan_version v
                   where v.region = place and v.id = about and v.status in ('DRAFTING', 'REVISING')) then
        raise exception 'this version of the plan is closed';
    end if;
    if tg_op = 'DELETE' then
        return old;
    end if;
    return new;
end $$;

do $$
declare
    lines text;
begin
    foreach lines in array array['basis_document', 'objective', 'lesson', 'planned_step', 'planned_sub_project',
                                 'planned_deliverable', 'planned_measure', 'planned_target'] loop
        execute format('alter table planning.%I add foreign key (region, plan_version)
                        references planning.plan_version (region, id)', lines);
        execute format('alter table planning.%I add foreign key (region, created_by)
                        references people.person (region, id)', lines);
        execute format('create trigger keep_closed_lines before insert or update or delete on planning.%I
                        for each row execute function planning.keep_closed_lines()', lines);
        execute format('call platform.isolate(%L)', 'planning.' || lines);
    end loop;
end $$;

-- The member units are asked once about a version; what they see is the plan as it stood on that day.
create table planning.circulation (
    region        platform.region_code not null default current_setting('yufang.region'),
    id            uuid        not null,
    version       integer     not null,
    created_by    uuid        not null,
    created_at    timestamptz not null,
    plan_version  uuid        not null,
    year          integer     not null,
    circulated_on date        not null,
    span          text        not null,
    answer_until  date check (answer_until >= circulated_on),
    silence       text        not null check (silence in ('AGREEMENT', 'REFUSAL')),
    rules_version text        not null,
    snapshot      jsonb       not null,
    primary key (region, id),
    unique (region, plan_version),
    foreign key (region, plan_version) references planning.plan_version (region, id),
    foreign key (region, created_by) references people.person (region, id)
);
call platform.isolate('planning.circulation', 'select, insert');

-- Taken here, so that nobody can ask about anything but the plan as it stands.
create function planning.take_snapshot() returns trigger language plpgsql set search_path = '' as $$
declare
    lines text;
    found jsonb;
begin
    select jsonb_build_object('plan_version', jsonb_build_array(to_jsonb(v))) into new.snapshot
    from planning.plan_version v where v.region = new.region and v.id = new.plan_version;
    foreach lines in array array['basis_document', 'objective', 'lesson', 'planned_step', 'planned_sub_project',
                                 'planned_deliverable', 'planned_measure', 'planned_target'] loop
        execute format('select coalesce(jsonb_agg(to_jsonb(t) order by t.position), ''[]''::jsonb) from planning.%I t
                        where t.region = $1 and t.plan_version = $2', lines)
            into found using new.region, new.plan_version;
        new.snapshot := new.snapshot || jsonb_build_object(lines, found);
    end loop;
    return new;
end $$;
create trigger take_snapshot before insert on planning.circulation
    for each row execute function planning.take_snapshot();

create table planning.opinion (
    region       platform.region_code not null default current_setting('yufang.region'),
    id           uuid        not null,
    version      integer     not null,
    created_by   uuid        not null,
    created_at   timestamptz not null,
    circulation  uuid        not null,
    plan_version uuid        not null,
    organisation uuid        not null,
    status       text        not null check (status in ('ASKED', 'AGREED', 'OPINED', 'SILENT')),
    answered_by  uuid,
    answered_on  date,
    primary key (region, id),
    unique (region, id, organisation),
    unique (region, circulation, organisation),
    foreign key (region, circulation) references planning.circulation (region, id),
    foreign key (region, plan_version) references planning.plan_version (region, id),
    foreign key (region, organisation) references people.organisation (region, id),
    foreign key (region, created_by) references people.person (region, id),
    foreign key (region, answered_by) references people.person (region, id),
    check ((status in ('AGREED', 'OPINED')) = (answered_by is not null and answered_on is not null))
);
create index on planning.opinion (region, plan_version);
create index on planning.opinion (region, organisation);
create index open_opinions on planning.opinion (region, circulation) where status = 'ASKED';
call platform.isolate('planning.opinion', 'select, insert, update');
call platform.admit('planning.opinion', 'select, update');

create function planning.keep_answers() returns trigger language plpgsql set search_path = '' as $$
begin
    raise exception 'an opinion is given once';
end $$;
create trigger keep_answers before update on planning.opinion
    for each row when (old.status <> 'ASKED' or old.organisation <> new.organisation
                       or old.circulation <> new.circulation or old.plan_version <> new.plan_version)
    execute function planning.keep_answers();

create table planning.opinion_item (
    region       platform.region_code not null default current_setting('yufang.region'),
    id           uuid        not null,
    version      integer     not null,
    created_by   uuid        not null,
    created_at   timestamptz not null,
    opinion      uuid        not null,
    plan_version uuid        not null,
    organisation uuid        not null,
    position     integer     not null,
    said         text        not null,
    status       text        not null check (status in ('OPEN', 'ADOPTED', 'REFUSED')),
    reason       text,
    settled_by   uuid,
    settled_at   timestamptz,
    primary key (region, id),
    unique (region, opinion, position),
    foreign key (region, opinion, organisation) references planning.opinion (region, id, organisation),
    foreign key (region, plan_version) references planning.plan_version (region, id),
    foreign key (region, created_by) references people.person (region, id),
    foreign key (region, settled_by) references people.person (region, id),
    check ((status = 'OPEN') = (settled_by is null)),
    check ((status = 'OPEN') = (settled_at is null)),
    check (status <> 'REFUSED' or reason is not null)
);
create index on planning.opinion_item (region, plan_version);
call platform.isolate('planning.opinion_item', 'select, insert, update');
call platform.admit('planning.opinion_item', 'select, insert');

-- Whoever is asked sees what was circulated, and nobody else from outside does.
grant select on planning.circulation to yufang_outsider;
create policy asked_units on planning.circulation for select to yufang_outsider
    using (region = (select platform.acting_region())
           and exists (select from planning.opinion o
                       where o.region = circulation.region and o.circulation = circulation.id
                         and o.organisation = (select platform.acting_organisation())));

-- A unit may not see what the others say, but the last one to answer hands the plan back to the officer.
create function planning.answers_of(about uuid)
returns table (asked bigint, waiting bigint, silent bigint, open_items bigint)
language sql stable security definer set search_path = '' as $$
    select count(*), count(*) filter (where o.status = 'ASKED'), count(*) filter (where o.status = 'SILENT'),
           (select count(*) from planning.opinion_item i
            join planning.opinion p on p.region = i.region and p.id = i.opinion
            where p.region = platform.acting_region() and p.circulation = about and i.status = 'OPEN')
    from planning.opinion o
    where o.region = platform.acting_region() and o.circulation = about
$$;
revoke execute on function planning.answers_of from public;
grant execute on function planning.answers_of to yufang_app, yufang_reader, yufang_outsider;

-- Append-only: a refused version comes before the committee again and gets another row.
create table planning.committee_decision (
    region          platform.region_code not null default current_setting('yufang.region'),
    id              uuid        not null,
    version         integer     not null,
    created_by      uuid        not null,
    created_at      timestamptz not null,
    plan_version    uuid        not null,
    form            text        not null check (form in ('MEETING', 'IN_WRITING')),
    decided_on      date        not null,
    members_for     integer     not null check (members_for >= 0),
    members_against integer     not null check (members_against >= 0),
    outcome         text        not null check (outcome in ('APPROVED', 'REFUSED')),
    note            text,
    minutes         uuid        not null,
    rules_version   text        not null,
    primary key (region, id),
    foreign key (region, plan_version) references planning.plan_version (region, id),
    foreign key (region, created_by) references people.person (region, id),
    foreign key (region, minutes) references documents.document (region, id),
    check (members_for + members_against > 0),
    check ((outcome = 'APPROVED') = (members_for > members_against))
);
create index on planning.committee_decision (region, plan_version, created_at);
call platform.isolate('planning.committee_decision', 'select, insert');

-- The issued plan is an official document: people from outside read the issued versions, and nothing of a draft.
do $$
declare
    lines text;
begin
    grant select (region, id, version, plan, year, number, title, status, issue_number, issued_on)
        on planning.plan_version to yufang_outsider;
    create policy issued on planning.plan_version for select to yufang_outsider
        using (region = (select platform.acting_region()) and status in ('ISSUED', 'SUPERSEDED'));
    foreach lines in array array['planned_sub_project', 'planned_deliverable', 'planned_measure', 'planned_target'] loop
        execute format('grant select on planning.%I to yufang_outsider', lines);
        execute format('create policy issued on planning.%I for select to yufang_outsider
                        using (region = (select platform.acting_region())
                               and exists (select from planning.plan_version v
                                           where v.region = %I.region and v.id = %I.plan_version
                                             and v.status in (''ISSUED'', ''SUPERSEDED'')))', lines, lines, lines);
    end loop;
end $$;

create view planning.report_plan_version with (security_invoker = true) as
    select region, id, plan, year, number, title, status, issue_number, issued_on, status = 'ISSUED' as in_force
    from planning.plan_version;
create view planning.report_sub_project with (security_invoker = true) as
    select s.region, s.plan_version, s.id, v.year, v.status, v.status = 'ISSUED' as in_force, s.position, s.title,
           s.budget
    from planning.planned_sub_project s
    join planning.plan_version v on v.region = s.region and v.id = s.plan_version;
create view planning.report_deliverable with (security_invoker = true) as
    select d.region, d.plan_version, d.id, d.sub_project, v.year, v.status, v.status = 'ISSUED' as in_force, d.position,
           d.kind, d.title, d.particulars, d.target_group
    from planning.planned_deliverable d
    join planning.plan_version v on v.region = d.region and v.id = d.plan_version;
grant select on planning.report_plan_version, planning.report_sub_project, planning.report_deliverable
    to yufang_app, yufang_reader, yufang_outsider;
