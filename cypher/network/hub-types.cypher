// purpose: which types of link meet at some hubs, whoever may see them
// params: ids
// returns: id, type
// It chooses which of network/hub-* are asked, and goes into no answer.
UNWIND $ids AS wanted
MATCH (a:Anchor {id: wanted})
UNWIND LINK_TYPES_AT(a) AS type
RETURN a.id AS id, type
