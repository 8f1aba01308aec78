// purpose: C11: injured parties of forced labour on building sites in Montenegro
// params: from, to
// returns: figure, id, kind, label, on, caseId, elementId, key, amount
// aggregate: figure, key, count, amount, largest
// unscoped: the annual report counts over everything; the records behind a number are tested by compartment
// timeout: 60
MATCH (p:Person)-[i:INJURED_PARTY_IN]->(c:Case)
WHERE VISIBLE(i) AND VISIBLE(c) AND i.validFrom >= $from AND i.validFrom <= $to
MATCH (e:Episode {sector: 'F'})-[o:OF_VICTIM]->(p), (e:Episode)-[x:EXPLOITED_IN]->(country:Country {code: 'ME'})
WHERE VISIBLE(e) AND VISIBLE(o) AND VISIBLE(x) AND e.scope = i.scope AND 'FORCED_LABOUR' IN e.forms
RETURN 'C11' AS figure, p.id AS id, 'Person' AS kind, null AS label, i.validFrom AS on, c.id AS caseId, p.id AS elementId,
       null AS key, null AS amount
