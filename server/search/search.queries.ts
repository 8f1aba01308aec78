import type { ViewerRun } from '../db/run.ts';
import { fold } from '../names/fold.ts';
import { prepareQuery } from '../names/similarity.ts';
import {
  otherCandidate,
  personCandidate,
  ranked,
  type Candidate,
  type OtherRow,
  type PersonRow,
} from './candidates.ts';
import { nameQuestion } from './name-question.ts';
import { numberForms } from './number-forms.ts';
import { placesNamed } from './reference-places.ts';
import { titleQuestion } from './title-question.ts';

/** So many visible names and titles, the likest by the index's weights, are ranked by the name engine. Neither the bound nor its order depends on what is hidden. */
const MOST_CANDIDATES = 150;
/** Fits nothing: no word of the index is a hyphen alone. */
const NOTHING = 'title:nothing\\-was\\-asked';

/** An empty list is of no type, and the statement would be planned anew for it. */
const NO_CODE = ['\u0000'];
const listed = (codes: readonly string[]): readonly string[] => (codes.length > 0 ? codes : NO_CODE);

/** A name that answers less of what was typed is another name. */
const LEAST_LIKENESS = 0.6;

/** Titles are searched by whole and begun words alone, so these are all that tells two of them apart. */
const titleLikeness = (typed: string, title: string): number => {
  const [asked, words] = [typed, title].map((text) => fold(text).split(' ')) as [string[], string[]];
  const whole = asked.filter((word) => words.includes(word)).length;
  return 0.8 + (0.2 * whole) / Math.max(asked.length, words.length, 1);
};

/** A name is as like as the name engine says, a title by its words; a number fits as a whole or as a beginning. */
const scorer = (text: string, numbers: readonly string[]) => {
  const likeness = prepareQuery(text);
  return (matched: string, by: string): number => {
    if (by === 'Name') return likeness(matched);
    if (by === 'Title' || by === 'Case' || by === 'Notice') return titleLikeness(text, matched);
    return numbers.includes(matched) ? 1 : 0.9;
  };
};

/** Everything visible that answers what was typed, the likest first: people in one statement, all else in another. */
export const candidatesFor = async (run: ViewerRun, text: string): Promise<Candidate[]> => {
  const numbers = numberForms(text);
  const places = placesNamed(text);
  const names = nameQuestion(text);
  const titles = titleQuestion(text);
  const score = scorer(text, numbers);
  const [people, others] = await Promise.all([
    names === null && numbers.length === 0
      ? []
      : run<PersonRow>('search/people', {
          query: names ?? NOTHING,
          numbers: listed(numbers),
          most: MOST_CANDIDATES,
        }),
    titles === null && numbers.length === 0
      ? []
      : run<OtherRow>('search/others', {
          query: titles ?? NOTHING,
          numbers: listed(numbers),
          countries: listed(places.countries),
          districts: listed(places.districts),
          most: MOST_CANDIDATES,
        }),
  ]);
  return ranked([
    ...people.map((row) => personCandidate(row, score)).filter((person) => person.score >= LEAST_LIKENESS),
    ...others.map((row) => otherCandidate(row, score)),
  ]);
};

/** Of these ids those of which the reader may see something, with the label of the element, `Case` or `Notice`. */
export const stillVisible = (
  run: ViewerRun,
  ids: readonly string[],
): Promise<{ id: string; kind: string }[]> =>
  run<{ id: string; kind: string }>('search/still-visible', { ids });
