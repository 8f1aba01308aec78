import type { DossierKind } from '../graphql/types.generated.ts';
import type { Address, Particulars } from './address.ts';
import type { Drawing } from './block-parts.ts';
import type { CaseContent } from './case-content.ts';
import type { Part, Span } from './document-tree.ts';
import { forbiddenIn } from './forbidden.ts';
import type { Stated } from './stated.ts';
import type { Language } from './templates.ts';
import { bornText } from './wording.ts';
import words from './words.json' with { type: 'json' };

type Value = { text: string; facts: readonly string[]; sources: readonly string[] };
type Line = { label: string; values: readonly Value[] };

/** Each value once, with the grades of all that say it. */
const graded = (said: readonly { text: string; grade: string }[]): string[] => {
  const grades = new Map<string, string[]>();
  for (const { text, grade } of said) grades.set(text, [...(grades.get(text) ?? []), grade]);
  return [...grades].map(([text, own]) => {
    const shown = [...new Set(own)].filter((grade) => grade !== '').join(', ');
    return shown === '' ? text : `${text} (${shown})`;
  });
};

/** What is asked of somebody whom another country is to find: what the records of the case say of each, with its grade. What is in no record is said to be. */
const linesOf = (own: readonly Particulars[], drawing: Drawing): Line[] => {
  const { content, wording, language } = drawing;
  const known = new Set(content.facts.map(({ id }) => id));
  const exhibits = new Map(content.sources.map((source) => [source.id, source]));
  const saying = (of: (one: Particulars) => string | null): Value[] =>
    graded(
      own.flatMap((one) => {
        const text = of(one);
        return text === null || text === '' ? [] : [{ text, grade: one.grade }];
      }),
    ).map((text) => ({ text, facts: [], sources: [] }));
  const names = graded(
    own.flatMap((one) =>
      one.names.map(({ text, kind }) => ({
        text: `${text} (${wording.label('nameKind', kind)})`,
        grade: one.grade,
      })),
    ),
  );
  const papers = new Map(own.flatMap((one) => one.papers.map((paper) => [paper.factId, paper] as const)));
  const photographs = [...new Set(own.flatMap((one) => one.photographs))].flatMap(
    (id) => exhibits.get(id) ?? [],
  );
  return [
    { label: wording.say('allNames'), values: names.map((text) => ({ text, facts: [], sources: [] })) },
    { label: wording.say('sex'), values: saying(({ sex }) => sex && wording.label('sex', sex)) },
    { label: wording.say('born'), values: saying(({ birth }) => birth && bornText(birth)) },
    { label: wording.say('birthPlace'), values: saying(({ birthPlace }) => birthPlace) },
    {
      label: wording.say('citizenship'),
      values: saying(({ citizenship }) => citizenship?.[language] ?? null),
    },
    {
      label: wording.say('papers'),
      values: [...papers.values()]
        .filter(({ factId }) => known.has(factId))
        .map(({ factId, value, sort, authenticity, grade }) => {
          const what = sort === null ? '' : `${wording.paper(sort)}: `;
          const marks = [
            authenticity === null ? '' : wording.label('documentAuthenticity', authenticity),
            grade,
          ];
          const marked = marks.filter((mark) => mark !== '').join(', ');
          const text = `${what}${value}${marked === '' ? '' : ` (${marked})`}`;
          return { text, facts: [factId], sources: [] };
        }),
    },
    {
      label: wording.say('photographs'),
      values: photographs.map((one) => ({
        text: [wording.cited(one), wording.sheets(one)].filter((part) => part !== '').join(', '),
        facts: [],
        sources: [one.id],
      })),
    },
  ];
};

const isAgainst = ({ type, certainty }: CaseContent['facts'][number]): boolean =>
  certainty !== 'REFUTED' && (type === 'SUSPECT_IN' || type === 'Charge');

/** Records that a request to a country repeats: of those against whom the case is and who are not protected, and none under a code that keeps it from leaving for want of its provider's permission. */
export const repeatedRecords = (
  content: CaseContent,
  kind: DossierKind,
  to: Address | null,
): readonly Particulars[] => {
  const forbidden = forbiddenIn(content, kind);
  const against = new Set(content.facts.filter(isAgainst).map(({ fromId }) => fromId));
  return (to?.particulars ?? []).filter(
    ({ personId, recordId, handling }) =>
      against.has(personId) &&
      content.names.get(personId)?.isProtected === false &&
      forbidden(recordId, handling) === null,
  );
};

/** What a version says by such a record, in words that are others as soon as the record is another. */
export const recordStated = (one: Particulars, language: Language): Stated => {
  const sex = words[language].sex;
  const text = [
    ...one.names.map(({ text: name }) => name),
    one.sex === null ? '' : (sex[one.sex as keyof typeof sex] ?? one.sex),
    one.birth ?? '',
    one.birthPlace ?? '',
    one.citizenship?.[language] ?? '',
    one.grade,
    one.handling,
  ];
  const id = `record:${one.personId}:${one.recordId}`;
  return { is: 'record', id, text: text.filter((part) => part !== '').join(' · ') };
};

/** The people of whom a version says something by their records. */
export const repeatedPeople = (basis: readonly Stated[]): string[] => [
  ...new Set(basis.flatMap(({ is, id }) => (is === 'record' ? [id.split(':')[1] ?? ''] : []))),
];

/** Particulars of those against whom the case is: of others no country needs them, and of who is protected nothing but the pseudonym leaves. */
export const personParticulars = (block: string, drawing: Drawing, to: Address): Part[] => {
  const { content, wording, kind } = drawing;
  const records = repeatedRecords(content, kind, to);
  return [...new Set(records.map(({ personId }) => personId))].flatMap((id): Part[] => {
    const own = records.filter(({ personId }) => personId === id);
    const facts = content.facts
      .filter((fact) => isAgainst(fact) && fact.fromId === id)
      .map((fact) => fact.id);
    const cell = (text: string, more: Partial<Span> = {}): Span => ({ text, facts, sources: [], ...more });
    const rows = linesOf(own, drawing).flatMap(({ label, values }) =>
      values.length === 0
        ? [[cell(label), cell(wording.say('notRecorded'))]]
        : values.map((value) => [
            cell(label),
            cell(value.text, { facts: [...facts, ...value.facts], sources: value.sources }),
          ]),
    );
    return [
      { is: 'heading', block, level: 2, text: wording.name(id), facts },
      { is: 'table', block, columns: [wording.say('particular'), wording.say('asRecorded')], rows },
    ];
  });
};
