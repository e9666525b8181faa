-- Both figures of the fund have the same shape, and each decision its business day beside the real time.
alter table budget.fund_base rename column collected to amount;
alter table budget.fund_base add column decided_on date;
update budget.fund_base set decided_on = (decided_at at time zone 'Asia/Shanghai')::date where decided_at is not null;
alter table budget.fund_base add check ((decided_at is null) = (decided_on is null));

create table budget.fund_budget_entry (
    region        platform.region_code not null default current_setting('yufang.region'),
    id            uuid           not null,
    version       integer        not null,
    created_by    uuid           not null,
    created_at    timestamptz    not null,
    year          integer        not null check (year between 2000 and 2100),
    amount        numeric(14, 2) not null check (amount > 0),
    source        text           not null,
    document      uuid           not null,
    status        text           not null check (status in ('ENTERED', 'RETURNED', 'CONFIRMED')),
    entered_by    uuid           not null,
    decided_by    uuid,
    decided_at    timestamptz,
    decided_on    date,
    return_reason text,
    rules_version text,
    primary key (region, id),
    foreign key (region, created_by) references people.person (region, id),
    foreign key (region, entered_by) references people.person (region, id),
    foreign key (region, decided_by) references people.person (region, id),
    foreign key (region, document) references documents.document (region, id),
    check (num_nonnulls(decided_by, decided_at, decided_on, rules_version) in (0, 4)),
    check ((status = 'RETURNED') = (return_reason is not null)),
    check ((status = 'ENTERED') = (decided_by is null)),
    check (status <> 'CONFIRMED' or decided_by not in (entered_by, created_by))
);
call platform.isolate('budget.fund_budget_entry', 'select, insert, update');
-- The fund budget is adjusted in the course of a year: the latest confirmed entry counts, and one at a time is open.
create unique index one_entry_open on budget.fund_budget_entry (region, year) where status <> 'CONFIRMED';
create index on budget.fund_budget_entry (region, year, created_at);

-- The same for every region, which is why it carries none; the words stand in the message bundles.
create table budget.cost_kind (
    code     text    primary key check (code ~ '^[A-Z_]{1,30}$'),
    position integer not null unique,
    purpose  text    check (purpose in ('PUBLICITY', 'TRAINING')),
    fundable boolean not null
);
comment on column budget.cost_kind.purpose is 'null where a line of this kind can be for either';
comment on column budget.cost_kind.fundable is 'false: never out of the prevention fee (plan M-6)';
insert into budget.cost_kind (code, position, purpose, fundable) values
    ('TRAINERS', 1, 'TRAINING', true),
    ('VENUE_AND_MEALS', 2, null, true),
    ('COURSEWARE', 3, 'TRAINING', true),
    ('EXAMINATION', 4, 'TRAINING', true),
    ('COURSES', 5, 'TRAINING', true),
    ('SURVEYS', 6, 'TRAINING', true),
    ('VISITS', 7, 'TRAINING', true),
    ('MEETINGS', 8, 'PUBLICITY', true),
    ('EVENTS', 9, 'PUBLICITY', true),
    ('MATERIALS', 10, 'PUBLICITY', true),
    ('FILMS', 11, 'PUBLICITY', true),
    ('MEDIA', 12, 'PUBLICITY', true),
    ('ORGANISATION', 13, null, true),
    ('OTHER', 14, null, true),
    ('EXPERT_REVIEW', 15, null, false);
grant select on budget.cost_kind to yufang_app, yufang_reader;

create table budget.budget (
    region            platform.region_code not null default current_setting('yufang.region'),
    id                uuid        not null,
    version           integer     not null,
    created_by        uuid        not null,
    created_at        timestamptz not null,
    plan              uuid        not null,
    year              integer     not null check (year between 2000 and 2100),
    status            text        not null check (status in ('DRAFTING', 'SUBMITTED', 'RETURNED', 'APPROVED')),
    raised_share      numeric(7, 4) check (raised_share > 0 and raised_share <= 100),
    raised_number     text,
    raised_document   uuid,
    submitted_by      uuid,
    submitted_on      date,
    approved_by       uuid,
    approved_on       date,
    fund_base         uuid,
    fund_budget_entry uuid,
    rules_version     text,
    primary key (region, id),
    unique (region, plan),
    unique (region, id, plan),
    foreign key (region, plan) references planning.plan_version (region, id),
    foreign key (region, created_by) references people.person (region, id),
    foreign key (region, submitted_by) references people.person (region, id),
    foreign key (region, approved_by) references people.person (region, id),
    foreign key (region, raised_document) references documents.document (region, id),
    foreign key (region, fund_base) references budget.fund_base (region, id),
    foreign key (region, fund_budget_entry) references budget.fund_budget_entry (region, id),
    check (num_nonnulls(raised_share, raised_number, raised_document) in (0, 3)),
    check ((submitted_by is null) = (submitted_on is null)),
    check (status = 'DRAFTING' or submitted_by is not null),
    check (num_nonnulls(approved_by, approved_on, fund_base, fund_budget_entry, rules_version)
           = case status when 'APPROVED' then 5 else 0 end),
    check (approved_on >= submitted_on),
    check (approved_by not in (created_by, submitted_by))
);
call platform.isolate('budget.budget', 'select, insert, update');
create index on budget.budget (region, year, created_at);
create index on budget.budget (region, fund_base);
create index on budget.budget (region, fund_budget_entry);

