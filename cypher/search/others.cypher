// purpose: cases, notices, groups, organisations, places and things under a title or a number that the reader may see; countries and districts by code
// params: query, numbers, countries, districts, most
// returns: id, kind, matched, by, cases, people, countries
// The score chooses what is ranked, as for people: the question has only clauses that score by their weight.
CALL () {
  CALL db.index.fulltext.queryNodes('title_search', $query) YIELD node AS found, score
  WHERE VISIBLE(found)
  WITH found, score
  ORDER BY score DESC, found.id
  LIMIT toInteger($most)
  CALL (found) {
    WITH found
    WHERE found:Case
    RETURN found.id AS id, 'Case' AS kind, found.number + ' · ' + found.titleAz AS matched, 'Case' AS by,
           [{id: found.id, openedOn: found.openedOn}] AS cases, [] AS people, [found.mainCountry] AS countries
    UNION
    WITH found
    WHERE found:Notice
    MATCH (found)-[k:SEEKS]->(p:Person)
    WHERE VISIBLE(k)
    OPTIONAL MATCH (found)-[i:IN_CASE]->(c:Case)
    WHERE VISIBLE(i) AND VISIBLE(c)
    RETURN found.id AS id, 'Notice' AS kind, found.number AS matched, 'Notice' AS by,
           collect(CASE WHEN c IS NOT NULL THEN {id: c.id, openedOn: c.openedOn} END) AS cases, collect(DISTINCT p.id) AS people, [found.requestedBy] AS countries
    UNION
    WITH found
    WHERE found:Record
    MATCH (found)-[d:DESCRIBES]->(a:Anchor)
    WHERE VISIBLE(d) AND (a:Group OR a:Organisation OR a:Place)
    CALL (found) {
      MATCH (k:Compartment {id: found.scope})<-[:HOLDS]-(c:Case)
      WHERE VISIBLE(c)
      RETURN collect({id: c.id, openedOn: c.openedOn}) AS cases
    }
    CALL (a) {
      MATCH (a)-[o:OPERATES_IN]->(k:Country)
      WHERE VISIBLE(o)
      RETURN collect(DISTINCT k.code) AS operatesIn
    }
    RETURN a.id AS id, head([label IN labels(a) WHERE label <> 'Anchor']) AS kind, coalesce(found.title, found.titleAz) AS matched, 'Title' AS by,
           cases, [] AS people, operatesIn + [found.country] AS countries
  }
  RETURN id, kind, matched, by, cases, people, countries
  UNION
  UNWIND $numbers AS number
  MATCH (thing:Anchor)
  USING INDEX SEEK thing:Anchor(value)
  WHERE thing.value STARTS WITH number
  CALL (thing) {
    MATCH (thing)-[r:USES|OWNS|HOLDS_DOCUMENT|HAS_IDENTIFIER|POSTED|MADE|PAID|ASSOCIATE_OF|EMPLOYED_BY|CONTACTED]-(other:Anchor)
    WHERE VISIBLE(r)
    WITH r, other
    ORDER BY other.id
    LIMIT 20
    OPTIONAL MATCH (k:Compartment {id: r.scope})<-[:HOLDS]-(c:Case)
    WHERE VISIBLE(c)
    RETURN collect(DISTINCT CASE WHEN c IS NOT NULL THEN {id: c.id, openedOn: c.openedOn} END) AS cases,
           collect(DISTINCT CASE WHEN other:Person THEN other.id END) AS people, count(r) AS facts
  }
  CALL (thing) {
    OPTIONAL MATCH (rec:Record)-[d:DESCRIBES]->(thing)
    WHERE VISIBLE(rec) AND VISIBLE(d)
    OPTIONAL MATCH (k:Compartment {id: rec.scope})<-[:HOLDS]-(c:Case)
    WHERE VISIBLE(c)
    RETURN collect(DISTINCT CASE WHEN c IS NOT NULL THEN {id: c.id, openedOn: c.openedOn} END) AS noted, count(rec) AS records
  }
  WITH DISTINCT thing, cases + noted AS cases, people, facts + records AS facts
  WHERE facts > 0
  ORDER BY thing.value, thing.id
  LIMIT 101
  RETURN thing.id AS id, head([label IN labels(thing) WHERE label <> 'Anchor']) AS kind, thing.value AS matched,
         coalesce(thing.scheme, head([label IN labels(thing) WHERE label <> 'Anchor'])) AS by, cases, people, [] AS countries
  UNION
  MATCH (k:Country)
  WHERE k.code IN $countries
  RETURN k.id AS id, 'Country' AS kind, k.nameAz AS matched, 'Title' AS by, [] AS cases, [] AS people, [k.code] AS countries
  UNION
  MATCH (k:District)
  WHERE k.code IN $districts
  RETURN k.id AS id, 'District' AS kind, k.nameAz AS matched, 'Title' AS by, [] AS cases, [] AS people, ['AZ'] AS countries
}
RETURN id, kind, matched, by, cases, people, countries
ORDER BY id
