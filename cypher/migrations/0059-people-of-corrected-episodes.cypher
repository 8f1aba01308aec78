// An episode that was corrected before left the people known by number who belonged to it with its earlier version, and they stood for the case as a
// whole: they belong to the version that stands.
MATCH (e:Episode)
WHERE e.supersededAt IS NULL AND e.earlierIds IS NOT NULL
CALL (e) {
  MATCH (u:UnknownPersons)-[was:CONCERNS]->(old:Episode)
  WHERE old.id IN e.earlierIds AND u.supersededAt IS NULL AND was.supersededAt IS NULL
  CREATE (u)-[n:CONCERNS]->(e)
  SET n = properties(was), n.recordedAt = CASE WHEN was.recordedAt > e.recordedAt THEN was.recordedAt ELSE e.recordedAt END, was.supersededAt = n.recordedAt
};
