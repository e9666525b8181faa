create schema contracts;

-- One living contract for each sub-project; its terms stand still from the signing on.
create table contracts.contract (
    region           platform.region_code not null default current_setting('yufang.region'),
    id               uuid           not null,
    version          integer        not null,
    created_by       uuid           not null,
    created_at       timestamptz    not null,
    sub_project      uuid           not null,
    year             integer        not null,
    award            uuid           not null,
    awarded_on       date           not null,
    organisation     uuid           not null,
    provider_name    text           not null,
    total            numeric(14, 2) not null check (total > 0),
    plan_version     uuid           not null,
    number           text           not null check (length(number) between 1 and 60),
    title            text           not null check (length(title) between 1 and 200),
    project_months   integer        check (project_months between 1 and 120),
    service_months   integer        check (service_months between 1 and 120),
    service_until    date,
    service_area     text,
    advance_percent  numeric(5, 2)  check (advance_percent between 0 and 100),
    balance_percent  numeric(5, 2)  check (balance_percent between 0 and 100),
    duties           text,
    penalties        text,
    acceptance_terms text,
    status           text           not null check (status in ('DRAFTED', 'AGREED', 'SIGNED', 'RUNNING', 'ACCEPTED',
                                                               'CLOSED', 'TERMINATED')),
    changed_by       uuid           not null,
    offered_by       uuid,
    offered_on       date,
    back_because     text,
    agreed_by        uuid,
    agreed_on        date,
    agreed_rules     text,
    signed_by        uuid,
    signed_on        date,
    signed_document  uuid,
    signed_rules     text,
    ended_by         uuid,
    ended_on         date,
    ended_because    text,
    primary key (region, id),
    unique (region, id, organisation),
    unique (region, number),
    foreign key (region, sub_project) references planning.sub_project (region, id),
    foreign key (region, plan_version) references planning.plan_version (region, id),
    foreign key (region, organisation) references people.organisation (region, id),
    foreign key (region, created_by) references people.person (region, id),
    foreign key (region, changed_by) references people.person (region, id),
    foreign key (region, offered_by) references people.person (region, id),
    foreign key (region, agreed_by) references people.person (region, id),
    foreign key (region, signed_by) references people.person (region, id),
    foreign key (region, ended_by) references people.person (region, id),
    foreign key (region, signed_document) references documents.document (region, id),
    check ((offered_by is null) = (offered_on is null)),
    check (num_nonnulls(agreed_by, agreed_on, agreed_rules) in (0, 3)),
    check (num_nonnulls(signed_by, signed_on, signed_document, signed_rules) in (0, 4)),
    check (num_nonnulls(ended_by, ended_on, ended_because) in (0, 3)),
    check ((status = 'TERMINATED') = (ended_on is not null)),
    check (status in ('DRAFTED', 'TERMINATED') or agreed_on is not null),
    check (status <> 'DRAFTED' or agreed_on is null),
    check (status in ('DRAFTED', 'AGREED', 'TERMINATED') or signed_on is not null),
    check (status not in ('DRAFTED', 'AGREED') or signed_on is null),
    -- Three people, also where a program should forget it.
    check (agreed_by is null or (offered_by is not null and agreed_by not in (created_by, changed_by, offered_by))),
    check (signed_by is null or (agreed_by is not null
                                 and signed_by not in (created_by, changed_by, offered_by, agreed_by))),
    -- What is signed says everything (M-1, M-3, M-4).
    check (signed_on is null or (signed_on >= agreed_on and service_until > signed_on
                                 and advance_percent + balance_percent = 100
                                 and num_nonnulls(project_months, service_months, service_area, duties, penalties,
                                                  acceptance_terms) = 6))
);
create unique index one_living_contract on contracts.contract (region, sub_project) where status <> 'TERMINATED';
create index on contracts.contract (region, year, number);
create index on contracts.contract (region, organisation);
create index on contracts.contract (region, plan_version);
call platform.isolate('contracts.contract', 'select, insert, update');
-- A provider sees what was once laid before it, and agrees or sends back.
grant select, update on contracts.contract to yufang_outsider;
create policy offered_to_own on contracts.contract to yufang_outsider
    using (region = (select platform.acting_region())
           and organisation = (select platform.acting_organisation())
           and offered_on is not null);

