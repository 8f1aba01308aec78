import type { Dimension, Question } from '../../server/reports/questions.ts';
import type { Exported } from './second-count.ts';

// Own questions answered a second time: no statement, only lists that are walked by hand. A thing is what is told of it in each way, as a list.

type Node = Exported['nodes'] extends Map<string, infer N> ? N : never;
type Thing = { id: string; on: string; told: Record<Exclude<Dimension, 'YEAR' | 'MONTH'>, string[]> };

const text = (node: { own: Record<string, unknown> } | undefined, name: string): string => {
  const value = node?.own[name];
  return typeof value === 'string' ? value : '';
};
const known = (list: readonly string[]): string[] => {
  const found = [...new Set(list.filter((one) => one !== ''))];
  return found.length === 0 ? ['?'] : found;
};

const thingsOf = (
  { nodes, out, into }: Exported,
  { subject, from, to }: Pick<Question, 'subject' | 'from' | 'to'>,
): Thing[] => {
  const all = (label: string): Node[] => [...nodes.values()].filter(({ labels }) => labels.includes(label));
  const at = (id: string): Node[] => [nodes.get(id)].filter((node) => node !== undefined);
  const along = (node: Node, type: string): Node[] =>
    (out.get(node.id) ?? []).filter((tie) => tie.type === type).flatMap((tie) => at(tie.to));
  const back = (node: Node, type: string): Node[] =>
    (into.get(node.id) ?? []).filter((tie) => tie.type === type).flatMap((tie) => at(tie.from));
  const isIn = (day: string): boolean => day >= from && day <= to;
  const isA = (node: Node, label: string): boolean => node.labels.includes(label);
  const newest = (list: readonly Node[], ...names: string[]): Node | undefined =>
    list.toSorted((a, b) => {
      for (const name of names)
        if (text(a, name) !== text(b, name)) return text(a, name) < text(b, name) ? 1 : -1;
      return text(a, 'id') < text(b, 'id') ? -1 : 1;
    })[0];
  const recordOf = (person: Node, scope: string): Node | undefined =>
    newest(
      back(person, 'DESCRIBES').filter((record) => text(record, 'scope') === scope),
      'recordedAt',
    );
  const stageOf = (file: Node): string =>
    text(
      newest(
        back(file, 'IN_CASE').filter((one) => isA(one, 'StageChange') && text(one, 'on') <= to),
        'on',
        'recordedAt',
      ),
      'stage',
    );
  const formsIn = (episodes: readonly Node[]): string[] =>
    episodes.flatMap((one) => [one.own['forms']].flat().map(String));
  const countriesIn = (episodes: readonly Node[]): string[] =>
    episodes.flatMap((one) =>
      along(one, 'EXPLOITED_IN').flatMap((land) => (isA(land, 'Country') ? text(land, 'code') : [])),
    );
  const basesOf = (one: Node): string[] => along(one, 'QUALIFIED_AS').map((article) => text(article, 'base'));
  const ageOf = (record: Node | undefined, on: string): string => {
    const born = text(record, 'birthFrom');
    if (born === '') return '';
    const turned = [35, 25, 18].find((age) => on >= `${Number(born.slice(0, 4)) + age}${born.slice(4)}`);
    return { 35: '35+', 25: '25-35', 18: '18-25' }[turned ?? 0] ?? '0-18';
  };
  const ofPerson = (person: Node, file: Node, on: string) => {
    const record = recordOf(person, text(file, 'scope'));
    return {
      DISTRICT: known([text(record, 'district')]),
      SEX: known([text(record, 'sex')]),
      AGE: known([ageOf(record, on)]),
      STAGE: known([stageOf(file)]),
    };
  };
  const casesOf = (fact: Node): Node[] => along(fact, 'IN_CASE').filter((one) => isA(one, 'Case'));

  switch (subject) {
    case 'VICTIMS': {
      const identified = all('VictimStatus').filter((one) => text(one, 'status') === 'IDENTIFIED');
      return identified
        .filter((one) => isIn(text(one, 'on')))
        .flatMap((status) =>
          along(status, 'STATUS_OF').flatMap((person) =>
            casesOf(status).map((file) => ({ status, person, file })),
          ),
        )
        .filter(
          ({ status, person }) =>
            !identified.some(
              (one) =>
                text(one, 'on') < text(status, 'on') &&
                along(one, 'STATUS_OF').some(({ id }) => id === person.id),
            ),
        )
        .map(({ status, person, file }) => {
          const episodes = back(person, 'OF_VICTIM').filter(
            (one) => text(one, 'scope') === text(file, 'scope'),
          );
          return {
            id: person.id,
            on: text(status, 'on'),
            told: {
              ...ofPerson(person, file, text(status, 'on')),
              FORM: known(formsIn(episodes)),
              COUNTRY: known(countriesIn(episodes)),
              ARTICLE: known(episodes.flatMap((one) => along(one, 'PART_OF')).flatMap(basesOf)),
            },
          };
        });
    }
    case 'ACCUSED':
      return all('Charge')
        .filter((one) => isIn(text(one, 'on')) && ['', 'APPROVED'].includes(text(one, 'approval')))
        .flatMap((charge) =>
          along(charge, 'AGAINST').flatMap((person) =>
            casesOf(charge).flatMap((file) =>
              basesOf(charge).map((base) => ({ charge, person, file, base })),
            ),
          ),
        )
        .map(({ charge, person, file, base }) => {
          const acts = (out.get(person.id) ?? []).flatMap(({ to: end }) =>
            at(end).filter((one) => isA(one, 'Episode') && text(one, 'scope') === text(file, 'scope')),
          );
          return {
            id: person.id,
            on: text(charge, 'on'),
            told: {
              ...ofPerson(person, file, text(charge, 'on')),
              FORM: known(formsIn(acts)),
              COUNTRY: known(countriesIn(acts)),
              ARTICLE: [base],
            },
          };
        });
    case 'OFFENCES':
      return all('Offence')
        .filter((one) => isIn(text(one, 'detectedOn')))
        .flatMap((offence) =>
          back(offence, 'COVERS').flatMap((file) =>
            basesOf(offence).map((base) => ({ offence, file, base })),
          ),
        )
        .map(({ offence, file, base }) => {
          const episodes = back(offence, 'PART_OF');
          return {
            id: offence.id,
            on: text(offence, 'detectedOn'),
            told: {
              FORM: known(formsIn(episodes)),
              COUNTRY: known(countriesIn(episodes)),
              DISTRICT: known(
                episodes.flatMap((one) =>
                  along(one, 'RECRUITED_IN').flatMap((place) =>
                    isA(place, 'District') ? text(place, 'code') : [],
                  ),
                ),
              ),
              ARTICLE: [base],
              STAGE: known([stageOf(file)]),
              AGE: ['?'],
              SEX: ['?'],
            },
          };
        });
    case 'CASES':
      return all('Case')
        .filter((one) => text(one, 'kind') === 'CRIMINAL' && isIn(text(one, 'openedOn')))
        .map((file) => ({
          id: file.id,
          on: text(file, 'openedOn'),
          told: {
            FORM: known(formsIn(back(file, 'IN_CASE').filter((one) => isA(one, 'Episode')))),
            COUNTRY: known([text(file, 'mainCountry')]),
            ARTICLE: known(along(file, 'COVERS').flatMap(basesOf)),
            STAGE: known([stageOf(file)]),
            AGE: ['?'],
            SEX: ['?'],
            DISTRICT: ['?'],
          },
        }));
  }
};

