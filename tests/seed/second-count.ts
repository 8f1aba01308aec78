import type { OpenWorld } from './open-world.ts';

// The figures of the report counted a second time, in this language, over everything that the graph holds: no statement of ours and no pattern
// of Cypher, only lists of nodes and of ties that are walked by hand.

type Node = { id: string; labels: string[]; own: Record<string, unknown> };
type Tie = { type: string; from: string; to: string; own: Record<string, unknown> };

export type Exported = { nodes: Map<string, Node>; out: Map<string, Tie[]>; into: Map<string, Tie[]> };

export const exportWorld = async (world: OpenWorld): Promise<Exported> => {
  const nodes = await world.ask<Node>(
    'MATCH (n) WHERE n.supersededAt IS NULL RETURN elementId(n) AS id, labels(n) AS labels, properties(n) AS own',
  );
  const ties = await world.ask<Tie>(
    'MATCH (a)-[r]->(b) WHERE r.supersededAt IS NULL RETURN type(r) AS type, elementId(a) AS from, elementId(b) AS to, properties(r) AS own',
  );
  const by = (end: 'from' | 'to'): Map<string, Tie[]> => {
    const lists = new Map<string, Tie[]>();
    for (const tie of ties) {
      const list = lists.get(tie[end]);
      if (list) list.push(tie);
      else lists.set(tie[end], [tie]);
    }
    return lists;
  };
  return { nodes: new Map(nodes.map((node) => [node.id, node])), out: by('from'), into: by('to') };
};

const text = (node: Node | Tie | undefined, name: string): string => {
  const value = node?.own[name];
  return typeof value === 'string' ? value : '';
};

type Counts = Record<string, number>;

/** How many different nodes stand under each key. */
const tallied = (pairs: readonly (readonly [key: string, node: Node])[]): Counts => {
  const ids = new Map<string, Set<string>>();
  for (const [key, { id }] of pairs) ids.set(key, (ids.get(key) ?? new Set<string>()).add(id));
  return Object.fromEntries([...ids].map(([key, of]) => [key, of.size]));
};

