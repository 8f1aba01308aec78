// purpose: notes that somebody asks who holds a number, plate, account or document; whether anybody does is not looked up
// mode: write
// params: id, kind, value, keys, why
// returns: id
// unscoped: a question to owners who are not known lies in a compartment that nobody holds; nothing is read
MATCH (u:User {id: $viewerId})
MERGE (i:Fact:Inquiry {id: $id})
ON CREATE SET i.scope = 'inquiry:' + $id, i.kind = $kind, i.value = $value, i.keys = $keys, i.why = $why, i.agreedBy = [], i.declinedBy = [],
              i.recordedAt = $now, i.recordedBy = u.id, i.handling = 'H0'
RETURN i.id AS id
