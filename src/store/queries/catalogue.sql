-- Names, codes and the last change of programmes, for the catalogue of open data; as a reader sees them.
select place.name as place_name, place.code as place_code, agency.name as owner_name, agency.organ as owner_code,
  journal.at as changed, journal.sequence
  from unnest($1::text[], $2::text[],
  $3::text[]) with ordinality as asked (workspace_id, place, owner, nth)
  join workspace on workspace.id = asked.workspace_id
  join journal on journal.workspace_id = workspace.id and journal.sequence = workspace.sequence
  left join place on place.workspace_id = asked.workspace_id and place.id = asked.place and not exists (select from withheld where withheld.workspace_id = "place"."workspace_id"
  and withheld.subject = 'place' and withheld.id = "place"."id"
  and not withheld.needs <@ $4::text[])
  left join agency on agency.workspace_id = asked.workspace_id and agency.id = asked.owner and not exists (select from withheld where withheld.workspace_id = "agency"."workspace_id"
  and withheld.subject = 'agency' and withheld.id = "agency"."id"
  and not withheld.needs <@ $5::text[])
  order by nth;
