// purpose: takes back what one side has said of a hit, so that it stands among the hits of that side again
// mode: write
// params: ids
// returns: id
UNWIND $ids AS wanted
MATCH (j:HitAside {id: wanted})
WHERE VISIBLE(j) AND j.scope IN $editScopes AND j.supersededAt IS NULL
SET j.supersededAt = $now
RETURN j.id AS id
