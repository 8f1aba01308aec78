// purpose: A10: criminal cases opened that cover an offence of the trafficking articles
// params: from, to
// returns: figure, id, kind, label, on, caseId, elementId, key, amount
// aggregate: figure, key, count, amount, largest
// unscoped: the annual report counts over everything; the records behind a number are tested by compartment
// timeout: 60
MATCH (c:Case {kind: 'CRIMINAL'})
WHERE VISIBLE(c) AND c.openedOn >= $from AND c.openedOn <= $to
  AND EXISTS {
    MATCH (c)-[v:COVERS]->(o:Offence)-[q:QUALIFIED_AS]->(a:LawArticle)
    WHERE VISIBLE(v) AND VISIBLE(o) AND VISIBLE(q) AND a.base IN ['144-1', '144-2', '144-3']
  }
RETURN 'A10' AS figure, c.id AS id, 'Case' AS kind, c.number AS label, c.openedOn AS on, c.id AS caseId, null AS elementId,
       null AS key, null AS amount
