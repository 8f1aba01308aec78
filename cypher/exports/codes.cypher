// purpose: the handling codes of what the reader sees described of these elements
// params: ids
// returns: id, codes
// A thing is told by its number, which is as restricted as the facts that lead to it. A country is never read from its own side.
UNWIND $ids AS wanted
MATCH (a:Anchor {id: wanted})
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
    WHERE VISIBLE(g) AND VISIBLE(x) AND APPROVED(x)
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
