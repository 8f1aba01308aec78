// purpose: somebody close to a victim who recruits others after her, and did not before
// params: within, months, most
// returns: elements, lines, caseIds, values
// timeout: 20
// Close is who is tied to her by acquaintance, kinship, a common home or calls, in person or from telephone to telephone.
// A partial date counts from its beginning; recruitments without any date say nothing of before and after and are left out.
MATCH (e:Episode)-[x:EXPLOITED_IN]->(k:Country)
USING INDEX x:EXPLOITED_IN(scope)
WHERE x.scope IN $within AND VISIBLE(e) AND VISIBLE(x)
MATCH (e)-[v:OF_VICTIM]->(victim:Person)
WHERE VISIBLE(v)
WITH victim, min(coalesce(e.recruitedOn, e.exploitedFrom)) AS since
WHERE since IS NOT NULL
CALL (victim) {
  MATCH (victim)-[r:CONTACTED|ASSOCIATE_OF|RELATED_TO|LIVES_WITH]-(contact:Person)
  WHERE VISIBLE(r) AND coalesce(r.certainty, 'CONFIRMED') <> 'REFUTED'
  RETURN contact, [] AS via, [{source: startNode(r).id, target: endNode(r).id, type: type(r)}] AS ties
  UNION
  MATCH (victim)-[u:USES]->(one:Phone)-[r:CONTACTED]-(other:Phone)<-[w:USES]-(contact:Person)
  WHERE VISIBLE(u) AND VISIBLE(r) AND VISIBLE(w)
  RETURN contact, [{id: one.id, part: 'PHONE'}, {id: other.id, part: 'PHONE'}] AS via,
         [{source: victim.id, target: one.id, type: 'USES'}, {source: startNode(r).id, target: endNode(r).id, type: 'CONTACTED'},
          {source: contact.id, target: other.id, type: 'USES'}] AS ties
}
WITH victim, since, contact, collect({via: via, ties: ties})[0] AS tie
MATCH (contact)-[act:RECRUITED]->(later:Episode)-[w:OF_VICTIM]->(next:Person)
WHERE VISIBLE(act) AND VISIBLE(later) AND VISIBLE(w) AND coalesce(act.certainty, 'CONFIRMED') <> 'REFUTED'
WITH victim, since, contact, tie, min(coalesce(later.recruitedOn, later.exploitedFrom)) AS first, collect(DISTINCT next.id) AS recruits
WITH victim, since, contact, tie, first, [id IN recruits WHERE id <> victim.id] AS recruits,
     12 * (toInteger(left(first, 4)) - toInteger(left(since, 4)))
       + coalesce(toInteger(substring(first, 5, 2)), 1) - coalesce(toInteger(substring(since, 5, 2)), 1) AS months
WHERE first > since AND months <= toInteger($months) AND size(recruits) > 0
RETURN [{id: victim.id, part: 'VICTIM'}] + tie.via + [{id: contact.id, part: 'CONTACT'}] + [id IN recruits | {id: id, part: 'RECRUIT'}] AS elements,
       tie.ties + [id IN recruits | {source: contact.id, target: id, type: 'RECRUITED'}] AS lines,
       [] AS caseIds, {recruits: size(recruits), months: months, since: since, until: first} AS values
ORDER BY size(recruits) DESC, victim.id, contact.id
LIMIT toInteger($most)
