// purpose: leaves word of which world was planted, when, and what it sums up to
// mode: write
// params: seed, plantedOn, checksum
// returns: seed
// unscoped: says nothing about anybody
CREATE (w:World {seed: toInteger($seed), plantedOn: $plantedOn, checksum: $checksum})
RETURN w.seed AS seed
