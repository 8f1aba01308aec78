// purpose: records a version of a rule of a country, as long as nothing else was recorded of that country than what the writer was shown
// mode: write
// params: id, ruleId, seenIds, kind, country, days, surrendersNationals, papers, validFrom, validTo, source, checkedOn, isWithdrawn
// returns: id
// The lock on the country comes first. What another recorded while the lock was waited for may be later than the moment as of which this looks, and unseen
// by it: hence the moment of the last version, which also keeps any two in order.
MATCH (k:Country {code: $country})
WHERE 'notices' IN $editScopes
SET k.lockedFor = $id
REMOVE k.lockedFor
WITH k
WHERE coalesce(k.rulesAt, '') < $now
CALL (k) {
  OPTIONAL MATCH (r:CountryRule {country: k.code})
  WHERE VISIBLE(r) AND NOT r.id IN $seenIds
  RETURN count(r) AS unseen
}
WITH k, unseen
WHERE unseen = 0
MERGE (f:Fact {id: $id})
ON CREATE SET f:CountryRule, f.scope = 'notices', f.recordedAt = $now, f.recordedBy = $viewerId, f.reliability = 'A', f.credibility = 2, f.certainty = 'CONFIRMED',
              f.handling = 'H0', f.ruleId = $ruleId, f.kind = $kind, f.country = $country, f.days = $days, f.surrendersNationals = $surrendersNationals,
              f.papers = $papers, f.validFrom = $validFrom, f.validTo = $validTo, f.sourceText = $source, f.checkedOn = $checkedOn, f.isWithdrawn = $isWithdrawn
// An id that something else has, seen or not, writes nothing.
WITH k, f
WHERE f:CountryRule AND f.scope = 'notices' AND f.ruleId = $ruleId AND f.recordedBy = $viewerId AND f.recordedAt = $now
SET k.rulesAt = $now
RETURN f.id AS id
