// purpose: the people whom a fact is about that is to be cited, by its ends or its id: the words of a passage may say who one of them is
// params: factId, ends
// returns: id
CALL () {
  UNWIND $ends AS end
  MATCH (a:Person {id: end})
  RETURN a.id AS id
  UNION
  UNWIND $ends AS end
  MATCH (a:Anchor {id: end})-[r:ACTS]->(e:Episode)
  WHERE VISIBLE(r) AND VISIBLE(e) AND r.id = $factId
  MATCH (e)-[o:OF_VICTIM]->(v:Person)
  WHERE VISIBLE(o)
  RETURN v.id AS id
  UNION
  MATCH (e:Episode {id: $factId})-[o:OF_VICTIM]->(v:Person)
  WHERE VISIBLE(e) AND VISIBLE(o)
  RETURN v.id AS id
  UNION
  MATCH (u:UnknownPersons {id: $factId})-[k:CONCERNS]->(e:Episode)
  WHERE VISIBLE(u) AND VISIBLE(k) AND VISIBLE(e)
  MATCH (e)-[o:OF_VICTIM]->(v:Person)
  WHERE VISIBLE(o)
  RETURN v.id AS id
  UNION
  MATCH (p:Person)-[r:ACTS]->(e:Episode {id: $factId})
  WHERE VISIBLE(e) AND VISIBLE(r)
  RETURN p.id AS id
  UNION
  MATCH (p:Person)-[k:TOOK]->(t:Trip {id: $factId})
  WHERE VISIBLE(t) AND VISIBLE(k)
  RETURN p.id AS id
  UNION
  MATCH (x:Fact {id: $factId})
  WHERE VISIBLE(x)
  MATCH (x)-[a:AGAINST]->(p:Person)
  WHERE VISIBLE(a)
  RETURN p.id AS id
  UNION
  MATCH (rec:Record {id: $factId})-[d:DESCRIBES]->(p:Person)
  WHERE VISIBLE(rec) AND VISIBLE(d)
  RETURN p.id AS id
}
RETURN DISTINCT id
ORDER BY id
LIMIT 200
