create schema people;
grant usage on schema people to yufang_system;

-- Without a region: somebody signs in before he says for which region he acts. Only the system's tasks reach it.
create table people.account (
    id            uuid primary key,
    username      text        not null unique check (username ~ '^[a-z0-9._-]{1,40}$'),
    full_name     text        not null,
    password_hash text        not null,
    must_change   boolean     not null,
    failures      integer     not null default 0,
    locked_until  timestamptz,
    closed        boolean     not null default false,
    created_at    timestamptz not null
);
grant select, insert, update on people.account to yufang_system;

-- Every attempt to sign in, in real time, without a region for the same reason.
create table people.sign_in (
    id       uuid primary key,
    at       timestamptz not null,
    username text        not null,
    address  text        not null,
    outcome  text        not null check (outcome in ('DONE', 'REFUSED', 'LOCKED'))
);
create index on people.sign_in (at);
grant select, insert on people.sign_in to yufang_system;

create table people.person (
    region platform.region_code not null default current_setting('yufang.region'),
    id     uuid not null references people.account,
    name   text not null,
    primary key (region, id)
);
call platform.isolate('people.person', 'select, insert');
call platform.admit_all('people.person', 'region, id, name');

create table people.organisation (
    region platform.region_code not null default current_setting('yufang.region'),
    id     uuid not null,
    name   text not null,
    kind   text not null check (kind in ('HRSS', 'AGENCY', 'COMMITTEE_OFFICE', 'FINANCE', 'MEMBER_UNIT', 'PROVIDER',
                                         'EMPLOYER', 'EXPERTS', 'AUDIT', 'OPERATOR')),
    primary key (region, id),
    unique (region, name)
);
call platform.isolate('people.organisation', 'select, insert');
call platform.admit_all('people.organisation', 'region, id, name, kind');

create table people.affiliation (
    region       platform.region_code not null default current_setting('yufang.region'),
    id           uuid not null,
    person       uuid not null,
    organisation uuid not null,
    role         text not null,
    primary key (region, id),
    unique (region, person, organisation, role),
    foreign key (region, person) references people.person (region, id),
    foreign key (region, organisation) references people.organisation (region, id)
);
create index on people.affiliation (region, organisation, role);
create index on people.affiliation (person);
call platform.isolate('people.affiliation', 'select, insert');

grant select, insert on people.person, people.organisation, people.affiliation to yufang_system;
create policy system_keeps_people on people.person to yufang_system using (true);
create policy system_keeps_organisations on people.organisation to yufang_system using (true);
create policy system_keeps_affiliations on people.affiliation to yufang_system using (true);

create view people.report_person with (security_invoker = true) as select region, id, name from people.person;
create view people.report_organisation with (security_invoker = true) as
    select region, id, name, kind from people.organisation;
grant select on people.report_person, people.report_organisation to yufang_app, yufang_reader, yufang_outsider;

-- The administrator of a region opens accounts, which belong to no region: here, and nowhere else, a transaction that
-- acts in a region reaches them. Answers false where somebody already has the name.
create function people.open_account(new_account uuid, name text, whole_name text, hash text, at timestamptz)
returns boolean language plpgsql security definer set search_path = '' as $$
begin
    insert into people.account (id, username, full_name, password_hash, must_change, created_at)
    values (new_account, name, whole_name, hash, true, at) on conflict (username) do nothing;
    if not found then
        return false;
    end if;
    insert into people.person (region, id, name) values (platform.acting_region(), new_account, whole_name);
    return true;
end $$;
revoke execute on function people.open_account from public;
grant execute on function people.open_account to yufang_app;
