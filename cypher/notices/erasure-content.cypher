// purpose: what an erasure of another country's notice takes away, what stays, and what carried it, as far as the reader may see
// params: noticeId
// returns: events, answers, records, names, staying, otherRecords, carriers, words, listedIds
// timeout: 30
MATCH (n:Notice {id: $noticeId})-[k:SEEKS]->(p:Person)
WHERE VISIBLE(n) AND VISIBLE(k) AND n.scope IN $editScopes AND n.ours = false
WITH n, p
ORDER BY p.id
LIMIT 1
// include: notices/brought
CALL (n) {
  OPTIONAL MATCH (e:NoticeEvent)-[o:OF_NOTICE]->(n)
  WHERE VISIBLE(e) AND VISIBLE(o)
  RETURN count(e) AS events
}
CALL (n) {
  OPTIONAL MATCH (f:ReadinessFact {noticeId: n.id})
  WHERE VISIBLE(f)
  RETURN count(f) AS answers
}
CALL (recordIds) {
  UNWIND recordIds + [null] AS recordId
  OPTIONAL MATCH (rec:Record {id: recordId})
  WHERE VISIBLE(rec)
  OPTIONAL MATCH (rec)-[t:NAMED]->(name:Name)
  WHERE VISIBLE(t) AND VISIBLE(name)
  RETURN count(DISTINCT rec) AS records, count(DISTINCT name) AS names, collect(DISTINCT name.id) AS nameIds, collect(DISTINCT name.text) AS nameTexts
}
CALL (p) {
  OPTIONAL MATCH (x:Arrest|Release|Surrender|Sighting)-[o:OF]->(p)
  WHERE VISIBLE(x) AND VISIBLE(o)
  RETURN count(x) AS staying
}
CALL (p, recordIds) {
  OPTIONAL MATCH (rec:Record)-[d:DESCRIBES]->(p)
  WHERE VISIBLE(rec) AND VISIBLE(d) AND NOT rec.id IN recordIds
  RETURN count(rec) AS otherRecords
}
CALL (p) {
  OPTIONAL MATCH (u:User {id: $viewerId})-[w:WORKS_ON]->(ch:Chart)
  WHERE VISIBLE(w) AND VISIBLE(ch) AND ch.document CONTAINS p.id
  WITH DISTINCT ch
  ORDER BY ch.id
  LIMIT 50
  RETURN collect(CASE WHEN ch IS NOT NULL THEN {kind: 'CHART', id: ch.id, title: ch.name, recipients: [], mayErase: false} END) AS charts
}
CALL (n, p, recordIds, nameIds) {
  OPTIONAL MATCH (v:DossierVersion)
  WHERE VISIBLE(v) AND any(id IN [n.id, p.id] + recordIds + nameIds WHERE v.basis CONTAINS id OR v.tree CONTAINS id)
  WITH v
  ORDER BY v.id
  LIMIT 50
  CALL (v) {
    OPTIONAL MATCH (copy:DossierCopy {versionId: v.id})
    WHERE VISIBLE(copy)
    WITH copy
    ORDER BY copy.id
    LIMIT 50
    RETURN collect(DISTINCT copy.toWhom) AS recipients
  }
  RETURN collect(CASE WHEN v IS NOT NULL THEN {kind: 'DOSSIER', id: v.id, title: v.title, recipients: recipients, mayErase: false} END) AS dossiers
}
CALL (n, p, recordIds, nameIds) {
  OPTIONAL MATCH (m:Message)
  WHERE VISIBLE(m) AND any(id IN [n.id] + recordIds + nameIds WHERE id IN coalesce(m.givenIds, []))
  WITH m
  ORDER BY m.id
  LIMIT 50
  RETURN collect(CASE WHEN m IS NOT NULL THEN {kind: 'MESSAGE', id: m.messageId, title: coalesce(m.subject, m.on),
                                                recipients: CASE WHEN m.recipient IS NULL THEN [] ELSE [m.recipient] END, mayErase: false} END) AS messages
}
// What somebody wrote in his own words is looked at by a person: it may say more than the notice did.
// include: notices/quoting
CALL (quoting) {
  UNWIND quoting AS x
  OPTIONAL MATCH (u:User {id: x.recordedBy})
  WITH x, u
  ORDER BY x:CaseTask, x.id
  RETURN collect({
    kind: CASE WHEN x:CaseNote THEN 'NOTE' ELSE 'TASK' END, id: x.id, title: left(x.text, 200), recipients: [], caseId: split(x.scope, ':')[1],
    byAz: u.nameAz, byEn: u.nameEn, mayErase: x.scope IN $editScopes}) AS notes
}
RETURN events, answers, records, names, staying, otherRecords, charts + dossiers + messages + notes AS carriers,
       [word IN [n.number] + coalesce(n.earlierNumbers, []) + nameTexts | toString(word)] AS words,
       reduce(ids = [], x IN quoting | ids + [x.id] + coalesce(x.earlierIds, [])) AS listedIds
