-- A change is proposed first, and once decided it stays as it is.
create function delivery.keep_changes() returns trigger language plpgsql set search_path = '' as $$
declare
    decision text[] := array['version', 'status', 'decided_by', 'decided_on', 'refusal', 'rules_version'];
begin
    if tg_op = 'INSERT' then
        if new.status <> 'PROPOSED' then
            raise exception 'a change is proposed before it is decided';
        end if;
    elsif old.status <> 'PROPOSED' then
        raise exception 'a change that was decided stays';
    elsif to_jsonb(new) - decision <> to_jsonb(old) - decision then
        raise exception 'a change stays what was proposed';
    end if;
    return new;
end $$;
create trigger keep_changes before insert or update on delivery.unit_change
    for each row execute function delivery.keep_changes();
