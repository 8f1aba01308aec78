import type { DossierKind } from '../graphql/types.generated.ts';
import type { Addressed } from '../requests/requests.queries.ts';
import type { CaseContent } from './case-content.ts';
import { spansOf, type Tree } from './document-tree.ts';
import { goesToCountry, type Language } from './templates.ts';
import { dayText, wordingOf } from './wording.ts';

/** What a dossier rests on, in words that are others as soon as it is another: a fact, a source, that the one rests on the other, under which name somebody goes, what a provider permits, to which country it goes, what a record says of somebody there, which files of an exhibit leave with it, which sealed identity its copies open. */
export type Stated = {
  is: 'fact' | 'source' | 'citation' | 'name' | 'permission' | 'country' | 'files' | 'identity' | 'record';
  id: string;
  text: string;
  /** Of a name: whether it stands for somebody who is protected. */
  isProtected?: boolean;
};

/** What leaves of an exhibit is told apart from what is said of it. */
const filesId = (exhibitId: string): string => `files:${exhibitId}`;

const joined = (...parts: string[]): string => parts.filter((one) => one !== '').join(' · ');

/** All that a case states to its reader, by id. */
export const statedIn = (content: CaseContent, language: Language): Map<string, Stated> => {
  const wording = wordingOf(content, language);
  const facts = content.facts.map((fact): Stated => {
    const text = joined(wording.fact(fact), wording.label('certainty', fact.certainty), fact.handling);
    return { is: 'fact', id: fact.id, text };
  });
  const sources = content.sources.map((source): Stated => {
    const text = joined(
      wording.source(source),
      wording.sheets(source),
      wording.basis(source),
      source.description ?? '',
      wording.seizure(source),
      source.sha256 ?? '',
      ...wording.marks(source),
      source.handling,
    );
    return { is: 'source', id: source.id, text };
  });
  const exhibits = content.sources.filter(({ kind }) => kind === 'EXHIBIT');
  const files = exhibits.map((source): Stated => {
    const { sha256, unredacted } = source.leaving;
    const leaving =
      unredacted === null ? (sha256.length === 0 ? wording.say('noFile') : sha256.join(', ')) : null;
    const text = `${wording.source(source)}: ${leaving ?? wording.say('unredacted')}`;
    return { is: 'files', id: filesId(source.id), text };
  });
  const saidBy = new Map([...facts, ...sources].map(({ id, text }) => [id, text]));
  const citations = content.citations.map((one): Stated => {
    const [fact = '', source = ''] = [saidBy.get(one.factId), saidBy.get(one.source.id)];
    const text = joined(`${fact} ${one.against ? '≠' : '←'} ${source}`, one.locator ?? '');
    return { is: 'citation', id: one.citationId, text };
  });
  const names = [...content.names.values()].map(({ id, isProtected }): Stated => {
    return { is: 'name', id, text: wording.name(id), isProtected };
  });
  const recordOf = new Map([...content.names.values()].map((one) => [one.recordId, wording.name(one.id)]));
  const permissions = content.permissions.map(({ id, factId, allows, grantedBy, on }): Stated => {
    const what = saidBy.get(factId) ?? recordOf.get(factId) ?? '';
    return { is: 'permission', id, text: joined(what, wording.say(allows), grantedBy, dayText(on)) };
  });
  const all = [...facts, ...sources, ...files, ...citations, ...names, ...permissions];
  return new Map(all.map((one) => [one.id, one]));
};

/** What of all that a case states stands behind a dossier as it is drawn. */
export const basisOf = (tree: Tree, content: CaseContent): Stated[] => {
  const spans = tree.parts.flatMap(spansOf);
  const facts = new Set(spans.flatMap((span) => span.facts));
  const sources = new Set(spans.flatMap((span) => span.sources));
  const citations = content.citations.filter((one) => facts.has(one.factId) && sources.has(one.source.id));
  const named = [
    ...content.facts.flatMap(({ id, fromId, toId }) => (facts.has(id) ? [fromId, toId ?? ''] : [])),
    ...content.sources.flatMap(({ id, byId }) => (sources.has(id) ? [byId ?? ''] : [])),
  ];
  const records = named.flatMap((id) => content.names.get(id)?.recordId ?? []);
  const restricted = new Set([...facts, ...sources, ...records]);
  const permitted = content.permissions.filter(({ factId }) => restricted.has(factId));
  const stated = statedIn(content, tree.language);
  const ids = new Set([
    ...facts,
    ...sources,
    ...[...sources].map(filesId),
    ...citations.map(({ citationId }) => citationId),
    ...named,
    ...permitted.map(({ id }) => id),
  ]);
  return [...ids].flatMap((id) => stated.get(id) ?? []);
};

/** To which country a dossier goes, under the id of the dossier; empty while nobody has named it. None where it is no request to one. */
export const countryStated = (
  dossierId: string,
  { kind, language }: { kind: DossierKind; language: Language },
  to: Pick<Addressed, 'az' | 'en'> | null,
): Stated[] => (goesToCountry(kind) ? [{ is: 'country', id: dossierId, text: to?.[language] ?? '' }] : []);
