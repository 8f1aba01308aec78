// purpose: A8 and A9: groups dismantled, and their members on that day
// params: from, to
// returns: figure, id, kind, label, on, caseId, elementId, key, amount
// aggregate: figure, key, count, amount, largest
// unscoped: the annual report counts over everything; the records behind a number are tested by compartment
// timeout: 60
MATCH (r:Record)-[d:DESCRIBES]->(g:Group)
WHERE VISIBLE(r) AND VISIBLE(d) AND r.dismantledOn >= $from AND r.dismantledOn <= $to
OPTIONAL MATCH (p:Person)-[m:MEMBER_OF]->(g)
WHERE VISIBLE(m) AND (m.validFrom IS NULL OR m.validFrom <= r.dismantledOn) AND (m.validTo IS NULL OR m.validTo >= r.dismantledOn)
WITH r, g, collect(DISTINCT p.id) AS members
UNWIND [{figure: 'A8', id: g.id, kind: 'Group'}] + [member IN members | {figure: 'A9', id: member, kind: 'Person'}] AS counted
RETURN counted.figure AS figure, counted.id AS id, counted.kind AS kind, CASE counted.kind WHEN 'Group' THEN r.titleAz END AS label,
       r.dismantledOn AS on, null AS caseId, counted.id AS elementId, null AS key, null AS amount
