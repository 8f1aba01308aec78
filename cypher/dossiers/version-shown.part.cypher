// A version that is bound as v, with who froze it, asked and decided.
OPTIONAL MATCH (freezer:User {id: v.recordedBy})
OPTIONAL MATCH (asker:User {id: v.askedBy})
OPTIONAL MATCH (decider:User {id: v.decidedBy})
WITH v, {az: coalesce(freezer.nameAz, ''), en: coalesce(freezer.nameEn, '')} AS frozenBy,
     CASE WHEN asker IS NOT NULL THEN {az: asker.nameAz, en: asker.nameEn} END AS askedBy,
     CASE WHEN decider IS NOT NULL THEN {az: decider.nameAz, en: decider.nameEn} END AS decidedBy
