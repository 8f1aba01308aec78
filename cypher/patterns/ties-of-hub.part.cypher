// The people to whom a victim is tied who is a hub herself: an index is of one type and one direction.
  UNION
  WITH victim WHERE HUB(victim)
  MATCH (:Anchor)-[r:CONTACTED]->(contact:Person)
  USING INDEX SEEK r:CONTACTED(fromId, scope, toId)
  WHERE r.fromId = victim.id AND r.scope IN $scopes AND r.toId > '' AND VISIBLE(r) AND coalesce(r.certainty, 'CONFIRMED') <> 'REFUTED'
  RETURN contact, [] AS via, [{source: r.fromId, target: r.toId, type: 'CONTACTED'}] AS ties
  UNION
  WITH victim WHERE HUB(victim)
  MATCH (contact:Person)-[r:CONTACTED]->(:Anchor)
  USING INDEX SEEK r:CONTACTED(toId, scope, fromId)
  WHERE r.toId = victim.id AND r.scope IN $scopes AND r.fromId > '' AND VISIBLE(r) AND coalesce(r.certainty, 'CONFIRMED') <> 'REFUTED'
  RETURN contact, [] AS via, [{source: r.fromId, target: r.toId, type: 'CONTACTED'}] AS ties
  UNION
  WITH victim WHERE HUB(victim)
  MATCH (:Anchor)-[r:ASSOCIATE_OF]->(contact:Person)
  USING INDEX SEEK r:ASSOCIATE_OF(fromId, scope, toId)
  WHERE r.fromId = victim.id AND r.scope IN $scopes AND r.toId > '' AND VISIBLE(r) AND coalesce(r.certainty, 'CONFIRMED') <> 'REFUTED'
  RETURN contact, [] AS via, [{source: r.fromId, target: r.toId, type: 'ASSOCIATE_OF'}] AS ties
  UNION
  WITH victim WHERE HUB(victim)
  MATCH (contact:Person)-[r:ASSOCIATE_OF]->(:Anchor)
  USING INDEX SEEK r:ASSOCIATE_OF(toId, scope, fromId)
  WHERE r.toId = victim.id AND r.scope IN $scopes AND r.fromId > '' AND VISIBLE(r) AND coalesce(r.certainty, 'CONFIRMED') <> 'REFUTED'
  RETURN contact, [] AS via, [{source: r.fromId, target: r.toId, type: 'ASSOCIATE_OF'}] AS ties
  UNION
  WITH victim WHERE HUB(victim)
  MATCH (:Anchor)-[r:RELATED_TO]->(contact:Person)
  USING INDEX SEEK r:RELATED_TO(fromId, scope, toId)
  WHERE r.fromId = victim.id AND r.scope IN $scopes AND r.toId > '' AND VISIBLE(r) AND coalesce(r.certainty, 'CONFIRMED') <> 'REFUTED'
  RETURN contact, [] AS via, [{source: r.fromId, target: r.toId, type: 'RELATED_TO'}] AS ties
  UNION
  WITH victim WHERE HUB(victim)
  MATCH (contact:Person)-[r:RELATED_TO]->(:Anchor)
  USING INDEX SEEK r:RELATED_TO(toId, scope, fromId)
  WHERE r.toId = victim.id AND r.scope IN $scopes AND r.fromId > '' AND VISIBLE(r) AND coalesce(r.certainty, 'CONFIRMED') <> 'REFUTED'
  RETURN contact, [] AS via, [{source: r.fromId, target: r.toId, type: 'RELATED_TO'}] AS ties
  UNION
  WITH victim WHERE HUB(victim)
  MATCH (:Anchor)-[r:LIVES_WITH]->(contact:Person)
  USING INDEX SEEK r:LIVES_WITH(fromId, scope, toId)
  WHERE r.fromId = victim.id AND r.scope IN $scopes AND r.toId > '' AND VISIBLE(r) AND coalesce(r.certainty, 'CONFIRMED') <> 'REFUTED'
  RETURN contact, [] AS via, [{source: r.fromId, target: r.toId, type: 'LIVES_WITH'}] AS ties
  UNION
  WITH victim WHERE HUB(victim)
  MATCH (contact:Person)-[r:LIVES_WITH]->(:Anchor)
  USING INDEX SEEK r:LIVES_WITH(toId, scope, fromId)
  WHERE r.toId = victim.id AND r.scope IN $scopes AND r.fromId > '' AND VISIBLE(r) AND coalesce(r.certainty, 'CONFIRMED') <> 'REFUTED'
  RETURN contact, [] AS via, [{source: r.fromId, target: r.toId, type: 'LIVES_WITH'}] AS ties
