import { fold } from '../names/fold.ts';
import type { DossierFact } from '../graphql/types.generated.ts';
import type { CaseContent, Permitted } from './case-content.ts';
import type { Language } from './templates.ts';
import { counts, weighed } from './weighed.ts';
import { wordingOf } from './wording.ts';

const MOST_FOUND = 50;

/** Facts and sources of a case in whose words all the asked ones stand, in the order of the case. */
export const foundIn = (content: CaseContent, asked: string, language: Language): DossierFact[] => {
  const words = fold(asked)
    .split(' ')
    .filter((word) => word !== '');
  const wording = wordingOf(content, language);
  const { speaking } = weighed(content);
  const all: DossierFact[] = [
    ...content.facts.map((fact) => ({
      id: fact.id,
      text: wording.fact(fact),
      handling: fact.handling,
      certainty: fact.certainty,
      sources: new Set(speaking(fact.id).map(({ source }) => source.id)).size,
    })),
    ...content.sources.filter(counts).map((source) => ({
      id: source.id,
      text: [wording.source(source), wording.sheets(source)].filter((one) => one !== '').join(', '),
      handling: source.handling,
      certainty: null,
      sources: 1,
    })),
  ];
  return all
    .filter(({ text }) => {
      const folded = fold(text);
      return words.every((word) => folded.includes(word));
    })
    .slice(0, MOST_FOUND);
};

/** What providers have permitted, of what the reader sees. */
export const permissionsIn = (content: CaseContent, language: Language): (Permitted & { text: string })[] => {
  const wording = wordingOf(content, language);
  const said = new Map([
    ...content.facts.map((fact) => [fact.id, wording.fact(fact)] as const),
    ...content.sources.map((source) => [source.id, wording.source(source)] as const),
    ...[...content.names.values()].map(({ id, recordId }) => [recordId, wording.name(id)] as const),
  ]);
  return content.permissions.flatMap((one) => {
    const text = said.get(one.factId);
    return text === undefined ? [] : [{ ...one, text }];
  });
};