const walked = new Map<string, Thing[]>();
const thingsOnce = (exported: Exported, question: Question): Thing[] => {
  const key = [question.subject, question.from, question.to].join(' ');
  const things = walked.get(key) ?? thingsOf(exported, question);
  walked.set(key, things);
  return things;
};

/** How many different things there are in each cell, row and column, and in all; nothing where there is none. */
export const countedAgain = (exported: Exported, question: Question): Record<string, number> => {
  const told = (thing: Thing, dimension: Dimension | null): string[] => {
    if (dimension === null) return ['*'];
    if (dimension === 'YEAR') return [thing.on.slice(0, 4)];
    if (dimension === 'MONTH') return [thing.on.slice(0, 7)];
    const wanted = question.filters.find((filter) => filter.dimension === dimension)?.keys;
    return thing.told[dimension].filter((key) => wanted === undefined || wanted.includes(key));
  };
  const fits = thingsOnce(exported, question).filter((thing) =>
    question.filters.every(({ dimension }) => told(thing, dimension).length > 0),
  );
  const sets = new Map<string, Set<string>>();
  const put = (name: string, id: string): void => {
    sets.set(name, (sets.get(name) ?? new Set()).add(id));
  };
  for (const thing of fits) {
    put('ALL', thing.id);
    for (const first of told(thing, question.first)) {
      put(`FIRST ${first}`, thing.id);
      for (const second of told(thing, question.second)) put(`CELL ${first}|${second}`, thing.id);
    }
    for (const second of told(thing, question.second)) put(`SECOND ${second}`, thing.id);
  }
  return Object.fromEntries([...sets].map(([name, ids]) => [name, ids.size]));
};
