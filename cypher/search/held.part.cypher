// The reader's compartments as a clause of a full-text question: asked together with it, names of others cost nothing and weigh nothing.
// The index takes at most 1,024 clauses, so whoever holds very many compartments asks for them a hundred at a time in one expression.
WITH CASE
  WHEN size($scopes) <= 300 THEN reduce(held = '', scope IN $scopes | held + ' scope:' + replace(scope, ':', '\\:'))
  ELSE reduce(held = '', i IN range(0, size($scopes), 100) | held + ' scope:/' + reduce(some = 'nobody', scope IN $scopes[i..i + 100] | some + '|' + scope) + '/')
END AS held
