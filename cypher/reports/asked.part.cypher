// What is asked about the things that are counted: narrowed by what is wanted of them, and by their one or two ways of being told apart. What is not known of a thing is '?'.
WITH id, kind, label, on, caseId, elementId,
     [x IN CASE size(countries) WHEN 0 THEN ['?'] ELSE countries END WHERE size($countries) = 0 OR x IN $countries] AS countries,
     [x IN CASE size(districts) WHEN 0 THEN ['?'] ELSE districts END WHERE size($districts) = 0 OR x IN $districts] AS districts,
     [x IN CASE size(forms) WHEN 0 THEN ['?'] ELSE forms END WHERE size($forms) = 0 OR x IN $forms] AS forms,
     [x IN CASE size(ages) WHEN 0 THEN ['?'] ELSE ages END WHERE size($ages) = 0 OR x IN $ages] AS ages,
     [x IN CASE size(sexes) WHEN 0 THEN ['?'] ELSE sexes END WHERE size($sexes) = 0 OR x IN $sexes] AS sexes,
     [x IN CASE size(articles) WHEN 0 THEN ['?'] ELSE articles END WHERE size($articles) = 0 OR x IN $articles] AS articles,
     [x IN CASE size(stages) WHEN 0 THEN ['?'] ELSE stages END WHERE size($stages) = 0 OR x IN $stages] AS stages
WHERE size(countries) > 0 AND size(districts) > 0 AND size(forms) > 0 AND size(ages) > 0 AND size(sexes) > 0 AND size(articles) > 0 AND size(stages) > 0
WITH id, kind, label, on, caseId, elementId,
     CASE $first WHEN 'YEAR' THEN [left(on, 4)] WHEN 'MONTH' THEN [left(on, 7)] WHEN 'COUNTRY' THEN countries WHEN 'DISTRICT' THEN districts
                 WHEN 'FORM' THEN forms WHEN 'AGE' THEN ages WHEN 'SEX' THEN sexes WHEN 'ARTICLE' THEN articles WHEN 'STAGE' THEN stages ELSE ['*'] END AS firsts,
     CASE $second WHEN 'YEAR' THEN [left(on, 4)] WHEN 'MONTH' THEN [left(on, 7)] WHEN 'COUNTRY' THEN countries WHEN 'DISTRICT' THEN districts
                  WHEN 'FORM' THEN forms WHEN 'AGE' THEN ages WHEN 'SEX' THEN sexes WHEN 'ARTICLE' THEN articles WHEN 'STAGE' THEN stages ELSE ['*'] END AS seconds
UNWIND firsts AS one
UNWIND seconds AS two
UNWIND [{figure: 'CELL', key: one + '|' + two}, {figure: 'FIRST', key: one}, {figure: 'SECOND', key: two}, {figure: 'ALL', key: null}] AS counted
RETURN counted.figure AS figure, id, kind, label, on, caseId, elementId, counted.key AS key, null AS amount
