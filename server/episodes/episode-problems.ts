import { ACT_TYPES } from '../db/graph-names.ts';
import type { EpisodeInput, Problem } from '../graphql/types.generated.ts';
import { sourceProblems } from '../links/link-problems.ts';
import { endProblems, partialProblems } from '../offences/offence-problems.ts';
import { CONTROLS, FORMS, MEANS, METHODS, PLATFORMS, SECTORS } from './episode-codes.ts';

/** Who and what may stand in an episode: what the case has, and what the version that is corrected has already. */
export type EpisodeKnown = {
  today: string;
  victims: ReadonlySet<string>;
  actors: ReadonlySet<string>;
  places: ReadonlySet<string>;
  offences: ReadonlySet<string>;
  countries: ReadonlySet<string>;
  districts: ReadonlySet<string>;
};

const MOST_ACTS = 50;

const problem = (field: string | null, az: string, en: string): Problem => ({ field, text: { az, en } });

export const EPISODE_GONE = problem(
  null,
  'Bu epizod bu arada geri götürülüb. Səhifəni yeniləyin.',
  'This episode was withdrawn meanwhile. Load the page anew.',
);
export const EPISODE_OF_OTHERS = problem(
  null,
  'Bu epizodu başqası qeyd edib və ya o artıq götürülüb: onu düzəldə bilərsiniz.',
  'Somebody else recorded this episode, or it is withdrawn already: you may correct it.',
);

const CHOOSE = (field: string): Problem => problem(field, 'Siyahıdan seçin.', 'Choose from the list.');

const among = (
  field: keyof EpisodeInput,
  given: readonly (string | null | undefined)[],
  known: Iterable<string>,
): Problem[] => {
  const all = new Set(known);
  return given.every((one) => one === null || one === undefined || all.has(one)) ? [] : [CHOOSE(field)];
};

const dateProblems = (
  { recruitedOn, exploitedFrom, exploitedTo }: EpisodeInput,
  { today }: EpisodeKnown,
): Problem[] => [
  ...(recruitedOn ? partialProblems('recruitedOn', recruitedOn, today) : []),
  // Nobody is exploited by those who recruited her before they did.
  ...endProblems('exploitedFrom', { from: recruitedOn, to: exploitedFrom }, today),
  ...endProblems('exploitedTo', { from: exploitedFrom, to: exploitedTo }, today),
];

const debtProblems = ({ debtAmount, debtCurrency }: EpisodeInput): Problem[] => {
  if (!debtAmount && !debtCurrency) return [];
  return /^\d{1,12}(?:\.\d{1,2})?$/u.test(debtAmount ?? '') && /^[A-Z]{3}$/u.test(debtCurrency ?? '')
    ? []
    : [
        problem(
          'debtAmount',
          'Məbləği və valyutanı yazın: 1500.50 və AZN.',
          'Write the amount and the currency: 1500.50 and AZN.',
        ),
      ];
};

const actProblems = ({ acts, victimId }: EpisodeInput, { actors }: EpisodeKnown): Problem[] => {
  if (acts.length > MOST_ACTS)
    return [problem('acts', `Ən çoxu ${MOST_ACTS} əməl.`, `At most ${MOST_ACTS} acts.`)];
  if (acts.some(({ by }) => by === victimId))
    return [
      problem(
        'acts',
        'Qurban öz epizodunda əməl törədən ola bilməz.',
        'The victim of an episode does not act in it.',
      ),
    ];
  const types = new Set<string>(ACT_TYPES);
  return acts.every(({ type, by }) => types.has(type) && actors.has(by))
    ? []
    : [
        problem(
          'acts',
          'Hər əməl üçün nə edildiyini və kimin etdiyini siyahıdan seçin.',
          'Choose from the lists what was done and who did it.',
        ),
      ];
};

/** What is wrong with an episode, each with its field and remedy; empty when it may be recorded. */
export const episodeProblems = (episode: EpisodeInput, known: EpisodeKnown): Problem[] => {
  const { victimId, forms, means, controls, method, platform, sector } = episode;
  const { recruitedIn, transited, exploitedIn, placeId, offenceIds } = episode;
  return [
    ...(known.victims.has(victimId)
      ? []
      : [
          problem(
            'victimId',
            'İşin qurbanını və ya zərərçəkmişini siyahıdan seçin. Siyahıda yoxdursa, əvvəl onu işə qeyd edin.',
            'Choose a victim or an injured party of the case from the list. Who is not in it has to be recorded in the case first.',
          ),
        ]),
    ...(forms.length === 0
      ? [problem('forms', 'Ən azı bir istismar forması seçin.', 'Choose at least one form of exploitation.')]
      : among('forms', forms, FORMS)),
    ...among('means', means, MEANS),
    ...among('controls', controls, CONTROLS),
    ...among('method', [method], METHODS),
    ...among('platform', [platform], PLATFORMS),
    ...among('sector', [sector], SECTORS),
    ...debtProblems(episode),
    ...dateProblems(episode, known),
    ...among('recruitedIn', [recruitedIn], [...known.districts, ...known.countries]),
    ...among('transited', transited, known.countries),
    ...among('exploitedIn', [exploitedIn], known.countries),
    ...among('placeId', [placeId], known.places),
    ...among('offenceIds', offenceIds, known.offences),
    ...actProblems(episode, known),
    ...sourceProblems(episode),
  ];
};
