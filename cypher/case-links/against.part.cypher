// What was recorded since two cases were severed or joined and rests on it.
CALL (l, into) {
  MATCH (x:Fact)-[i:IN_CASE]->(into)
  WHERE VISIBLE(x) AND VISIBLE(i) AND l.kind = 'SEVERED' AND x.scope STARTS WITH into.scope AND x.recordedAt > l.recordedAt
  RETURN 'FACTS' AS what, count(x) AS many
  UNION ALL
  MATCH (x:Record)
  WHERE VISIBLE(x) AND l.kind = 'SEVERED' AND x.scope IN [into.scope, into.scope + ':identity']
  RETURN 'RECORDS' AS what, count(x) AS many
  UNION ALL
  UNWIND l.personIds AS personId
  MATCH (p:Person {id: personId})-[r:LINKS]-(other:Anchor)
  WHERE VISIBLE(r) AND l.kind = 'SEVERED' AND r.scope = into.scope
  RETURN 'LINKS' AS what, count(DISTINCT r) AS many
  UNION ALL
  MATCH (x:CaseNote {caseId: into.id})
  WHERE VISIBLE(x) AND l.kind = 'SEVERED'
  RETURN 'NOTES' AS what, count(x) AS many
  UNION ALL
  MATCH (x:Dossier {caseId: into.id})
  WHERE VISIBLE(x) AND l.kind = 'SEVERED'
  RETURN 'DOSSIERS' AS what, count(x) AS many
  UNION ALL
  MATCH (x:Enquiry {caseId: into.id})
  WHERE VISIBLE(x) AND l.kind = 'SEVERED'
  RETURN 'NOTES' AS what, count(x) AS many
  UNION ALL
  MATCH (y:Fact)-[i:IN_CASE]->(into)
  WHERE VISIBLE(y) AND VISIBLE(i) AND l.kind = 'JOINED' AND y.scope = into.scope AND y.recordedAt > l.recordedAt
  MATCH (y)-[f:FOLLOWS|ON]->(x:Fact)
  WHERE VISIBLE(f) AND VISIBLE(x) AND x.scope <> into.scope
  RETURN 'FACTS' AS what, count(DISTINCT y) AS many
  UNION ALL
  MATCH (x:Exhibit|Report|Statement)-[i:IN_CASE]->(into)
  WHERE VISIBLE(x) AND VISIBLE(i) AND l.kind = 'JOINED' AND i.byId = l.id
  MATCH (cited:Citation {sourceId: x.id})
  WHERE VISIBLE(cited) AND cited.scope = into.scope
  RETURN 'CITATIONS' AS what, count(cited) AS many
  UNION ALL
  MATCH (x:Dossier {caseId: into.id})
  WHERE VISIBLE(x) AND l.kind = 'JOINED'
  MATCH (v:DossierVersion {dossierId: x.id})
  WHERE VISIBLE(v) AND any(one IN v.needs WHERE one = 'case:' + l.fromId)
  RETURN 'DOSSIERS' AS what, count(v) AS many
  UNION ALL
  MATCH (further:CaseLink {fromId: into.id})
  WHERE VISIBLE(further) AND further.id <> l.id AND further.kind <> 'RELATED'
  RETURN 'LINKED' AS what, count(further) AS many
  UNION ALL
  // So that there is a row when nothing stands against it.
  RETURN 'NOTHING' AS what, 0 AS many
}
WITH l, from, into, what, sum(many) AS many
WITH l, from, into, collect(CASE WHEN many > 0 THEN {what: what, count: many} END) AS against
