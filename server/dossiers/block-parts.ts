import type { DossierKind } from '../graphql/types.generated.ts';
import type { Cell } from '../proof/proof-cell.ts';
import { cellsOf } from '../proof/proof-table.ts';
import type { CaseContent, CaseFact } from './case-content.ts';
import type { BlockKind } from './dossier-document.ts';
import type { Part, Span } from './document-tree.ts';
import { exhibits, witnesses } from './source-parts.ts';
import type { Language } from './templates.ts';
import type { Weighed } from './weighed.ts';
import { bornText, dayText, isCaseRole, type Wording } from './wording.ts';

export type Drawing = {
  content: CaseContent;
  wording: Wording;
  weighed: Weighed;
  language: Language;
  kind: DossierKind;
  /** Whose charges the dossier leaves out, where the reader of the paper may know of them. */
  leftOut: ReadonlySet<string>;
};
export type Draw = (block: string, drawing: Drawing) => Part[];

const WEAK = new Set(['MISSING', 'UNSUPPORTED', 'ONE_SOURCE']);

const plain = (text: string): Span => ({ text, facts: [], sources: [] });
const stated = (text: string, facts: readonly string[]): Span => ({ text, facts, sources: [] });

/** The sources of facts, for or against them, with volume and sheets: the only citation that courts use. */
export const evidence = (
  ids: readonly string[],
  { weighed, wording }: Drawing,
  side: 'speaking' | 'against' = 'speaking',
): Span => {
  const cited = ids.flatMap((id) => weighed[side](id));
  const texts = cited.map(({ source, locator }) => {
    const where = locator ?? wording.sheets(source);
    return where === '' ? wording.cited(source) : `${wording.cited(source)}, ${where}`;
  });
  return {
    text: [...new Set(texts)].join('; '),
    facts: ids,
    sources: [...new Set(cited.map(({ source }) => source.id))],
  };
};

/** A table with what speaks against its rows behind what speaks for them; without that column where nothing does. */
const withAgainst = (
  block: string,
  columns: readonly string[],
  rows: readonly { cells: readonly Span[]; against: Span }[],
  { wording }: Drawing,
): Part => {
  const isAny = rows.some(({ against }) => against.text !== '');
  return {
    is: 'table',
    block,
    columns: isAny ? [...columns, wording.say('against')] : columns,
    rows: rows.map(({ cells, against }) => (isAny ? [...cells, against] : cells)),
  };
};

const certain = ({ facts }: CaseContent): CaseFact[] =>
  facts.filter(({ certainty }) => certainty !== 'REFUTED');

const persons: Draw = (block, drawing) => {
  const { content, wording } = drawing;
  const known = new Set(certain(content).map(({ id }) => id));
  const roles = certain(content).filter((fact) => isCaseRole(fact) || fact.type === 'Charge');
  const rows = [...new Set(roles.map(({ fromId }) => fromId))].map((id) => {
    const own = roles.filter(({ fromId }) => fromId === id);
    const facts = own.map((fact) => fact.id);
    const [first] = own;
    const says = own.map((fact) =>
      [wording.said(fact.type), wording.saying(fact)].filter((one) => one !== '').join(': '),
    );
    const named = content.names.get(id);
    // A pseudonym is what no source says.
    const record = named?.recordId && !named.isProtected && known.has(named.recordId) ? [named.recordId] : [];
    const cells = [
      stated(wording.name(id), [...facts, ...record]),
      stated(bornText(named?.birth ?? ''), record.length > 0 ? record : facts),
      stated(says.join('; '), facts),
      stated(dayText(first?.on ?? null), first ? [first.id] : []),
      evidence([...record, ...facts], drawing),
    ];
    return { cells, against: evidence([...record, ...facts], drawing, 'against') };
  });
  const columns = [
    wording.say('name'),
    wording.say('born'),
    wording.say('role'),
    wording.say('since'),
    wording.say('sources'),
  ];
  return [withAgainst(block, columns, rows, drawing)];
};

