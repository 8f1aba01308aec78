import { versionById } from '../charts/charts.queries.ts';
import type { ViewerRun } from '../db/run.ts';
import type { RequestContext } from '../graphql/context.ts';
import { asKnownAt, presently } from '../network/moments.ts';
import { citableIn, contentOf, type CaseContent } from './case-content.ts';
import { compose } from './compose.ts';
import { chartsIn, namedIn, readDossier, visiblePart, type DossierDocument } from './dossier-document.ts';
import type { Tree } from './document-tree.ts';
import type { KeptDossier } from './dossiers.queries.ts';
import { ledgerOf, type LedgerEntry } from './ledger.ts';
import { wordingOf } from './wording.ts';

/** The reader, looking at the present and at what was known at a moment. */
export type Reader = { run: ViewerRun; asKnownAt: (moment: string) => ViewerRun };

/** The reader of a request at present, also when he looks at the past. */
export const asKnownPresently = (context: Pick<RequestContext, 'door' | 'viewer'>): Reader => ({
  run: presently(context),
  asKnownAt: (moment) => asKnownAt(context, moment),
});

export const keptDossier = (text: string): DossierDocument => {
  const document = readDossier(text);
  if (!document) throw new Error('a kept dossier is not one');
  return document;
};

export const languageOf = ({ language }: Pick<KeptDossier, 'language'>): 'az' | 'en' =>
  language === 'AZ' ? 'az' : 'en';

type Seen = { content: CaseContent; seen: ReadonlySet<string>; past: ReadonlyMap<string, string> };

/**
 * What the reader sees of the case and of what a dossier names: what is a fact now, and what was one when the dossier was saved. Both are read
 * whatever the dossier names, so that the time it takes tells nobody of a sentence that he is not shown.
 */
export const seenBy = async (
  { run, asKnownAt }: Reader,
  kept: Pick<KeptDossier, 'caseId' | 'savedAt' | 'language'>,
  documents: readonly DossierDocument[],
): Promise<Seen> => {
  const [content, then, ...charts] = await Promise.all([
    contentOf(run, kept.caseId),
    contentOf(asKnownAt(kept.savedAt), kept.caseId),
    ...[...new Set(documents.flatMap((one) => chartsIn(one)))].map((id) => versionById(run, id)),
  ]);
  const present = citableIn(content);
  const wording = wordingOf(then, languageOf(kept));
  const known = new Map([
    ...then.facts.map((fact) => [fact.id, wording.fact(fact)] as const),
    ...then.sources.map((source) => [source.id, wording.source(source)] as const),
  ]);
  const named = new Set(documents.flatMap((one) => namedIn(one)));
  const past = new Map([...known].filter(([id]) => named.has(id) && !present.has(id)));
  return {
    content,
    seen: new Set([...present, ...past.keys(), ...charts.flatMap((one) => one?.id ?? [])]),
    past,
  };
};

export type Opened = { document: DossierDocument; tree: Tree; ledger: LedgerEntry[]; content: CaseContent };

/** A dossier for a reader, cut down to what he sees and drawn from it. */
export const opened = async (reader: Reader, kept: KeptDossier, caseNumber: string): Promise<Opened> => {
  const whole = keptDossier(kept.document);
  const { content, seen, past } = await seenBy(reader, kept, [whole]);
  const document = visiblePart(whole, seen);
  const { kind, title } = kept;
  const tree = compose({ kind, title, caseNumber, language: languageOf(kept) }, document, content);
  return { document, tree, ledger: ledgerOf(tree, kind, content, past), content };
};
