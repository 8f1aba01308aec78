// purpose: D-4 to D-12: referrals to organisations and to the assistance centre, counsel, and the relief fund
// params: from, to
// returns: figure, id, kind, label, on, caseId, elementId, key, amount
// aggregate: figure, key, count, amount, largest
// unscoped: the annual report counts over everything; the records behind a number are tested by compartment
// timeout: 60
MATCH (s:Support)-[g:GIVEN_TO]->(p:Person), (s:Support)-[by:PROVIDED_BY]->(b:Body)
WHERE VISIBLE(s) AND VISIBLE(g) AND VISIBLE(by) AND s.on >= $from AND s.on <= $to
CALL (s, p) {
  OPTIONAL MATCH (v:VictimStatus)-[o:STATUS_OF]->(p)
  WHERE VISIBLE(v) AND VISIBLE(o) AND v.on <= s.on
  WITH v
  ORDER BY v.on DESC, v.status = 'PRESUMED', v.id
  RETURN collect(v.status)[0] AS status
}
WITH s, p, status, s.event = 'REFERRAL' AND b.kind = 'NGO' AS isToNgo, s.provider = 'ASSISTANCE_CENTRE' AS isCentre,
     s.event = 'COUNSEL' AS isCounsel, s.provider = 'RELIEF_FUND' AS isFund
UNWIND [CASE WHEN isToNgo THEN 'D-4' END,
        CASE WHEN isToNgo THEN
          CASE s.provider WHEN 'NGO_TD' THEN 'D-5' WHEN 'NGO_TR' THEN 'D-6' WHEN 'NGO_AD' THEN 'D-7' WHEN 'NGO_XXI' THEN 'D-8'
                          WHEN 'NGO_QT' THEN 'D-9' END END,
        CASE WHEN isCentre AND s.event = 'REFERRAL' THEN 'D-10' END,
        CASE WHEN isCentre AND s.event = 'SERVICE' THEN
          CASE s.service WHEN 'PSYCHOLOGICAL' THEN 'D-10.1' WHEN 'LEGAL' THEN 'D-10.2' WHEN 'JOB' THEN 'D-10.3'
                         WHEN 'VOCATIONAL' THEN 'D-10.4' END END,
        CASE WHEN isCounsel THEN 'D-11' END,
        CASE WHEN isCounsel THEN CASE s.stage WHEN 'TRIAL' THEN 'D-11.1' WHEN 'INVESTIGATION' THEN 'D-11.2' END END,
        CASE WHEN isFund THEN 'D-12' END,
        CASE WHEN isFund THEN CASE status WHEN 'IDENTIFIED' THEN 'D-12.1' WHEN 'PRESUMED' THEN 'D-12.2' END END] AS figure
WITH figure, s, p, figure IN ['D-11', 'D-12'] AS countsEvents
WHERE figure IS NOT NULL
RETURN figure, CASE WHEN countsEvents THEN s.id ELSE p.id END AS id, CASE WHEN countsEvents THEN 'Support' ELSE 'Person' END AS kind,
       s.pseudonym AS label, s.on AS on, null AS caseId, p.id AS elementId, null AS key, toFloat(s.amount) AS amount
