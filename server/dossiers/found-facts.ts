import { fold } from '../names/fold.ts';
import type { DossierFact } from '../graphql/types.generated.ts';
import type { CaseContent } from './case-content.ts';
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
