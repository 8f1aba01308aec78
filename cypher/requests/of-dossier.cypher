// purpose: to which country a dossier goes, on what ground, under which reference and until which day
// params: dossierId
// returns: country, az, en, ground, reference, dueOn
MATCH (r:CountryRequest {dossierId: $dossierId})
WHERE VISIBLE(r)
OPTIONAL MATCH (c:Country {code: r.country})
RETURN r.country AS country, coalesce(c.nameAz, r.country) AS az, coalesce(c.nameEn, r.country) AS en, r.ground AS ground, r.reference AS reference, r.dueOn AS dueOn
ORDER BY r.id DESC
LIMIT 1
