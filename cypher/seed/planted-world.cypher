// purpose: the seed of the demo world that was planted, when it was planted to the end
// returns: seed
// unscoped: it says that the world is invented, nothing about anybody in it
MATCH (w:World)
RETURN w.seed AS seed
LIMIT 1
