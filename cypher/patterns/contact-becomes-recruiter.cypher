// purpose: somebody close to a victim who recruits others after her, and did not before
// params: within, months, most
// returns: elements, lines, caseIds, values
// timeout: 20
// Close is who is tied to her by acquaintance, kinship, a common home or calls, in person or from telephone to telephone.
// A partial date counts from its beginning; recruitments without any date say nothing of before and after and are left out.
// Links of a hub are read by the indexes on their ends, what a person at whom much meets did among the acts of the reader's compartments.
MATCH (e:Episode)-[x:EXPLOITED_IN]->(k:Country)
USING INDEX SEEK x:EXPLOITED_IN(scope)
WHERE x.scope IN $within AND VISIBLE(e) AND VISIBLE(x)
MATCH (e)-[v:OF_VICTIM]->(victim:Person)
WHERE VISIBLE(v)
WITH victim, min(coalesce(e.recruitedOn, e.exploitedFrom)) AS since
WHERE since IS NOT NULL
CALL (victim) {
  WITH victim WHERE NOT HUB(victim)
  MATCH (victim)-[r:CONTACTED|ASSOCIATE_OF|RELATED_TO|LIVES_WITH]-(contact:Person)
  WHERE VISIBLE(r) AND coalesce(r.certainty, 'CONFIRMED') <> 'REFUTED'
  RETURN contact, [] AS via, [{source: startNode(r).id, target: endNode(r).id, type: type(r)}] AS ties
// include: patterns/ties-of-hub
  UNION
  CALL (victim) {
    WITH victim WHERE NOT HUB(victim)
    MATCH (victim)-[u:USES]->(one:Phone)
    WHERE VISIBLE(u)
    RETURN one
    UNION
    WITH victim WHERE HUB(victim)
    MATCH (:Anchor)-[u:USES]->(one:Phone)
    USING INDEX SEEK u:USES(fromId, scope, toId)
    WHERE u.fromId = victim.id AND u.scope IN $scopes AND u.toId > '' AND VISIBLE(u)
    RETURN one
  }
  CALL (one) {
    WITH one WHERE NOT HUB(one)
    MATCH (one)-[r:CONTACTED]-(other:Phone)
    WHERE VISIBLE(r)
    RETURN other, startNode(r).id AS caller, endNode(r).id AS called
    UNION
    WITH one WHERE HUB(one)
    MATCH (:Anchor)-[r:CONTACTED]->(other:Phone)
    USING INDEX SEEK r:CONTACTED(fromId, scope, toId)
    WHERE r.fromId = one.id AND r.scope IN $scopes AND r.toId > '' AND VISIBLE(r)
    RETURN other, one.id AS caller, other.id AS called
    UNION
    WITH one WHERE HUB(one)
    MATCH (other:Phone)-[r:CONTACTED]->(:Anchor)
    USING INDEX SEEK r:CONTACTED(toId, scope, fromId)
    WHERE r.toId = one.id AND r.scope IN $scopes AND r.fromId > '' AND VISIBLE(r)
    RETURN other, other.id AS caller, one.id AS called
  }
  CALL (other) {
    WITH other WHERE NOT HUB(other)
    MATCH (other)<-[w:USES]-(contact:Person)
    WHERE VISIBLE(w)
    RETURN contact
    UNION
    WITH other WHERE HUB(other)
    MATCH (contact:Person)-[w:USES]->(:Anchor)
    USING INDEX SEEK w:USES(toId, scope, fromId)
    WHERE w.toId = other.id AND w.scope IN $scopes AND w.fromId > '' AND VISIBLE(w)
    RETURN contact
  }
  RETURN contact, [{id: one.id, part: 'PHONE'}, {id: other.id, part: 'PHONE'}] AS via,
         [{source: victim.id, target: one.id, type: 'USES'}, {source: caller, target: called, type: 'CONTACTED'},
          {source: contact.id, target: other.id, type: 'USES'}] AS ties
}
WITH victim, since, contact, via, ties ORDER BY size(via), via[0].id, via[1].id, ties[0].type, ties[0].source, ties[1].source
WITH victim, since, contact, collect({via: via, ties: ties})[0] AS tie
CALL (contact) {
  WITH contact WHERE NOT HUB(contact)
  MATCH (contact)-[act:RECRUITED]->(later:Episode)-[w:OF_VICTIM]->(next:Person)
  WHERE VISIBLE(act) AND VISIBLE(later) AND VISIBLE(w) AND coalesce(act.certainty, 'CONFIRMED') <> 'REFUTED'
  RETURN later, next
  UNION
  WITH contact WHERE HUB(contact)
  MATCH (who:Person)-[act:RECRUITED]->(later:Episode)
  USING INDEX SEEK act:RECRUITED(scope)
  WHERE act.scope IN $scopes AND who.id = contact.id AND VISIBLE(act) AND VISIBLE(later) AND coalesce(act.certainty, 'CONFIRMED') <> 'REFUTED'
  MATCH (later)-[w:OF_VICTIM]->(next:Person)
  WHERE VISIBLE(w)
  RETURN later, next
}
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