create function contracts.keep_contracts() returns trigger language plpgsql set search_path = '' as $$
declare
    moving text[] := array['version', 'status'];
begin
    if old.status <> new.status and (old.status, new.status) not in (
            ('DRAFTED', 'AGREED'), ('AGREED', 'DRAFTED'), ('AGREED', 'SIGNED'), ('SIGNED', 'RUNNING'),
            ('RUNNING', 'ACCEPTED'), ('ACCEPTED', 'CLOSED'), ('DRAFTED', 'TERMINATED'), ('AGREED', 'TERMINATED'),
            ('SIGNED', 'TERMINATED'), ('RUNNING', 'TERMINATED')) then
        raise exception 'a contract does not go from % to %', old.status, new.status;
    end if;
    if new.status = 'TERMINATED' then
        moving := moving || array['ended_by', 'ended_on', 'ended_because'];
    elsif old.status = 'DRAFTED' and new.status = 'AGREED' then
        moving := moving || array['agreed_by', 'agreed_on', 'agreed_rules'];
    elsif old.status = 'AGREED' and new.status = 'DRAFTED' then
        moving := moving || array['agreed_by', 'agreed_on', 'agreed_rules', 'back_because'];
    elsif old.status = 'AGREED' and new.status = 'SIGNED' then
        moving := moving || array['signed_by', 'signed_on', 'signed_document', 'signed_rules', 'plan_version',
                                  'service_until'];
    elsif old.status = 'DRAFTED' and current_user = 'yufang_outsider' then
        moving := moving || array['back_because'];
    elsif old.status = 'DRAFTED' then
        moving := moving || array['number', 'title', 'project_months', 'service_months', 'service_until',
                                  'service_area', 'advance_percent', 'balance_percent', 'duties', 'penalties',
                                  'acceptance_terms', 'changed_by', 'offered_by', 'offered_on', 'back_because'];
    end if;
    if to_jsonb(new) - moving <> to_jsonb(old) - moving then
        raise exception 'the terms of a contract never change once they are agreed';
    end if;
    return new;
end $$;
create trigger keep_contracts before update on contracts.contract
    for each row execute function contracts.keep_contracts();

-- What the contract says of one deliverable. Rows of their own: units and deductions refer to them.
create table contracts.obligation (
    region              platform.region_code not null default current_setting('yufang.region'),
    id                  uuid        not null,
    contract            uuid        not null,
    organisation        uuid        not null,
    sub_project         uuid        not null,
    deliverable         uuid        not null,
    position            integer     not null,
    created_by          uuid        not null,
    created_at          timestamptz not null,
    kind                text        not null check (kind ~ '^[A-Z][A-Z0-9]{0,7}$'),
    title               text        not null check (length(title) between 1 and 200),
    acceptance_standard text,
    amount              numeric(14, 2) check (amount >= 0),
    deduction           text        not null check (deduction in ('PRO_RATA', 'PER_MISSING', 'NONE')),
    missing_price       numeric(14, 2) check (missing_price > 0),
    primary key (region, id),
    unique (region, id, contract),
    unique (region, contract, deliverable),
    foreign key (region, contract, organisation) references contracts.contract (region, id, organisation),
    foreign key (region, deliverable, sub_project) references planning.deliverable (region, id, sub_project),
    foreign key (region, organisation) references people.organisation (region, id),
    foreign key (region, created_by) references people.person (region, id),
    check ((deduction = 'PER_MISSING') = (missing_price is not null))
);
create index on contracts.obligation (region, deliverable, sub_project);

