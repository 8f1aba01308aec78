// purpose: which countries ask for the arrest or the surrender of people: by messages that came, with when we answered, and by red notices and diffusions that are in force
// params: ids, procedure
// returns: personId, claims
// timeout: 30
UNWIND $ids AS wanted
MATCH (p:Person {id: wanted})
CALL (p) {
  CALL (p) {
    MATCH (m:Message)-[c:CONCERNS]->(p)
    WHERE VISIBLE(m) AND VISIBLE(c) AND m.kind = 'REQUEST_IN' AND m.asks IN ['ARREST', 'SURRENDER']
    MATCH (m)-[x:EXCHANGED_WITH]->(k:Country)
    WHERE VISIBLE(x)
    CALL (m) {
      OPTIONAL MATCH (reply:Message {answersId: m.messageId})
      WHERE VISIBLE(reply) AND reply.kind = 'ANSWER_OUT'
      RETURN min(reply.on) AS answeredOn
    }
    RETURN k.code AS country, m.on AS on, m.asks AS asks, m.messageId AS messageId, null AS noticeId, answeredOn
    UNION
    MATCH (n:Notice)-[s:SEEKS]->(p)
    WHERE VISIBLE(n) AND VISIBLE(s) AND n.colour IN ['RED', 'DIFFUSION']
    CALL (n) {
      OPTIONAL MATCH (e:NoticeEvent)-[o:OF_NOTICE]->(n)
      WHERE VISIBLE(e) AND VISIBLE(o) AND coalesce(e.on, '') <= $lookedAt
      RETURN e.state AS state, e.on AS on
      ORDER BY coalesce(e.on, '') DESC, head([i IN range(0, size($procedure) - 1) WHERE $procedure[i] = e.state]) DESC, e.id DESC
      LIMIT 1
    }
    WITH n, state, on
    WHERE state = 'PUBLISHED'
    RETURN n.requestedBy AS country, on, null AS asks, null AS messageId, n.id AS noticeId, null AS answeredOn
  }
  WITH country, on, asks, messageId, noticeId, answeredOn
  ORDER BY on, country, coalesce(messageId, noticeId)
  LIMIT 100
  RETURN collect({country: country, on: on, asks: asks, messageId: messageId, noticeId: noticeId, answeredOn: answeredOn}) AS claims
}
RETURN p.id AS personId, claims
