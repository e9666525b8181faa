-- A role that was ended stays on record; it may be given again.
alter table people.affiliation
    add column ended_at timestamptz,
    add column ended_by uuid,
    add foreign key (region, ended_by) references people.person (region, id),
    add check ((ended_at is null) = (ended_by is null)),
    add check (ended_by <> person),
    drop constraint affiliation_region_person_organisation_role_key;
create unique index one_open_affiliation on people.affiliation (region, person, organisation, role)
    where ended_at is null;
grant update (ended_at, ended_by) on people.affiliation to yufang_app;

create function people.keep_affiliations() returns trigger language plpgsql set search_path = '' as $$
begin
    if old.ended_at is not null
       or (new.id, new.person, new.organisation, new.role) is distinct from
          (old.id, old.person, old.organisation, old.role) then
        raise exception 'a role is given once and ended once';
    end if;
    return new;
end $$;
create trigger keep_affiliations before update on people.affiliation
    for each row execute function people.keep_affiliations();

-- An account belongs to no region. Its administrator reaches it where its person works here and nowhere else: whoever
-- could set the password of an officer of another region could act there.
create function people.account_of(who uuid)
returns table (username text, closed boolean, must_change boolean, locked_until timestamptz, elsewhere boolean)
language sql stable security definer set search_path = '' as $$
    select a.username, a.closed, a.must_change, a.locked_until,
           exists (select from people.affiliation f
                   where f.person = a.id and f.region <> platform.acting_region() and f.ended_at is null)
    from people.account a
    join people.person p on p.id = a.id and p.region = platform.acting_region()
    where a.id = who
$$;

create function people.end_sessions(who uuid) returns void
language sql security definer set search_path = '' as $$
    delete from platform.session s using people.account_of(who) a where s.principal_name = a.username
$$;

create function people.reset_password(who uuid, hash text) returns boolean
language plpgsql security definer set search_path = '' as $$
begin
    update people.account set password_hash = hash, must_change = true, failures = 0, locked_until = null
    where id = who and id <> platform.acting_person()
      and exists (select from people.account_of(who) a where not a.elsewhere and not a.closed);
    if not found then
        return false;
    end if;
    perform people.end_sessions(who);
    return true;
end $$;

create function people.close_account(who uuid, closing boolean) returns boolean
language plpgsql security definer set search_path = '' as $$
begin
    update people.account set closed = closing
    where id = who and id <> platform.acting_person() and closed <> closing
      and exists (select from people.account_of(who) a where not a.elsewhere);
    if not found then
        return false;
    end if;
    perform people.end_sessions(who);
    return true;
end $$;

revoke execute on function people.account_of, people.end_sessions, people.reset_password, people.close_account
    from public;
grant execute on function people.account_of, people.end_sessions, people.reset_password, people.close_account
    to yufang_app;
