// purpose: all versions of the rules of countries that officers recorded, in the order in which they did; of those countries alone when they are given
// params: countries
// optional: countries
// returns: id, ruleId, kind, country, days, surrendersNationals, papers, validFrom, validTo, source, checkedOn, isWithdrawn, at, recordedById, by
MATCH (r:CountryRule)
WHERE VISIBLE(r) AND ($countries IS NULL OR r.country IN $countries)
WITH r
ORDER BY r.recordedAt, r.id
LIMIT 5000
OPTIONAL MATCH (u:User {id: r.recordedBy})
RETURN r.id AS id, r.ruleId AS ruleId, r.kind AS kind, r.country AS country, r.days AS days, r.surrendersNationals AS surrendersNationals, r.papers AS papers,
       r.validFrom AS validFrom, r.validTo AS validTo, r.sourceText AS source, r.checkedOn AS checkedOn, r.isWithdrawn AS isWithdrawn, r.recordedAt AS at,
       r.recordedBy AS recordedById, {az: coalesce(u.nameAz, ''), en: coalesce(u.nameEn, '')} AS by
ORDER BY at, id
