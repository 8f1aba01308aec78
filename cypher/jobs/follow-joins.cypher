// purpose: after a link or a role was corrected that was moved when two people were joined: taking the join back moves the version that stands
// mode: write
// params: source, target, version, id
// returns: followed
// unscoped: the join may lie in a case that whoever corrects does not see; he is told nothing of it
UNWIND [$source, $target] AS end
MATCH (p:Person {id: end})<-[:MERGED]-(m:Merge)
WHERE m.supersededAt IS NULL AND $version IN m.relationshipIds
WITH DISTINCT m
SET m.relationshipIds = [one IN m.relationshipIds | CASE one WHEN $version THEN $id ELSE one END]
RETURN count(m) AS followed
