// purpose: pairs of groups on the chart whose members had the same victims in different episodes, without a known person between
// params: ids, most
// returns: about, elements, particulars, since, until, people
// timeout: 20
// Each WITH ends what is planned at once: planned as one pattern, the chain takes seconds before it is first asked.
// Between is a member of both, a member of one with a fact that ties him to a member of the other (or acted in an episode with him), and somebody else, not a victim, who is tied to both sides.
MATCH (g:Anchor)
WHERE g.id IN $ids AND g:Group
MATCH (g)<-[m:MEMBER_OF]-(p:Person)-[x:RECRUITED|TRANSPORTED|TRANSFERRED|HARBOURED|RECEIVED|CONTROLLED|EXPLOITED]->(e:Episode)-[v:OF_VICTIM]->(victim:Person)
WHERE VISIBLE(m) AND VISIBLE(x) AND VISIBLE(e) AND VISIBLE(v) AND coalesce(m.certainty, 'CONFIRMED') <> 'REFUTED' AND coalesce(x.certainty, 'CONFIRMED') <> 'REFUTED'
WITH DISTINCT g, p, e, victim
MATCH (victim)<-[w:OF_VICTIM]-(later:Episode)<-[y:RECRUITED|TRANSPORTED|TRANSFERRED|HARBOURED|RECEIVED|CONTROLLED|EXPLOITED]-(q:Person)-[n:MEMBER_OF]->(h:Group)
WHERE VISIBLE(w) AND VISIBLE(later) AND VISIBLE(y) AND VISIBLE(n) AND coalesce(y.certainty, 'CONFIRMED') <> 'REFUTED' AND coalesce(n.certainty, 'CONFIRMED') <> 'REFUTED'
WITH g, h, collect(DISTINCT victim.id) AS victims, collect(DISTINCT p.id) + collect(DISTINCT q.id) AS members,
     min(coalesce(e.recruitedOn, e.exploitedFrom, later.recruitedOn)) AS since, max(coalesce(later.exploitedTo, later.exploitedFrom, e.exploitedTo)) AS until
WHERE h.id IN $ids AND g.id < h.id
  AND NOT EXISTS { MATCH (g)-[s:SUBGROUP_OF]-(h) WHERE VISIBLE(s) }
  AND NOT EXISTS { MATCH (g)<-[a:MEMBER_OF]-(both:Person)-[b:MEMBER_OF]->(h) WHERE VISIBLE(a) AND VISIBLE(b) AND coalesce(a.certainty, 'CONFIRMED') <> 'REFUTED' AND coalesce(b.certainty, 'CONFIRMED') <> 'REFUTED' }
  AND NOT EXISTS {
    MATCH (g)<-[a:MEMBER_OF]-(one:Person)-[k:ASSOCIATE_OF|RELATED_TO|LIVES_WITH|CONTACTED|PAID|EMPLOYED_BY]-(two:Person)-[b:MEMBER_OF]->(h)
    WHERE VISIBLE(a) AND VISIBLE(k) AND VISIBLE(b) AND coalesce(k.certainty, 'CONFIRMED') <> 'REFUTED'
  }
  AND NOT EXISTS {
    MATCH (g)<-[a:MEMBER_OF]-(one:Person)-[k:RECRUITED|TRANSPORTED|TRANSFERRED|HARBOURED|RECEIVED|CONTROLLED|EXPLOITED]->(same:Episode)<-[l:RECRUITED|TRANSPORTED|TRANSFERRED|HARBOURED|RECEIVED|CONTROLLED|EXPLOITED]-(two:Person)-[b:MEMBER_OF]->(h)
    WHERE VISIBLE(a) AND VISIBLE(k) AND VISIBLE(same) AND VISIBLE(l) AND VISIBLE(b)
  }
  AND NOT EXISTS {
    MATCH (g)<-[a:MEMBER_OF]-(one:Person)-[k:ASSOCIATE_OF|RELATED_TO|LIVES_WITH|CONTACTED|PAID|EMPLOYED_BY]-(between:Person)-[l:ASSOCIATE_OF|RELATED_TO|LIVES_WITH|CONTACTED|PAID|EMPLOYED_BY]-(two:Person)-[b:MEMBER_OF]->(h)
    WHERE VISIBLE(a) AND VISIBLE(k) AND VISIBLE(l) AND VISIBLE(b) AND coalesce(k.certainty, 'CONFIRMED') <> 'REFUTED' AND coalesce(l.certainty, 'CONFIRMED') <> 'REFUTED' AND NOT between.id IN victims
  }
WITH g, h, victims, since, until, [id IN victims + [one IN members WHERE NOT one IN victims] WHERE id IN $ids] AS touched
RETURN [g.id, h.id] AS about, [g.id, h.id] + touched AS elements, {one: [g.id], other: [h.id], victims: victims} AS particulars, since, until, size(touched) AS people
ORDER BY people DESC, g.id, h.id
LIMIT toInteger($most)
