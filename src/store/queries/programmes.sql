-- The programmes of all workspaces, a part at a time.
select listed.*, workspace.name as workspace_name, workspace.teaching, workspace.draft from (
  select workspace_id, "id", "version", "sequence", "programme", "title", "short", "resolution", "aim", "from", "to", "place", "owner", "counting_units", "licence", "source_document", "source_agency", "source_at" from programme where true
  order by workspace_id, id limit $1 offset $2) as listed
  join workspace on workspace.id = listed.workspace_id
  order by listed.workspace_id, listed.id;
