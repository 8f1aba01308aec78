// purpose: help to victims that the reader may see, that was given, under the pseudonym, the newest first
// params: first, after
// optional: after
// returns: id, pseudonym, service, provider, on, until, amount, currency
OPTIONAL MATCH (last:Support {id: $after})
WHERE VISIBLE(last)
MATCH (s:Support)-[b:PROVIDED_BY]->(body:Body)
WHERE VISIBLE(s) AND VISIBLE(b) AND s.on IS NOT NULL
  AND ($after IS NULL OR s.on < last.on OR (s.on = last.on AND s.id > last.id))
RETURN s.id AS id, s.pseudonym AS pseudonym, s.service AS service, {az: body.nameAz, en: body.nameEn} AS provider, s.on AS on, s.until AS until,
       s.amount AS amount, s.currency AS currency
ORDER BY on DESC, id
LIMIT toInteger($first)