-- Who has drafted or submitted it, and so never decides on it.
create table budget.hand (
    region platform.region_code not null default current_setting('yufang.region'),
    budget uuid not null,
    person uuid not null,
    primary key (region, budget, person),
    foreign key (region, budget) references budget.budget (region, id),
    foreign key (region, person) references people.person (region, id)
);
call platform.isolate('budget.hand', 'select, insert, delete');

create table budget.cost_line (
    region      platform.region_code not null default current_setting('yufang.region'),
    id          uuid           not null,
    version     integer        not null,
    created_by  uuid           not null,
    created_at  timestamptz    not null,
    budget      uuid           not null,
    plan        uuid           not null,
    sub_project uuid           not null,
    title       text           not null check (title <> ''),
    kind        text           not null references budget.cost_kind (code),
    purpose     text           not null check (purpose in ('PUBLICITY', 'TRAINING')),
    unit_price  numeric(14, 2) not null check (unit_price > 0),
    quantity    numeric(12, 3) not null check (quantity > 0),
    unit        text           not null check (unit <> ''),
    basis       text           not null check (basis <> ''),
    primary key (region, id),
    -- A line belongs to a sub-project of the very version of the plan that its budget is for.
    foreign key (region, budget, plan) references budget.budget (region, id, plan),
    foreign key (region, plan, sub_project) references planning.planned_sub_project (region, plan_version, id),
    foreign key (region, created_by) references people.person (region, id)
);
call platform.isolate('budget.cost_line', 'select, insert, update, delete');
create index on budget.cost_line (region, budget, sub_project);
create index on budget.cost_line (region, plan, sub_project);

-- What finance has decided, each time anew.
create table budget.decision (
    region        platform.region_code not null default current_setting('yufang.region'),
    id            uuid           not null,
    version       integer        not null,
    created_by    uuid           not null,
    created_at    timestamptz    not null,
    budget        uuid           not null,
    outcome       text           not null check (outcome in ('RETURNED', 'APPROVED')),
    decided_on    date           not null,
    total         numeric(14, 2) not null,
    reason        text,
    rules_version text           not null,
    primary key (region, id),
    foreign key (region, budget) references budget.budget (region, id),
    foreign key (region, created_by) references people.person (region, id),
    check (outcome = 'APPROVED' or reason is not null)
);
call platform.isolate('budget.decision', 'select, insert');
create index on budget.decision (region, budget, created_at);

-- Two persons, also where a program should forget it; and what was approved stays what it was.
create function budget.keep_approved() returns trigger language plpgsql set search_path = '' as $$
begin
    if old.status = 'APPROVED' then
        raise exception 'an approved budget never changes';
    end if;
    if new.status = 'APPROVED' and exists (select from budget.hand h where h.region = new.region
                                           and h.budget = new.id and h.person = new.approved_by) then
        raise exception 'whoever drafted or submitted a budget does not approve it';
    end if;
    return new;
end $$;
create trigger keep_approved before update on budget.budget for each row execute function budget.keep_approved();

create function budget.keep_approved_lines() returns trigger language plpgsql set search_path = '' as $$
begin
    if exists (select from budget.budget b where b.status = 'APPROVED'
               and (b.region, b.id) in ((old.region, old.budget), (new.region, new.budget))) then
        raise exception 'the lines of an approved budget never change';
    end if;
    if tg_op = 'DELETE' then
        return old;
    end if;
    return new;
end $$;
create trigger keep_approved_lines before insert or update or delete on budget.cost_line
    for each row execute function budget.keep_approved_lines();

-- How much each sub-project may cost: of the budget that was approved last in its year.
create view budget.report_approved_sub_project with (security_invoker = true) as
    select l.region, l.sub_project, b.year, s.title, sum(round(l.unit_price * l.quantity, 2)) as amount,
           b.id as budget, b.approved_on
    from budget.budget b
    join budget.cost_line l on l.region = b.region and l.budget = b.id
    join planning.report_sub_project s
        on s.region = l.region and s.plan_version = l.plan and s.id = l.sub_project
    where b.status = 'APPROVED'
      and not exists (select from budget.budget later
                      where later.region = b.region and later.year = b.year and later.status = 'APPROVED'
                        and later.created_at > b.created_at)
    group by l.region, l.sub_project, b.year, s.title, b.id, b.approved_on;
grant select on budget.report_approved_sub_project to yufang_app, yufang_reader;
