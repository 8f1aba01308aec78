// What one side said of a hit is found by the hit, and by the pair of people.
CREATE CONSTRAINT hit_aside_id IF NOT EXISTS FOR (n:HitAside) REQUIRE n.id IS UNIQUE;
CREATE INDEX hit_aside_hit IF NOT EXISTS FOR (n:HitAside) ON (n.hitId);
CREATE INDEX hit_aside_pair IF NOT EXISTS FOR (n:HitAside) ON (n.pairKey);
