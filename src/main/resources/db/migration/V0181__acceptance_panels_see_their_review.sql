-- Whoever sits on a panel sees the review that he was called to, and none that came before or after it.
create function acceptance.sits_on(about uuid, review integer) returns boolean
language sql stable set search_path = '' as $$
    select exists (select from acceptance.panel_seat s
                   where s.region = platform.acting_region() and s.acceptance_case = about and s.application = review
                     and s.person = platform.acting_person() and s.status not in ('RECUSED', 'RELEASED'))
$$;
revoke execute on function acceptance.sits_on(uuid, integer) from public;
grant execute on function acceptance.sits_on(uuid, integer) to yufang_outsider;

do $$
declare
    shown text;
begin
    foreach shown in array array['application', 'frozen_obligation', 'frozen_line', 'reviewed_target', 'cost_voucher',
                                 'evidence_entry'] loop
        execute format('drop policy panel on acceptance.%I', shown);
    end loop;
    create policy panel on acceptance.application for select to yufang_outsider
        using (region = (select platform.acting_region()) and acceptance.sits_on(acceptance_case, number));
    foreach shown in array array['frozen_obligation', 'frozen_line', 'reviewed_target'] loop
        execute format('create policy panel on acceptance.%I for select to yufang_outsider
                        using (region = (select platform.acting_region())
                               and acceptance.sits_on(acceptance_case, application))', shown);
    end loop;
    -- What was handed in belongs to every review from then on.
    foreach shown in array array['cost_voucher', 'evidence_entry'] loop
        execute format('create policy panel on acceptance.%I for select to yufang_outsider
                        using (region = (select platform.acting_region())
                               and exists (select from acceptance.acceptance_case c
                                           where c.region = %I.region and c.contract = %I.contract
                                             and %I.application <= c.application
                                             and acceptance.sits_on(c.id, c.application)))',
                       shown, shown, shown, shown);
    end loop;
end $$;
drop function acceptance.sits_on(uuid);
