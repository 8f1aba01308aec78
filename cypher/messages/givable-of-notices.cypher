// purpose: on which decisions notices rest, their notes on dual criminality, and where fingerprints and DNA of their people lie, of what lies in some compartments
// params: ids, within
// returns: id, personId, kind, handling, sex, birth, citizenship, names, number, on, article, value, detail
// timeout: 30
UNWIND $ids AS wanted
MATCH (n:Notice {id: wanted})-[k:SEEKS]->(p:Person)
WHERE VISIBLE(n) AND VISIBLE(k) AND n.scope IN $within
CALL (n) {
  MATCH (n)-[b:BASED_ON]->(made:Decision)
  WHERE VISIBLE(b) AND VISIBLE(made) AND made.scope IN $within
  OPTIONAL MATCH (court:Body {code: made.court})
  RETURN made.id AS id, 'DECISION' AS kind, made.handling AS handling, coalesce(court.nameAz, made.court) AS value, coalesce(court.nameEn, made.court) AS detail, made.on AS on
  UNION
  MATCH (e:NoticeEvent)-[o:OF_NOTICE]->(n)
  WHERE VISIBLE(e) AND VISIBLE(o) AND e.scope IN $within AND e.dualCriminality IS NOT NULL
  RETURN e.id AS id, 'DUAL' AS kind, e.handling AS handling, e.dualCriminality AS value, null AS detail, coalesce(e.on, '') AS on
  UNION
  MATCH (f:ReadinessFact {noticeId: n.id})
  WHERE VISIBLE(f) AND f.scope IN $within AND f.kind IN ['FINGERPRINTS', 'DNA'] AND f.answer = 'HAVE' AND coalesce(f.validTo, '9999') >= $today
  RETURN f.id AS id, f.kind AS kind, f.handling AS handling, f.sourceText AS value, null AS detail, f.on AS on
}
RETURN id, p.id AS personId, kind, coalesce(handling, 'H0') AS handling, null AS sex, null AS birth, null AS citizenship, [] AS names, null AS number, on,
       null AS article, value, detail
ORDER BY kind, on DESC, id
LIMIT 201
