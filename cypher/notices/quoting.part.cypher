// Notes and tasks that quote a notice that is bound as n by its number, one that it had, or by one of nameTexts. A note that strikes a source is there only for who sees that source.
CALL (n, nameTexts) {
  CALL (n, nameTexts) {
    MATCH (x:CaseNote)
    WHERE VISIBLE(x) AND any(word IN [n.number] + coalesce(n.earlierNumbers, []) + nameTexts WHERE size(toString(word)) >= 3 AND toLower(x.text) CONTAINS toLower(toString(word)))
      AND all(sourceId IN x.struck WHERE
        EXISTS { MATCH (s:Fact {id: sourceId}) WHERE VISIBLE(s) }
        OR EXISTS { MATCH (st:Statement)-[by:STATED_BY]->(:Person {id: sourceId}) WHERE VISIBLE(st) AND VISIBLE(by) })
    RETURN x
    ORDER BY x.id
    LIMIT 50
    UNION
    MATCH (x:CaseTask)
    WHERE VISIBLE(x) AND any(word IN [n.number] + coalesce(n.earlierNumbers, []) + nameTexts WHERE size(toString(word)) >= 3 AND toLower(x.text) CONTAINS toLower(toString(word)))
    RETURN x
    ORDER BY x.id
    LIMIT 50
  }
  RETURN collect(x) AS quoting
}
