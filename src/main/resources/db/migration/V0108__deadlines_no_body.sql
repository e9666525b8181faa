-- Where the region has no body of the kind nobody could do the work: it is said, instead of failing on a check.
drop function deadlines.open_work(uuid, uuid, text, uuid, text, uuid, text, text, text, text, integer, date, integer,
                                  timestamptz, date, text);
create function deadlines.open_work(
    item uuid, about uuid, what text, for_person uuid, for_kind text, for_organisation uuid, for_role text,
    said text, said_arguments text, leads_to text, of_step integer, until date, until_unknown integer,
    at timestamptz, business_day date, opener text)
returns boolean language plpgsql security definer set search_path = '' as $$
declare
    body uuid := coalesce(for_organisation,
                          (select o.id from people.organisation o
                           where o.region = platform.acting_region() and o.kind = for_kind order by o.id limit 1));
begin
    if body is null and for_person is null then
        return false;
    end if;
    insert into deadlines.work_item (region, id, subject, act, person, organisation, role, title, arguments, href,
                                     step, due, due_unknown, opened_at, opened_on, opened_by)
    values (platform.acting_region(), item, about, what, for_person, body, for_role, said, said_arguments, leads_to,
            of_step, until, until_unknown, at, business_day, opener)
    on conflict do nothing;
    return true;
end $$;
revoke execute on function deadlines.open_work from public;
grant execute on function deadlines.open_work to yufang_app, yufang_outsider;
