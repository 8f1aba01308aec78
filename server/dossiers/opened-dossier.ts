import { addressFor, type Address } from './address.ts';
import { citableIn, type CaseContent } from './case-content.ts';
import { citedCharts, type CitedChart } from './cited-charts.ts';
import { compose } from './compose.ts';
import { namedIn, readDossier, visiblePart, type DossierDocument } from './dossier-document.ts';
import type { Tree } from './document-tree.ts';
import type { KeptDossier } from './dossiers.queries.ts';
import { disclosable } from './for-defence.ts';
import { ledgerOf, type LedgerEntry } from './ledger.ts';
import { at, readCase, type Who } from './read-case.ts';
import { isForDefence, templateOf } from './templates.ts';
import { wordingOf } from './wording.ts';

export const keptDossier = (text: string): DossierDocument => {
  const document = readDossier(text);
  if (!document) throw new Error('a kept dossier is not one');
  return document;
};

export const languageOf = ({ language }: Pick<KeptDossier, 'language'>): 'az' | 'en' =>
  language === 'AZ' ? 'az' : 'en';

type Seen = {
  content: CaseContent;
  seen: ReadonlySet<string>;
  past: ReadonlyMap<string, string>;
  charts: ReadonlyMap<string, CitedChart>;
};

/**
 * What the reader sees of the case and of what a dossier names: what is a fact now, and what was one when the dossier was saved. Both are read
 * whatever the dossier names, so that the time it takes tells nobody of a sentence that he is not shown.
 */
export const seenBy = async (
  who: Who,
  kept: Pick<KeptDossier, 'kind' | 'caseId' | 'savedAt' | 'language'>,
  documents: readonly DossierDocument[],
): Promise<Seen> => {
  const [content, then, charts] = await Promise.all([
    readCase(who, kept),
    readCase(at(who, kept.savedAt), kept),
    citedCharts(who, kept, documents),
  ]);
  const present = citableIn(content);
  const wording = wordingOf(then, languageOf(kept));
  const known = new Map([
    ...then.facts.map((fact) => [fact.id, wording.fact(fact)] as const),
    ...then.sources.map((source) => [source.id, wording.source(source)] as const),
  ]);
  const named = new Set(documents.flatMap((one) => namedIn(one)));
  const past = new Map([...known].filter(([id]) => named.has(id) && !present.has(id)));
  return { content, seen: new Set([...present, ...past.keys(), ...charts.keys()]), past, charts };
};

export type Opened = {
  document: DossierDocument;
  tree: Tree;
  ledger: LedgerEntry[];
  content: CaseContent;
  /** The country to which it goes; null while nobody has named it, and for what goes to none. */
  to: Address | null;
};

/** A dossier for a reader, cut down to what he sees and drawn from it. */
export const opened = async (who: Who, kept: KeptDossier, caseNumber: string): Promise<Opened> => {
  const whole = keptDossier(kept.document);
  const { content, seen, past, charts } = await seenBy(who, kept, [whole]);
  const to = await addressFor(who, kept, content);
  const document = visiblePart(whole, seen);
  const { kind } = kept;
  const language = languageOf(kept);
  const shown = isForDefence(kind)
    ? { title: templateOf(kind).title[language], document: disclosable(document) }
    : { title: kept.title, document };
  const tree = compose({ kind, title: shown.title, caseNumber, language }, shown.document, {
    content,
    charts,
    to,
  });
  return { document, tree, ledger: ledgerOf(tree, kind, content, past), content, to };
};
