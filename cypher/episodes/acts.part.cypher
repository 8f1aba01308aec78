// What was done in an episode. An act that goes on in a correction keeps its id, so that sources that show it go on to.
CALL (x, old, scope) {
  UNWIND $acts AS act
  MATCH (who:Anchor {id: act.byId})
  CALL (who, old, act) {
    OPTIONAL MATCH (who)-[before:ACTS]->(old)
    WHERE VISIBLE(before) AND before.id = act.id
    RETURN CASE WHEN before IS NULL THEN {} ELSE properties(before) END AS was
    LIMIT 1
  }
  CALL (who, x, act, was, scope) {
    WITH who, x, act, was, scope
    WHERE act.type = 'RECRUITED'
    MERGE (who)-[a:RECRUITED {id: act.id}]->(x)
    SET a += was, a += act.own, a.scope = scope, a.recordedAt = $now, a.recordedBy = $viewerId, a.supersededAt = null
  }
  CALL (who, x, act, was, scope) {
    WITH who, x, act, was, scope
    WHERE act.type = 'TRANSPORTED'
    MERGE (who)-[a:TRANSPORTED {id: act.id}]->(x)
    SET a += was, a += act.own, a.scope = scope, a.recordedAt = $now, a.recordedBy = $viewerId, a.supersededAt = null
  }
  CALL (who, x, act, was, scope) {
    WITH who, x, act, was, scope
    WHERE act.type = 'TRANSFERRED'
    MERGE (who)-[a:TRANSFERRED {id: act.id}]->(x)
    SET a += was, a += act.own, a.scope = scope, a.recordedAt = $now, a.recordedBy = $viewerId, a.supersededAt = null
  }
  CALL (who, x, act, was, scope) {
    WITH who, x, act, was, scope
    WHERE act.type = 'HARBOURED'
    MERGE (who)-[a:HARBOURED {id: act.id}]->(x)
    SET a += was, a += act.own, a.scope = scope, a.recordedAt = $now, a.recordedBy = $viewerId, a.supersededAt = null
  }
  CALL (who, x, act, was, scope) {
    WITH who, x, act, was, scope
    WHERE act.type = 'RECEIVED'
    MERGE (who)-[a:RECEIVED {id: act.id}]->(x)
    SET a += was, a += act.own, a.scope = scope, a.recordedAt = $now, a.recordedBy = $viewerId, a.supersededAt = null
  }
  CALL (who, x, act, was, scope) {
    WITH who, x, act, was, scope
    WHERE act.type = 'CONTROLLED'
    MERGE (who)-[a:CONTROLLED {id: act.id}]->(x)
    SET a += was, a += act.own, a.scope = scope, a.recordedAt = $now, a.recordedBy = $viewerId, a.supersededAt = null
  }
  CALL (who, x, act, was, scope) {
    WITH who, x, act, was, scope
    WHERE act.type = 'EXPLOITED'
    MERGE (who)-[a:EXPLOITED {id: act.id}]->(x)
    SET a += was, a += act.own, a.scope = scope, a.recordedAt = $now, a.recordedBy = $viewerId, a.supersededAt = null
  }
  CALL (who, x, act, was, scope) {
    WITH who, x, act, was, scope
    WHERE act.type = 'FINANCED'
    MERGE (who)-[a:FINANCED {id: act.id}]->(x)
    SET a += was, a += act.own, a.scope = scope, a.recordedAt = $now, a.recordedBy = $viewerId, a.supersededAt = null
  }
}
