// Whom the writer lets into it; whoever is in it already stays as he is. Roles of the people that go along are facts of it.
CALL (into, l) {
  UNWIND $members AS member
  MATCH (u:User {id: member.userId})
  WHERE u.disabledAt IS NULL AND u.role IN ['ANALYST', 'INVESTIGATOR', 'PROSECUTOR', 'LIAISON', 'SUPERVISOR']
    AND NOT EXISTS { MATCH (u)-[in:MEMBER]->(into) WHERE in.until IS NULL OR in.until >= $today }
  MERGE (u)-[m:MEMBER]->(into)
  SET m.level = member.level, m.until = null, m.identity = false, m.source = false, m.grantedBy = $viewerId, m.grantedAt = $now, m.byId = l.id
}
CALL (into, l) {
  UNWIND $roles AS role
  MATCH (p:Person {id: role.personId})
  CALL (into, l, p, role) {
    WITH into, l, p, role
    WHERE role.type = 'SUSPECT_IN'
    CREATE (p)-[r:SUSPECT_IN {id: role.id}]->(into)
    RETURN r
    UNION
    WITH into, l, p, role
    WHERE role.type = 'VICTIM_IN'
    CREATE (p)-[r:VICTIM_IN {id: role.id}]->(into)
    RETURN r
    UNION
    WITH into, l, p, role
    WHERE role.type = 'INJURED_PARTY_IN'
    CREATE (p)-[r:INJURED_PARTY_IN {id: role.id}]->(into)
    RETURN r
    UNION
    WITH into, l, p, role
    WHERE role.type = 'WITNESS_IN'
    CREATE (p)-[r:WITNESS_IN {id: role.id}]->(into)
    RETURN r
  }
  SET r.scope = into.scope, r.recordedAt = $now, r.recordedBy = $viewerId, r.validFrom = role.since, r.sourceText = $document, r.byId = l.id,
      r.reliability = 'A', r.credibility = 1, r.certainty = 'CONFIRMED', r.handling = 'H0'
}
