// purpose: whether a notice or what happened to the person rests on a domestic search
// params: id
// returns: id
MATCH (s:DomesticSearch {id: $id})<-[on:BASED_ON|UNDER]-(resting:Notice|Arrest|Release|Surrender|Sighting)
WHERE VISIBLE(s) AND VISIBLE(on) AND VISIBLE(resting)
RETURN resting.id AS id
ORDER BY id
LIMIT 1
