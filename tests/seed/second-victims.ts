import type { Exported } from './second-count.ts';

// The distributions of the chapter on victims, the offences against public morality, the injured parties and the days of a reflection period, counted a second time by walking lists of
// nodes and ties; nothing of it is shared with the statements of the report, nor with the other second count.

type Found = { id: string; labels: string[]; own: Record<string, unknown> };

const said = (own: Record<string, unknown> | undefined, name: string): string => {
  const value = own?.[name];
  return typeof value === 'string' ? value : '';
};
const listed = (own: Record<string, unknown>, name: string): readonly unknown[] => [own[name]].flat();

const DAY = 86_400_000;

type Counts = Record<string, number>;

/** How many different people or offences stand under each key; those of whom it is not known under the empty one. */
const tallied = (pairs: readonly (readonly [key: string, person: string])[]): Counts => {
  const people = new Map<string, Set<string>>();
  for (const [key, person] of pairs) people.set(key, (people.get(key) ?? new Set<string>()).add(person));
  return Object.fromEntries([...people].map(([key, of]) => [key, of.size]));
};

export const distributionsAgain = (
  { nodes, out, into }: Exported,
  year: number,
): { series: Record<string, Counts>; C11: number; 'C12.1': number } => {
  const [first, last] = [`${year}-01-01`, `${year}-12-31`];
  const isIn = (day: string): boolean => first <= day && day <= last;
  const node = (id: string): Found => {
    const found = nodes.get(id);
    if (!found) throw new Error(`a tie leads to nothing: ${id}`);
    return found;
  };
  const ends = (id: string, type: string): Found[] =>
    (out.get(id) ?? []).filter((tie) => tie.type === type).map((tie) => node(tie.to));
  const starts = (id: string, type: string): Found[] =>
    (into.get(id) ?? []).filter((tie) => tie.type === type).map((tie) => node(tie.from));
  const everyNode = [...nodes.values()];

  const identified = everyNode.flatMap((one) =>
    one.labels.includes('VictimStatus') && said(one.own, 'status') === 'IDENTIFIED'
      ? ends(one.id, 'STATUS_OF').map((person) => ({ status: one, person, on: said(one.own, 'on') }))
      : [],
  );
  const firstDay = new Map<string, string>();
  for (const { person, on } of identified) {
    const known = firstDay.get(person.id);
    if (known === undefined || on < known) firstDay.set(person.id, on);
  }
  const rows = identified
    .filter(({ person, on }) => isIn(on) && firstDay.get(person.id) === on)
    .flatMap(({ status, person, on }) =>
      ends(status.id, 'IN_CASE').flatMap((file) => {
        const scope = said(file.own, 'scope');
        const records = starts(person.id, 'DESCRIBES').filter(({ own }) => said(own, 'scope') === scope);
        const episodes = starts(person.id, 'OF_VICTIM').filter(
          ({ own }) => said(own, 'scope') === scope && listed(own, 'forms').includes('SEXUAL'),
        );
        return episodes.flatMap((episode) =>
          ends(episode.id, 'EXPLOITED_IN')
            .filter(({ labels }) => labels.includes('Country'))
            .flatMap((country) => records.map((record) => ({ person, on, episode, country, record }))),
        );
      }),
    );
  type Row = (typeof rows)[number];
  const by = (keyOf: (row: Row) => string): Counts =>
    tallied(rows.map((row) => [keyOf(row), row.person.id] as const));
  const band = ({ on, record }: Row): string => {
    const born = said(record.own, 'birthFrom');
    // Whole years lived: the day of the year is compared as it is written.
    const age = Number(on.slice(0, 4)) - Number(born.slice(0, 4)) - (on.slice(5) < born.slice(5) ? 1 : 0);
    if (age >= 35) return '35+';
    if (age >= 25) return '25-35';
    return age >= 18 ? '18-25' : '0-18';
  };
  const began = by(({ episode }) => said(episode.own, 'exploitedFrom').slice(0, 4));
  const home = by(({ record }) => said(record.own, 'district'));

  const injured = everyNode.flatMap((person) =>
    (out.get(person.id) ?? [])
      .filter((tie) => tie.type === 'INJURED_PARTY_IN' && isIn(said(tie.own, 'validFrom')))
      .filter((tie) =>
        starts(person.id, 'OF_VICTIM').some(
          ({ id, own }) =>
            said(own, 'sector') === 'F' &&
            said(own, 'scope') === said(tie.own, 'scope') &&
            listed(own, 'forms').includes('FORCED_LABOUR') &&
            ends(id, 'EXPLOITED_IN').some((country) => said(country.own, 'code') === 'ME'),
        ),
      )
      .map(() => person.id),
  );
  const periods = everyNode
    .filter(({ labels, own }) => labels.includes('Support') && said(own, 'service') === 'REFLECTION_PERIOD')
    .filter(({ own }) => isIn(said(own, 'on')) && said(own, 'until') !== '')
    .map(({ own }) => (Date.parse(said(own, 'until')) - Date.parse(said(own, 'on'))) / DAY);
  // Offences of the chapter on public morality, by article: walked from the article, not from the case.
  const morality = everyNode
    .filter(({ labels, own }) => labels.includes('LawArticle') && /^24[234]$/u.test(said(own, 'base')))
    .flatMap((article) =>
      starts(article.id, 'QUALIFIED_AS').map((offence) => [said(article.own, 'base'), offence] as const),
    )
    .filter(([, { labels, own }]) => labels.includes('Offence') && isIn(said(own, 'detectedOn')))
    .map(([base, { id }]) => [base, id] as const);
  return {
    series: {
      C8: began,
      'CHART-08': tallied(morality),
      C9: home,
      'CHART-10': began,
      'CHART-11': by(({ country }) => said(country.own, 'code')),
      'CHART-12': by(({ record }) => said(record.own, 'citizenship')),
      'CHART-13': by(band),
      'CHART-15': home,
    },
    C11: new Set(injured).size,
    'C12.1': Math.max(0, ...periods),
  };
};
