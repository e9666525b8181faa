-- Who keeps the accounts has no business of the programme, and who has business keeps no accounts (model §4).
create function people.keep_administrators_apart() returns trigger language plpgsql set search_path = '' as $$
begin
    if exists (select from people.affiliation other
               where other.region = new.region and other.person = new.person and other.ended_at is null
                 and (other.role = 'ADMINISTRATOR') <> (new.role = 'ADMINISTRATOR')) then
        raise exception 'an administrator does no business';
    end if;
    if new.person::text = current_setting('yufang.person', true) then
        raise exception 'nobody gives a role to himself';
    end if;
    return new;
end $$;
create trigger keep_administrators_apart before insert on people.affiliation
    for each row execute function people.keep_administrators_apart();