/** The figures, and the charts of offences, sentences and the wanted by their keys. */
export const countAgain = (
  { nodes, out, into }: Exported,
  year: number,
): { figures: Record<string, number>; series: Record<string, Counts> } => {
  const all = (label: string): Node[] => [...nodes.values()].filter(({ labels }) => labels.includes(label));
  const at = (id: string): Node[] => [nodes.get(id)].filter((node) => node !== undefined);
  const to = (node: Node, type: string): Node[] =>
    (out.get(node.id) ?? []).filter((tie) => tie.type === type).flatMap((tie) => at(tie.to));
  const from = (node: Node, type: string): Node[] =>
    (into.get(node.id) ?? []).filter((tie) => tie.type === type).flatMap((tie) => at(tie.from));
  const isIn = (day: string): boolean => day.startsWith(`${year}-`);
  const distinct = (list: readonly Node[]): number => new Set(list.map(({ id }) => id)).size;
  const recordIn = (person: Node, scope: string): Node | undefined =>
    from(person, 'DESCRIBES').find((record) => text(record, 'scope') === scope);
  const ofSex = (pairs: readonly (readonly [Node, string])[], sex: string): number =>
    distinct(
      pairs.flatMap(([person, scope]) => (text(recordIn(person, scope), 'sex') === sex ? [person] : [])),
    );
  const end = `${year}-12-31`;
  const holdsAtEnd = (since: string, until: string): boolean =>
    since <= end && (until === '' || until >= end);
  const isTrafficking = (node: Node): boolean =>
    to(node, 'QUALIFIED_AS').some((article) => ['144-1', '144-2', '144-3'].includes(text(article, 'base')));
  const hasArticle = (node: Node, base: string): boolean =>
    to(node, 'QUALIFIED_AS').some((article) => text(article, 'base') === base);

  const offences = all('Offence').filter((one) => isIn(text(one, 'detectedOn')) && isTrafficking(one));
  const inCases = new Map<string, number>();
  for (const offence of offences)
    for (const file of from(offence, 'COVERS')) inCases.set(file.id, (inCases.get(file.id) ?? 0) + 1);
  const opened = all('Case').filter(
    (one) =>
      text(one, 'kind') === 'CRIMINAL' &&
      isIn(text(one, 'openedOn')) &&
      to(one, 'COVERS').some(isTrafficking),
  );

  const dismantled = all('Record').filter((one) => isIn(text(one, 'dismantledOn')));
  const members = dismantled.flatMap((record) =>
    to(record, 'DESCRIBES').flatMap((group) =>
      (into.get(group.id) ?? [])
        .filter((tie) => tie.type === 'MEMBER_OF')
        .filter((tie) => text(tie, 'validFrom') <= text(record, 'dismantledOn'))
        .filter((tie) => text(tie, 'validTo') === '' || text(tie, 'validTo') >= text(record, 'dismantledOn'))
        .flatMap((tie) => at(tie.from)),
    ),
  );

  const charges = all('Charge').filter((one) => isIn(text(one, 'on')) && isTrafficking(one));
  const against = (facts: readonly Node[]) =>
    facts.flatMap((fact) => to(fact, 'AGAINST').map((person) => [person, text(fact, 'scope')] as const));
  const accused = against(charges);
  const committed = against(all('Committal').filter((one) => isIn(text(one, 'on'))));

  const isOverturned = (decision: Node): boolean =>
    from(decision, 'FOLLOWS').some(
      (one) =>
        one.labels.includes('Decision') &&
        text(one, 'on') <= end &&
        (['OVERTURNED', 'ACQUITTED'].includes(text(one, 'result')) || isOverturned(one)),
    );
  const convicted = new Map<string, { person: Node; decision: Node; sentence: Node }>();
  for (const sentence of all('Sentence').filter((one) => text(one, 'type') === 'IMPRISONMENT'))
    for (const decision of to(sentence, 'FOLLOWS').filter(
      (one) => isIn(text(one, 'on')) && !isOverturned(one),
    ))
      for (const person of to(decision, 'AGAINST')) {
        const before = convicted.get(person.id);
        if (!before || text(before.decision, 'on') < text(decision, 'on'))
          convicted.set(person.id, { person, decision, sentence });
      }
  const sentenced = [...convicted.values()];
  const sentencedPairs = sentenced.map(({ person, decision }) => [person, text(decision, 'scope')] as const);
  const earlier = sentenced.filter(({ person, decision }) =>
    from(person, 'AGAINST').some(
      (one) =>
        one.labels.includes('Decision') &&
        text(one, 'instance') === 'FIRST' &&
        text(one, 'scope') === text(decision, 'scope') &&
        text(one, 'on') < `${year}-01-01`,
    ),
  );

  const searches = all('DomesticSearch').filter(
    (one) => text(one, 'from') <= end && (text(one, 'to') === '' || text(one, 'to') >= `${year}-01-01`),
  );
  const sought = (list: readonly Node[]): number => distinct(list.flatMap((one) => to(one, 'SEEKS')));
  const forTrafficking = searches.filter((one) => text(one, 'group') === 'TRAFFICKING');
  const caught = searches.filter((one) => text(one, 'endedBy') === 'CAUGHT' && isIn(text(one, 'to')));

  const published = all('Notice').filter((notice) => {
    if (notice.own['ours'] !== true || !['RED', 'DIFFUSION'].includes(text(notice, 'colour'))) return false;
    const states = from(notice, 'OF_NOTICE').filter(
      (one) => (text(one, 'on') || text(one, 'recordedAt').slice(0, 10)) <= end,
    );
    const order = (one: Node): string => `${text(one, 'on')} ${text(one, 'recordedAt')}`;
    const [last] = states.toSorted((a, b) => (order(a) < order(b) ? 1 : -1));
    return text(last, 'state') === 'PUBLISHED';
  });
  const abroad = published
    .flatMap((notice) => to(notice, 'SEEKS'))
    .filter((person) =>
      from(person, 'SEEKS').some(
        (one) => text(one, 'group') === 'TRAFFICKING' && holdsAtEnd(text(one, 'from'), text(one, 'to')),
      ),
    );
  const hiding = abroad.flatMap((person) =>
    (out.get(person.id) ?? [])
      .filter(
        (tie) =>
          tie.type === 'BELIEVED_HIDING_IN' &&
          text(tie, 'certainty') !== 'REFUTED' &&
          holdsAtEnd(text(tie, 'validFrom'), text(tie, 'validTo')),
      )
      .flatMap((tie) => at(tie.to).map((country) => [text(country, 'code'), person] as const)),
  );
  const hidingIn = (code: string): number =>
    distinct(hiding.flatMap(([where, person]) => (where === code ? [person] : [])));

  const identified = all('VictimStatus').filter((one) => text(one, 'status') === 'IDENTIFIED');
  const victims = identified
    .filter((one) => isIn(text(one, 'on')))
    .flatMap((status) =>
      to(status, 'STATUS_OF').map((person) => ({
        person,
        on: text(status, 'on'),
        // The episode and the record lie in the compartment of the case of the decision, wherever the decision itself lies.
        scope: text(to(status, 'IN_CASE')[0], 'scope'),
      })),
    )
    .filter(({ person, scope }) =>
      from(person, 'OF_VICTIM').some(
        (one) =>
          text(one, 'scope') === scope &&
          [one.own['forms']].flat().includes('SEXUAL') &&
          to(one, 'EXPLOITED_IN').some(({ labels }) => labels.includes('Country')),
      ),
    )
    .filter(
      ({ person, on }) =>
        !identified.some(
          (one) => text(one, 'on') < on && to(one, 'STATUS_OF').some(({ id }) => id === person.id),
        ),
    );
  const exploitedIn = (code: string): number =>
    distinct(
      victims
        .filter(({ person }) =>
          from(person, 'OF_VICTIM').some((one) =>
            to(one, 'EXPLOITED_IN').some((land) => text(land, 'code') === code),
          ),
        )
        .map(({ person }) => person),
    );
  const aged = (fromAge: number, toAge: number): number =>
    distinct(
      victims
        .filter(({ person, on, scope }) => {
          const born = text(recordIn(person, scope), 'birthFrom');
          const birthday = `${Number(born.slice(0, 4)) + fromAge}${born.slice(4)}`;
          const last = `${Number(born.slice(0, 4)) + toAge}${born.slice(4)}`;
          return on >= birthday && on < last;
        })
        .map(({ person }) => person),
    );

  const help = all('Support').filter((one) => isIn(text(one, 'on')));
  const given = (list: readonly Node[]): number => distinct(list.flatMap((one) => to(one, 'GIVEN_TO')));
  const helpIs = (own: Record<string, string>): Node[] =>
    help.filter((one) => Object.entries(own).every(([name, value]) => text(one, name) === value));
  const isVictimOfYear = new Set(victims.map(({ person }) => person.id));
  const byPolice = helpIs({ provider: 'POLICE', event: 'SERVICE' }).filter(
    (one) => text(one, 'beneficiary') === '' && to(one, 'GIVEN_TO').some(({ id }) => isVictimOfYear.has(id)),
  );
  const police = (service: string): number =>
    byPolice.filter((one) => text(one, 'service') === service).length;
  const children = helpIs({ beneficiary: 'CHILD_OF_VICTIM', event: 'SERVICE' });
  const child = (service: string): number =>
    children.filter((one) => text(one, 'service') === service).length;
  const allowances = helpIs({ service: 'ALLOWANCE' });
  const sum = (list: readonly Node[]): number =>
    list.reduce((total, one) => total + Number(one.own['amount']), 0);
  const ngo = (provider: string): number => given(helpIs({ provider, event: 'REFERRAL' }));
  const centre = (service: string): number =>
    given(helpIs({ provider: 'ASSISTANCE_CENTRE', event: 'SERVICE', service }));
  const toNgos = helpIs({ event: 'REFERRAL' }).filter((one) => text(one, 'provider').startsWith('NGO_'));
  const fund = helpIs({ provider: 'RELIEF_FUND' });
  const fundFor = (status: string): number =>
    given(
      fund.filter((one) =>
        to(one, 'GIVEN_TO').some((person) => {
          const [last] = from(person, 'STATUS_OF')
            .filter((state) => text(state, 'on') <= text(one, 'on'))
            .toSorted((a, b) => (text(a, 'on') < text(b, 'on') ? 1 : -1));
          return text(last, 'status') === status;
        }),
      ),
    );
  const stage = (name: string): number => given(helpIs({ event: 'COUNSEL', stage: name }));

  const term = ({ own }: Node): string =>
    [
      `${Number(own['years'])} y`,
      Number(own['months'] ?? 0) > 0 ? `${Number(own['months'])} m` : '',
      own['suspended'] === true ? 'suspended' : '',
    ]
      .filter(Boolean)
      .join(' ');
  const series = {
    'CHART-02': tallied(
      offences
        .filter((one) => hasArticle(one, '144-1') || hasArticle(one, '144-2'))
        .flatMap((offence) =>
          from(offence, 'PART_OF').map((one) => [String([one.own['forms']].flat()[0]), offence] as const),
        ),
    ),
    'CHART-05': tallied(sentenced.map(({ person, sentence }) => [term(sentence), person] as const)),
    'CHART-06': tallied(
      searches.flatMap((one) => to(one, 'SEEKS').map((person) => [text(one, 'group'), person] as const)),
    ),
    'CHART-07': tallied(hiding),
  };
  const figures = {
    A1: distinct(offences),
    A2: offences.filter((one) => hasArticle(one, '144-1')).length,
    A3: offences.filter((one) => hasArticle(one, '144-2')).length,
    A4: offences.filter((one) => hasArticle(one, '144-3')).length,
    A5: offences.filter((one) => one.own['ict'] === true).length,
    A6: Math.round(
      (100 * offences.filter((one) => text(one, 'clearance') === 'SOLVED').length) / offences.length,
    ),
    A8: distinct(dismantled.flatMap((record) => to(record, 'DESCRIBES'))),
    A9: distinct(members),
    A10: distinct(opened),
    A11: Math.max(...inCases.values()),
    A12: distinct(charges.flatMap((charge) => to(charge, 'IN_CASE'))),
    A13: distinct(accused.map(([person]) => person)),
    'A13.1': ofSex(accused, 'F'),
    'A13.2': ofSex(accused, 'M'),
    A14: distinct(committed.map(([person]) => person)),
    'A14.1': ofSex(committed, 'F'),
    'A14.2': ofSex(committed, 'M'),
    A15: sentenced.length,
    'A15.1': ofSex(sentencedPairs, 'M'),
    'A15.2': ofSex(sentencedPairs, 'F'),
    A16: earlier.length,
    A17: sentenced.filter(({ sentence }) => sentence.own['suspended'] === true).length,
    B1: sought(searches),
    B2: sought(forTrafficking),
    B3: sought(searches.filter((one) => text(one, 'group') !== 'TRAFFICKING')),
    B4: sought(caught),
    'B4.1': sought(searches.filter((one) => text(one, 'to') === '' || text(one, 'to') > end)),
    B5: sought(caught.filter((one) => text(one, 'group') === 'TRAFFICKING')),
    B6: distinct(abroad),
    B7: hidingIn('TR'),
    B8: hidingIn('PK'),
    B9: hidingIn('RU'),
    B10: hidingIn('AE'),
    C1: distinct(victims.map(({ person }) => person)),
    C2: exploitedIn('TR'),
    C3: exploitedIn('AE'),
    C4: exploitedIn('PK'),
    C5: aged(18, 25),
    C6: aged(25, 35),
    C7: aged(35, 200),
    C12: given(helpIs({ service: 'REFLECTION_PERIOD' })),
    'D-1': given(helpIs({ event: 'STAY', provider: 'MINISTRY_SHELTER' })),
    'D-2': Math.max(0, ...allowances.map((one) => Number(one.own['amount']))),
    'D-2.1': sum(allowances),
    'D-3': byPolice.length,
    'D-3.1': police('VOCATIONAL'),
    'D-3.2': police('JOB'),
    'D-3.3': police('ID_CARD'),
    'D-3.4': police('MEDICAL'),
    'D-3.5': police('SOCIAL_AID'),
    'D-3.6': police('FAMILY_RETURN'),
    'D-4': given(toNgos),
    'D-5': ngo('NGO_TD'),
    'D-6': ngo('NGO_TR'),
    'D-7': ngo('NGO_AD'),
    'D-8': ngo('NGO_XXI'),
    'D-9': ngo('NGO_QT'),
    'D-10': given(helpIs({ provider: 'ASSISTANCE_CENTRE', event: 'REFERRAL' })),
    'D-10.1': centre('PSYCHOLOGICAL'),
    'D-10.2': centre('LEGAL'),
    'D-10.3': centre('JOB'),
    'D-10.4': centre('VOCATIONAL'),
    'D-11': helpIs({ event: 'COUNSEL' }).length,
    'D-11.1': stage('TRIAL'),
    'D-11.2': stage('INVESTIGATION'),
    'D-12': sum(fund),
    'D-12.1': fundFor('IDENTIFIED'),
    'D-12.2': fundFor('PRESUMED'),
    'D-13': children.length,
    'D-13.1': child('SCHOOL_KIT'),
    'D-13.2': child('PRESCHOOL'),
    'D-13.3': child('CIVIL_PAPERS'),
    'D-13.4': child('ALIMONY'),
  };
  return { figures, series };
};
