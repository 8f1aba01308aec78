// purpose: the compartments of cases that the reader holds, and in which of them he writes
// returns: scope, mayEdit
UNWIND $scopes AS scope
WITH scope
WHERE scope STARTS WITH 'case:'
RETURN scope, scope IN $editScopes AS mayEdit
ORDER BY scope
