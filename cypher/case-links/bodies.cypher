// purpose: the bodies of the police and the prosecution that keep cases
// returns: code, name
MATCH (b:Body)
WHERE b.kind IN ['POLICE', 'PROSECUTOR']
RETURN b.code AS code, {az: b.nameAz, en: b.nameEn} AS name
ORDER BY code
LIMIT 200