-- A measure keeps the plan's id; the same may stand in a later contract of the sub-project when the first has ended.
create table contracts.obligation_measure (
    region               platform.region_code not null default current_setting('yufang.region'),
    contract             uuid           not null,
    id                   uuid           not null,
    obligation           uuid           not null,
    organisation         uuid           not null,
    planned              uuid,
    position             integer        not null,
    created_by           uuid           not null,
    created_at           timestamptz    not null,
    counted              text           not null,
    scope                text           not null check (scope in ('TOTAL', 'EACH')),
    bound                text           not null check (bound in ('AT_LEAST', 'EXACTLY', 'AT_MOST', 'WITHIN')),
    figure               numeric(15, 4) not null check (figure >= 0),
    upper                numeric(15, 4) check (upper >= figure),
    condition_fact       text,
    condition_comparison text check (condition_comparison in ('EQUALS', 'AT_LEAST')),
    condition_value      text,
    weight               numeric(5, 4)  check (weight > 0 and weight <= 1),
    primary key (region, contract, id),
    unique (region, obligation, id),
    foreign key (region, obligation, contract) references contracts.obligation (region, id, contract),
    foreign key (region, contract, organisation) references contracts.contract (region, id, organisation),
    foreign key (region, planned) references planning.measure (region, id),
    foreign key (region, created_by) references people.person (region, id),
    check (planned = id),
    -- What the plan does not ask for is asked of each unit: no money hangs on it.
    check (planned is not null or scope = 'EACH'),
    check ((bound = 'WITHIN') = (upper is not null)),
    check (scope = 'EACH' or bound <> 'WITHIN'),
    check (scope = 'TOTAL' or weight is null),
    check (num_nonnulls(condition_fact, condition_comparison, condition_value) in (0, 3))
);
create index on contracts.obligation_measure (region, planned);

-- A performance target as the plan sets it, and where its figure comes from.
create table contracts.contract_target (
    region       platform.region_code not null default current_setting('yufang.region'),
    contract     uuid          not null,
    id           uuid          not null,
    organisation uuid          not null,
    sub_project  uuid          not null,
    position     integer       not null,
    created_by   uuid          not null,
    created_at   timestamptz   not null,
    indicator    text          not null,
    unit         text          not null,
    target       numeric(15, 4) check (target > 0),
    how          text          not null check (how in ('COMPUTED', 'JUDGED')),
    weight       numeric(5, 2) not null check (weight > 0 and weight <= 100),
    source       text          check (source in ('LEDGER', 'DOCUMENT', 'JUDGED')),
    measure      uuid,
    primary key (region, contract, id),
    foreign key (region, contract, organisation) references contracts.contract (region, id, organisation),
    foreign key (region, id, sub_project) references planning.performance_target (region, id, sub_project),
    foreign key (region, contract, measure) references contracts.obligation_measure (region, contract, id),
    foreign key (region, created_by) references people.person (region, id),
    check (how = 'JUDGED' or target is not null),
    check (source is null or (source = 'JUDGED') = (how = 'JUDGED')),
    check ((source is not distinct from 'LEDGER') = (measure is not null))
);
create index on contracts.contract_target (region, id, sub_project);
create index on contracts.contract_target (region, contract, measure);

-- Lines change while the contract is drafted and does not lie before the provider; never afterwards.
create function contracts.keep_lines() returns trigger language plpgsql set search_path = '' as $$
declare
    about uuid := case when tg_op = 'DELETE' then old.contract else new.contract end;
    place text := case when tg_op = 'DELETE' then old.region else new.region end;