const group: Draw = (block, drawing) => {
  const { content, wording } = drawing;
  const rows = certain(content)
    .filter(({ type }) => type === 'MEMBER_OF')
    .map((fact) => [
      stated(wording.name(fact.toId ?? ''), [fact.id]),
      stated(wording.name(fact.fromId), [fact.id]),
      stated(wording.saying(fact), [fact.id]),
      evidence([fact.id], drawing),
    ]);
  const columns = [wording.say('group'), wording.say('name'), wording.say('role'), wording.say('sources')];
  return [{ is: 'table', block, columns, rows }];
};

export const ACTS: ReadonlySet<string> = new Set([
  'RECRUITED',
  'TRANSPORTED',
  'TRANSFERRED',
  'HARBOURED',
  'RECEIVED',
  'CONTROLLED',
  'EXPLOITED',
  'FINANCED',
]);

const episodes: Draw = (block, drawing) => {
  const { content, wording } = drawing;
  const facts = certain(content);
  const rows = facts
    .filter(({ type }) => type === 'Episode')
    .map((episode) => {
      const acts = facts.filter(({ type, toId }) => ACTS.has(type) && toId === episode.fromId);
      const did = acts.map((act) => `${wording.name(act.fromId)}: ${wording.said(act.type)}`);
      const ids = [episode.id, ...acts.map(({ id }) => id)];
      const cells = [
        stated(wording.name(episode.fromId), [episode.id]),
        stated(wording.period(episode), [episode.id]),
        stated(wording.saying(episode), [episode.id]),
        stated(
          [...new Set(did)].join('; '),
          acts.map(({ id }) => id),
        ),
        evidence(ids, drawing),
      ];
      return { cells, against: evidence(ids, drawing, 'against') };
    });
  const columns = [
    wording.say('victim'),
    wording.say('since'),
    wording.say('what'),
    wording.say('acts'),
    wording.say('sources'),
  ];
  return [withAgainst(block, columns, rows, drawing)];
};

/** A link of two things, but for money: calls between telephones would bury what people did. Own sentences say them. */
const isOfThings = ({ names }: CaseContent, { type, fromId, toId }: CaseFact): boolean =>
  type !== 'PAID' && toId !== null && [fromId, toId].every((id) => names.get(id)?.kind !== 'Person');

const timeline: Draw = (block, drawing) => {
  const { content, wording } = drawing;
  const rows = certain(content)
    .filter((fact) => fact.on !== null && !isOfThings(content, fact))
    .map((fact) => [
      stated(wording.period(fact), [fact.id]),
      stated(wording.fact({ ...fact, on: null, until: null }), [fact.id]),
      evidence([fact.id], drawing),
    ]);
  return [
    {
      is: 'table',
      block,
      columns: [wording.say('since'), wording.say('what'), wording.say('sources')],
      rows,
    },
  ];
};

/** The road of every victim as the episodes tell it, then every journey of the people of the case. */
const movement: Draw = (block, drawing) => {
  const { content, wording } = drawing;
  const facts = certain(content).filter(({ road }) => road.length > 0);
  const rows = facts.map((fact) => {
    const ids = [fact.id];
    return [
      stated(wording.name(fact.fromId), ids),
      stated(wording.period(fact), ids),
      stated(fact.type === 'Episode' ? wording.say('Episode') : fact.says.map(wording.said).join(', '), ids),
      stated(wording.stops(fact, 'RECRUITED_IN', 'DEPARTED_FROM'), ids),
      stated(wording.stops(fact, 'TRANSITED'), ids),
      stated(wording.stops(fact, 'EXPLOITED_IN', 'ARRIVED_AT'), ids),
      evidence(ids, drawing),
    ];
  });
  const columns = (['name', 'since', 'how', 'whence', 'through', 'whither', 'sources'] as const).map((key) =>
    wording.say(key),
  );
  return [{ is: 'table', block, columns, rows }];
};

