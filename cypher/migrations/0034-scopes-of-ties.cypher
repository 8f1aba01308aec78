// What describes a place, where episodes took place and who recruited in them is found by what the reader may see, however much meets at the place or the person.
CREATE INDEX describes_scope IF NOT EXISTS FOR ()-[r:DESCRIBES]-() ON (r.scope);
CREATE INDEX at_place_scope IF NOT EXISTS FOR ()-[r:AT_PLACE]-() ON (r.scope);
CREATE INDEX recruited_scope IF NOT EXISTS FOR ()-[r:RECRUITED]-() ON (r.scope);