begin
    if tg_op = 'UPDATE' and (old.contract <> new.contract or old.id <> new.id or old.region <> new.region) then
        raise exception 'a line stays in its contract';
    end if;
    perform from contracts.contract c
    where c.region = place and c.id = about and c.status = 'DRAFTED'
      and (c.offered_on is null or c.back_because is not null)
    for share;
    if not found then
        raise exception 'the terms of this contract are closed';
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
    foreach lines in array array['obligation', 'obligation_measure', 'contract_target'] loop
        execute format('create trigger keep_lines before insert or update or delete on contracts.%I
                        for each row execute function contracts.keep_lines()', lines);
        execute format('call platform.isolate(%L)', 'contracts.' || lines);
        execute format('grant select on contracts.%I to yufang_outsider', lines);
        execute format('create policy offered_to_own on contracts.%I for select to yufang_outsider
                        using (region = (select platform.acting_region())
                               and organisation = (select platform.acting_organisation())
                               and exists (select from contracts.contract c
                                           where c.region = %I.region and c.id = %I.contract))', lines, lines, lines);
    end loop;
end $$;

-- To whom the money goes. A correction or a change is a new row that names the one before; nothing is overwritten.
create table contracts.payee (
    region          platform.region_code not null default current_setting('yufang.region'),
    id              uuid        not null,
    version         integer     not null,
    created_by      uuid        not null,
    created_at      timestamptz not null,
    contract        uuid        not null,
    organisation    uuid        not null,
    follows         uuid,
    reason          text,
    account_name    text        not null check (length(account_name) between 1 and 200),
    bank            text        not null check (length(bank) between 1 and 200),
    sealed_account  text        not null,
    account_hash    text        not null check (account_hash ~ '^[0-9a-f]{8}-[0-9a-f]{64}$'),
    masked_account  text        not null check (masked_account ~ '^[*]{4}[0-9]{4}$'),
    document        uuid        not null,
    entered_on      date        not null,
    status          text        not null check (status in ('ENTERED', 'CONFIRMED')),
    confirmed_by    uuid,
    confirmed_on    date,
    rules_version   text,
    primary key (region, id),
    unique (region, id, contract),
    unique (region, follows),
    foreign key (region, contract, organisation) references contracts.contract (region, id, organisation),
    foreign key (region, follows, contract) references contracts.payee (region, id, contract),
    foreign key (region, document) references documents.document (region, id),
    foreign key (region, created_by) references people.person (region, id),
    foreign key (region, confirmed_by) references people.person (region, id),
    check ((follows is null) = (reason is null)),
    check (follows <> id),
    check (num_nonnulls(confirmed_by, confirmed_on, rules_version) in (0, 3)),
    check ((status = 'CONFIRMED') = (confirmed_by is not null)),
    -- Two people, also where a program should forget it.
    check (confirmed_by <> created_by)
);
create unique index one_first_payee on contracts.payee (region, contract) where follows is null;
create index on contracts.payee (region, contract, created_at);
call platform.isolate('contracts.payee', 'select, insert, update');
-- The provider sees its account as the pages show it, never the sealed number.
grant select (region, id, version, created_by, created_at, contract, organisation, follows, reason, account_name, bank,
              masked_account, entered_on, status, confirmed_by, confirmed_on) on contracts.payee to yufang_outsider;
create policy own_organisation on contracts.payee for select to yufang_outsider
    using (region = (select platform.acting_region()) and organisation = (select platform.acting_organisation()));

create function contracts.keep_payees() returns trigger language plpgsql set search_path = '' as $$
declare
    moving text[] := array['version', 'status', 'confirmed_by', 'confirmed_on', 'rules_version'];
begin
    if old.status <> 'ENTERED' or to_jsonb(new) - moving <> to_jsonb(old) - moving then
        raise exception 'a payee that was entered never changes';
    end if;
    if new.status = 'CONFIRMED'
       and exists (select from contracts.payee p where p.region = new.region and p.follows = new.id) then
        raise exception 'another payee was entered after this one';
    end if;
    return new;
end $$;
create trigger keep_payees before update on contracts.payee
    for each row execute function contracts.keep_payees();

create view contracts.report_contract with (security_invoker = true) as
    select region, id, sub_project, year, number, title, organisation as provider, provider_name, total, status,
           signed_on, service_until, advance_percent, balance_percent
    from contracts.contract;
create view contracts.report_obligation with (security_invoker = true) as
    select o.region, o.id, o.contract, o.sub_project, c.year, c.status, o.organisation as provider, o.deliverable,
           o.position, o.kind, o.title, o.acceptance_standard, o.amount, o.deduction, o.missing_price
    from contracts.obligation o
    join contracts.contract c on c.region = o.region and c.id = o.contract;
grant select on contracts.report_contract, contracts.report_obligation to yufang_app, yufang_reader, yufang_outsider;
