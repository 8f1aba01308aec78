// purpose: what sources say of an element itself: names, sex, birth and its place, citizenship, district, form, kind, number
// params: id
// returns: name, value, detail, grade, handling, caseId
MATCH (a:Anchor {id: $id})
CALL (a) {
  MATCH (a)<-[d:DESCRIBES]-(rec:Record)
  WHERE VISIBLE(d) AND VISIBLE(rec)
  MATCH (rec)-[n:NAMED]->(name:Name)
  WHERE VISIBLE(n) AND VISIBLE(name)
    AND NOT EXISTS { MATCH (a)<-[p:DESCRIBES]-(protecting:Record {isProtected: true}) WHERE PROTECTS(p) AND PROTECTS(protecting) }
  RETURN 0 AS place, 'NAME' AS name, name.text AS value, name.kind AS detail, name.reliability + toString(toInteger(name.credibility)) AS grade,
         name.handling AS handling, name.scope AS scope
  UNION
  MATCH (a)<-[d:DESCRIBES]-(rec:Record)
  WHERE VISIBLE(d) AND VISIBLE(rec)
  WITH rec, EXISTS { MATCH (a)<-[p:DESCRIBES]-(protecting:Record {isProtected: true}) WHERE PROTECTS(p) AND PROTECTS(protecting) } AS isProtected
  UNWIND [
    {place: 1, name: 'PSEUDONYM', value: rec.pseudonym, detail: null},
    {place: 2, name: 'SEX', value: rec.sex, detail: null},
    {place: 3, name: 'BIRTH', value: rec.birthText, detail: rec.birthPrecision},
    {place: 3, name: 'BIRTH_PLACE', value: CASE WHEN isProtected THEN null ELSE rec.birthPlace END, detail: null},
    {place: 4, name: 'CITIZENSHIP', value: rec.citizenship, detail: null},
    {place: 5, name: 'DISTRICT', value: rec.district, detail: null},
    {place: 6, name: 'FORM', value: rec.form, detail: null},
    {place: 7, name: 'ACTIVE_FROM', value: rec.activeFrom, detail: null},
    {place: 8, name: 'DISMANTLED_ON', value: rec.dismantledOn, detail: null},
    {place: 9, name: 'TITLE', value: rec.title, detail: null},
    {place: 10, name: 'PLACE_KIND', value: rec.placeKind, detail: null},
    {place: 11, name: 'COUNTRY', value: rec.country, detail: null},
    {place: 12, name: 'ORGANISATION_KIND', value: rec.organisationKind, detail: null},
    {place: 14, name: 'DOCUMENT_TYPE', value: rec.documentType, detail: null}
  ] AS said
  WITH rec, said
  WHERE said.value IS NOT NULL
  RETURN said.place AS place, said.name AS name, said.value AS value, said.detail AS detail,
         rec.reliability + toString(toInteger(rec.credibility)) AS grade, rec.handling AS handling, rec.scope AS scope
  UNION
  // What sort of paper it is stands with who said so: the number alone is shared, and tells nothing of others' sources.
  MATCH (a)<-[h:HOLDS_DOCUMENT]-(:Person)
  WHERE VISIBLE(h)
  UNWIND [
    {place: 14, name: 'DOCUMENT_TYPE', value: h.documentType},
    {place: 15, name: 'AUTHENTICITY', value: h.authenticity}
  ] AS said
  WITH h, said
  WHERE said.value IS NOT NULL
  RETURN said.place AS place, said.name AS name, said.value AS value, null AS detail,
         h.reliability + toString(toInteger(h.credibility)) AS grade, h.handling AS handling, h.scope AS scope
  UNION
  UNWIND CASE WHEN a.value IS NULL THEN [] ELSE [a.value] END AS number
  RETURN 13 AS place, 'NUMBER' AS name, number AS value, a.scheme AS detail, null AS grade, null AS handling, null AS scope
}
CALL (scope) {
  OPTIONAL MATCH (k:Compartment {id: scope})<-[:HOLDS]-(c:Case)
  WHERE VISIBLE(c)
  RETURN c.id AS caseId
  ORDER BY caseId
  LIMIT 1
}
RETURN name, value, detail, grade, handling, caseId
ORDER BY place, value, caseId, detail
LIMIT 200
