// purpose: forgets what an earlier dry run found wrong, some at a time
// mode: write
// params: id, most
// returns: dropped
MATCH (x:ImportRefusal)
WHERE x.importId = $id AND VISIBLE(x) AND x.scope IN $editScopes
WITH x
LIMIT toInteger($most)
DETACH DELETE x
RETURN count(*) AS dropped