const money: Draw = (block, drawing) => {
  const { content, wording } = drawing;
  const rows = certain(content)
    .filter(({ type }) => type === 'PAID')
    .map((fact) => [
      stated(wording.name(fact.fromId), [fact.id]),
      stated(wording.name(fact.toId ?? ''), [fact.id]),
      stated(wording.saying(fact), [fact.id]),
      stated(wording.period(fact), [fact.id]),
      evidence([fact.id], drawing),
    ]);
  const columns = (['payer', 'payee', 'amount', 'since', 'sources'] as const).map((key) => wording.say(key));
  return [{ is: 'table', block, columns, rows }];
};

const elements =
  (isShown: (cell: Pick<Cell, 'state' | 'isContested'>) => boolean): Draw =>
  (block, drawing) => {
    const { content, wording, language } = drawing;
    const known = new Map(content.facts.map((fact) => [fact.id, fact]));
    const byFact = new Map<string, (typeof content.citations)[number][]>();
    for (const citation of content.citations)
      byFact.set(citation.factId, [...(byFact.get(citation.factId) ?? []), citation]);
    const charges = content.charges.filter(({ id }) => known.has(id));
    const counts = (accusedId: string): number =>
      charges.filter((charge) => charge.accusedId === accusedId).length;
    const note = (text: string): Part => ({ is: 'sentence', block, sentenceId: null, span: plain(text) });
    return charges.flatMap((charge): Part[] => {
      const head: Part = {
        is: 'heading',
        block,
        level: 2,
        text: `${wording.name(charge.accusedId)}, ${charge.article.code}`,
        facts: [charge.id],
      };
      const conduct = {
        acts: content.acts
          .filter(({ personId, id }) => personId === charge.accusedId && known.has(id))
          .map((act) => ({ ...act, births: act.births.filter(({ id }) => known.has(id)) })),
        links: content.links.filter(({ personId, id }) => personId === charge.accusedId && known.has(id)),
      };
      const cells = cellsOf(charge, conduct, { byFact, without: new Set() });
      const rows = [...cells.elements, ...cells.aggravating].filter(isShown).map((cell) => {
        const facts = cell.facts.flatMap(({ id }) => known.get(id) ?? []);
        const ids = facts.map(({ id }) => id);
        const state = wording.label('proofState', cell.state);
        const cells = [
          plain(cell.title[language]),
          plain(cell.isContested ? `${state}, ${wording.say('contested')}` : state),
          stated([...new Set(facts.map((fact) => wording.fact(fact)))].join('; '), ids),
          evidence(ids, drawing),
        ];
        return { cells, against: evidence(ids, drawing, 'against') };
      });
      if (cells.elements.length === 0) return [head, note(wording.say('noElements'))];
      if (rows.length === 0) return [];
      // What shows one count may stand on all of them: whoever reads the paper has to know.
      const isLeftOut = drawing.leftOut.has(charge.accusedId);
      const isOfAllCounts = charge.episodeIds.length === 0 && (isLeftOut || counts(charge.accusedId) > 1);
      const columns = [
        wording.say('element'),
        wording.say('state'),
        wording.say('facts'),
        wording.say('sources'),
      ];
      return [
        head,
        ...(isOfAllCounts ? [note(wording.say(isLeftOut ? 'allCountsAlsoLeftOut' : 'allCounts'))] : []),
        withAgainst(block, columns, rows, drawing),
      ];
    });
  };

/** What each computed block shows of a case. */
export const BLOCK_PARTS: Record<Exclude<BlockKind, 'SUMMARY' | 'TEXT' | 'CHART' | 'PARTICULARS'>, Draw> = {
  PERSONS: persons,
  GROUP: group,
  EPISODES: episodes,
  TIMELINE: timeline,
  MOVEMENT: movement,
  MONEY: money,
  ELEMENTS: elements(() => true),
  MISSING: elements(({ state, isContested }) => WEAK.has(state) || (isContested && state !== 'NOT_NEEDED')),
  EXHIBITS: exhibits,
  WITNESSES: witnesses,
};
