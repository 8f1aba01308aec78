// purpose: C12, D-1 to D-3 and D-13: reflection periods, shelter, allowances, services by the police and help to children
// params: from, to
// returns: figure, id, kind, label, on, caseId, elementId, key, amount
// aggregate: figure, key, count, amount, largest
// unscoped: the annual report counts over everything; the records behind a number are tested by compartment
// timeout: 60
MATCH (s:Support)-[g:GIVEN_TO]->(p:Person)
WHERE VISIBLE(s) AND VISIBLE(g) AND s.on >= $from AND s.on <= $to
WITH s, p, s.provider = 'POLICE' AND s.event = 'SERVICE' AND s.beneficiary IS NULL AND EXISTS {
  MATCH (v:VictimStatus {status: 'IDENTIFIED'})-[o:STATUS_OF]->(p)
  WHERE VISIBLE(v) AND VISIBLE(o) AND v.on >= $from AND v.on <= $to
} AS isService
WITH s, p, isService, s.beneficiary = 'CHILD_OF_VICTIM' AND s.event = 'SERVICE' AS isForChild
UNWIND [CASE WHEN s.service = 'REFLECTION_PERIOD' THEN 'C12' END, CASE WHEN s.service = 'REFLECTION_PERIOD' THEN 'C12.1' END,
        CASE WHEN s.event = 'STAY' AND s.provider = 'MINISTRY_SHELTER' THEN 'D-1' END,
        CASE WHEN s.service = 'ALLOWANCE' THEN 'D-2' END, CASE WHEN s.service = 'ALLOWANCE' THEN 'D-2.1' END,
        CASE WHEN isService THEN 'D-3' END,
        CASE WHEN isService THEN
          CASE s.service WHEN 'VOCATIONAL' THEN 'D-3.1' WHEN 'JOB' THEN 'D-3.2' WHEN 'ID_CARD' THEN 'D-3.3' WHEN 'MEDICAL' THEN 'D-3.4'
                         WHEN 'SOCIAL_AID' THEN 'D-3.5' WHEN 'FAMILY_RETURN' THEN 'D-3.6' END END,
        CASE WHEN isForChild THEN 'D-13' END,
        CASE WHEN isForChild THEN
          CASE s.service WHEN 'SCHOOL_KIT' THEN 'D-13.1' WHEN 'PRESCHOOL' THEN 'D-13.2' WHEN 'CIVIL_PAPERS' THEN 'D-13.3'
                         WHEN 'ALIMONY' THEN 'D-13.4' END END] AS figure
WITH figure, s, p, figure STARTS WITH 'C12' OR figure = 'D-1' AS countsPeople
WHERE figure IS NOT NULL
RETURN figure, CASE WHEN countsPeople THEN p.id ELSE s.id END AS id, CASE WHEN countsPeople THEN 'Person' ELSE 'Support' END AS kind,
       s.pseudonym AS label, s.on AS on, null AS caseId, p.id AS elementId, null AS key,
       CASE figure WHEN 'C12.1' THEN duration.inDays(date(s.on), date(s.until)).days ELSE toFloat(s.amount) END AS amount
