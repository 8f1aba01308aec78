// purpose: how many imports are under way, whoever works on them
// returns: waiting
// unscoped: a number, for the process that ends when there is nothing left to do
MATCH (j:ImportJob)
WHERE j.state IN ['CHECKING', 'RUNNING', 'MATCHING', 'UNDOING']
RETURN count(j) AS waiting
