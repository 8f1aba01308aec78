// purpose: cases of the reader in one line each
// params: ids
// returns: id, number, title
MATCH (c:Case)
WHERE c.id IN $ids AND VISIBLE(c)
RETURN c.id AS id, c.number AS number, {az: c.titleAz, en: c.titleEn} AS title
