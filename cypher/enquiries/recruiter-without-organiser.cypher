// purpose: recruiters on the chart whose victims end with the group of an organiser on the chart, without a known link between the two
// params: ids, most
// returns: about, elements, particulars, since, until, people
// timeout: 20
// Each WITH ends what is planned at once: planned as one pattern, the chain takes seconds before it is first asked.
// A link is any fact between the two, a group or a thing of both, an episode or a journey of both, or a call between their telephones. "Checked, no link" counts too: it was asked already.
MATCH (r:Anchor)
WHERE r.id IN $ids AND r:Person
MATCH (r)-[act:RECRUITED]->(e:Episode)-[v:OF_VICTIM]->(victim:Person)
WHERE VISIBLE(act) AND VISIBLE(e) AND VISIBLE(v) AND coalesce(act.certainty, 'CONFIRMED') <> 'REFUTED'
WITH DISTINCT r, e, victim
MATCH (victim)<-[w:OF_VICTIM]-(later:Episode)<-[x:TRANSPORTED|TRANSFERRED|HARBOURED|RECEIVED|CONTROLLED|EXPLOITED]-(member:Person)
WHERE VISIBLE(w) AND VISIBLE(later) AND VISIBLE(x) AND coalesce(x.certainty, 'CONFIRMED') <> 'REFUTED'
WITH DISTINCT r, e, victim, later, member
MATCH (member)-[m:MEMBER_OF]->(g:Group)
WHERE VISIBLE(m) AND coalesce(m.certainty, 'CONFIRMED') <> 'REFUTED'
MATCH (g)<-[o:MEMBER_OF]-(organiser:Person)
WHERE VISIBLE(o) AND o.role IN ['ORGANISER', 'LEADER'] AND coalesce(o.certainty, 'CONFIRMED') <> 'REFUTED'
WITH r, organiser, collect(DISTINCT victim.id) AS victims, collect(DISTINCT member.id) AS members,
     min(coalesce(e.recruitedOn, e.exploitedFrom)) AS since, max(coalesce(later.exploitedTo, later.exploitedFrom, later.recruitedOn)) AS until
WHERE organiser.id IN $ids AND organiser <> r
  AND NOT EXISTS { MATCH (r)-[k:ASSOCIATE_OF|RELATED_TO|LIVES_WITH|CONTACTED|PAID|EMPLOYED_BY|SAME_AS|NO_LINK_FOUND]-(organiser) WHERE VISIBLE(k) AND coalesce(k.certainty, 'CONFIRMED') <> 'REFUTED' }
  AND NOT EXISTS { MATCH (r)-[a:MEMBER_OF|USES|OWNS]->(both:Anchor)<-[b:MEMBER_OF|USES|OWNS]-(organiser) WHERE VISIBLE(a) AND VISIBLE(b) AND coalesce(a.certainty, 'CONFIRMED') <> 'REFUTED' AND coalesce(b.certainty, 'CONFIRMED') <> 'REFUTED' }
  AND NOT EXISTS { MATCH (r)-[a:TOOK|ACTS]->(both:Fact)<-[b:TOOK|ACTS]-(organiser) WHERE VISIBLE(a) AND VISIBLE(both) AND VISIBLE(b) }
  AND NOT EXISTS { MATCH (r)-[a:USES|OWNS]->(one:Phone)-[k:CONTACTED]-(two:Phone)<-[b:USES|OWNS]-(organiser) WHERE VISIBLE(a) AND VISIBLE(k) AND VISIBLE(b) }
CALL (r, organiser) {
  UNWIND [r, organiser] AS one
  MATCH (one)-[u:USES|OWNS]->(number:Phone)
  WHERE VISIBLE(u) AND coalesce(u.certainty, 'CONFIRMED') <> 'REFUTED'
    AND NOT EXISTS { MATCH (one)<-[d:DESCRIBES]-(rec:Record {isProtected: true}) WHERE PROTECTS(d) AND PROTECTS(rec) }
  RETURN collect(DISTINCT number.id) AS phones
}
WITH r, organiser, victims, since, until, phones,
     [id IN victims + [one IN members WHERE NOT one IN [r.id, organiser.id] AND NOT one IN victims] WHERE id IN $ids] AS touched
RETURN [r.id, organiser.id] AS about, [r.id, organiser.id] + touched AS elements,
       {recruiter: [r.id], organiser: [organiser.id], victims: victims, phones: phones} AS particulars, since, until, 2 + size(touched) AS people
ORDER BY people DESC, r.id, organiser.id
LIMIT toInteger($most)
