// purpose: which of these elements the reader may see, and the handling codes of what describes each
// params: ids
// returns: id, codes
// A thing is told by its number, which is as restricted as the facts that lead to it. A country is never read from its own side.
UNWIND $ids AS wanted
MATCH (a:Anchor {id: wanted})
WHERE a:Country OR a:District
  OR EXISTS { MATCH (a)<-[d:DESCRIBES]-(rec:Record) WHERE VISIBLE(d) AND VISIBLE(rec) }
  OR EXISTS { MATCH (a)-[r:SUBGROUP_OF|MEMBER_OF|RELATED_TO|ASSOCIATE_OF|LIVES_WITH|CONTACTED|EMPLOYED_BY|BOUGHT_TICKET_FROM|PAID|USES|OWNS|HOLDS_DOCUMENT|HAS_IDENTIFIER|POSTED|MADE|FORGED_DOCUMENT_FOR|SAME_AS|NOT_SAME_AS|NO_LINK_FOUND|OPERATES_IN|BELIEVED_HIDING_IN|CITIZEN_OF|RESIDES_IN]-(other:Anchor) WHERE VISIBLE(r) }
  OR EXISTS { MATCH (a)-[r:RECRUITED|TRANSPORTED|TRANSFERRED|HARBOURED|RECEIVED|CONTROLLED|EXPLOITED|FINANCED|OF_VICTIM|AT_PLACE]-(e:Episode) WHERE VISIBLE(r) AND VISIBLE(e) }
  OR EXISTS { MATCH (a)-[r:TOOK]->(t:Trip) WHERE VISIBLE(r) AND VISIBLE(t) }
  OR EXISTS { MATCH (a)-[r:SUSPECT_IN|VICTIM_IN|INJURED_PARTY_IN|WITNESS_IN]->(c:Case) WHERE VISIBLE(r) AND VISIBLE(c) }
CALL (a) {
  CALL (a) {
    MATCH (a)<-[d:DESCRIBES]-(rec:Record)
    WHERE VISIBLE(d) AND VISIBLE(rec)
    RETURN rec.handling AS code
    UNION
    MATCH (a)<-[d:DESCRIBES]-(rec:Record)-[n:NAMED]->(name:Name)
    WHERE VISIBLE(d) AND VISIBLE(rec) AND VISIBLE(n) AND VISIBLE(name)
    RETURN name.handling AS code
    UNION
    MATCH (a)-[r:SUSPECT_IN|VICTIM_IN|INJURED_PARTY_IN|WITNESS_IN]->(c:Case)
    WHERE VISIBLE(r) AND VISIBLE(c)
    RETURN r.handling AS code
    UNION
    MATCH (a)<-[g:AGAINST]-(x:Charge)
    WHERE VISIBLE(g) AND VISIBLE(x)
    RETURN x.handling AS code
    UNION
    MATCH (a)<-[g:AGAINST]-(x:Decision)
    WHERE VISIBLE(g) AND VISIBLE(x)
    RETURN x.handling AS code
    UNION
    MATCH (a)<-[k:SEEKS]-(s:DomesticSearch)
    WHERE VISIBLE(k) AND VISIBLE(s)
    RETURN s.handling AS code
    UNION
    MATCH (a)-[r:USES|OWNS|HOLDS_DOCUMENT|HAS_IDENTIFIER|POSTED|MADE|PAID|CONTACTED]-(other:Anchor)
    WHERE NOT a:Person AND NOT a:Group AND NOT a:Organisation AND NOT a:Country AND NOT a:District AND VISIBLE(r)
    RETURN r.handling AS code
  }
  RETURN collect(code) AS codes
}
RETURN a.id AS id, codes
