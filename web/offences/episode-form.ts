import type { EpisodeInput, EpisodeShownFragment } from '../api/operations.generated.ts';
import { typedDay } from '../i18n/typed-day.ts';
import type { WorkingSource } from '../network/links/use-links.ts';
import { freshWords, partial, wordsOf } from './offence-form.ts';

/** An episode as typed: days are "14.03.2024" or less, and what is not chosen yet is empty. */
export type EpisodeValues = {
  victimId: string;
  forms: string[];
  means: string[];
  controls: string[];
  method: string;
  platform: string;
  sector: string;
  debtAmount: string;
  debtCurrency: string;
  recruitedOn: string;
  exploitedFrom: string;
  exploitedTo: string;
  recruitedIn: string;
  transited: string[];
  exploitedIn: string;
  placeId: string;
  offenceIds: string[];
  acts: { type: string; by: string }[];
  certainty: EpisodeInput['certainty'];
  words: WorkingSource;
};

/** A new episode, or one that is there as it is corrected. */
export const episodeValues = (episode: EpisodeShownFragment | null): EpisodeValues => ({
  victimId: episode?.victim?.id ?? '',
  forms: [...(episode?.forms ?? [])],
  means: [...(episode?.means ?? [])],
  controls: [...(episode?.controls ?? [])],
  method: episode?.method ?? '',
  platform: episode?.platform ?? '',
  sector: episode?.sector ?? '',
  debtAmount: episode?.debtAmount ?? '',
  debtCurrency: episode?.debtCurrency ?? '',
  recruitedOn: typedDay(episode?.recruitedOn ?? ''),
  exploitedFrom: typedDay(episode?.exploitedFrom ?? ''),
  exploitedTo: typedDay(episode?.exploitedTo ?? ''),
  recruitedIn: episode?.recruitedIn?.code ?? '',
  transited: (episode?.transited ?? []).map(({ code }) => code),
  exploitedIn: episode?.exploitedIn?.code ?? '',
  placeId: episode?.place?.id ?? '',
  offenceIds: (episode?.offences ?? []).map(({ id }) => id),
  acts: (episode?.acts ?? []).map(({ type, by }) => ({ type, by: by.id })),
  certainty: episode?.certainty ?? 'CONFIRMED',
  words: episode ? wordsOf(episode) : freshWords,
});

/** The same of another victim: who acted, how and where, without whose episode it is and what was owed. */
export const episodeOfAnother = (episode: EpisodeShownFragment): EpisodeValues => ({
  ...episodeValues(episode),
  victimId: '',
  debtAmount: '',
  debtCurrency: '',
});

/** What is sent. An act of which nothing is chosen yet is none. */
export const episodeInput = (values: EpisodeValues, caseId: string): EpisodeInput => {
  const { words, method, platform, sector, debtAmount, debtCurrency, recruitedIn, placeId, ...own } = values;
  return {
    ...own,
    ...words,
    caseId,
    method: method || null,
    platform: platform || null,
    sector: sector || null,
    debtAmount: debtAmount.trim().replace(',', '.') || null,
    debtCurrency: debtCurrency.trim() || null,
    recruitedOn: partial(values.recruitedOn),
    exploitedFrom: partial(values.exploitedFrom),
    exploitedTo: partial(values.exploitedTo),
    recruitedIn: recruitedIn || null,
    placeId: placeId || null,
    acts: values.acts
      .filter(({ type, by }) => type !== '' && by !== '')
      .map(({ type, by }) => ({ type, by })),
  };
};

const same = (one: readonly string[], other: readonly string[]): boolean =>
  one.length === other.length && one.every((code) => other.includes(code));

/** Whether a correction says something else, so that the sources that showed the episode have to be tied to it anew. */
export const saysAnother = (values: EpisodeValues, episode: EpisodeShownFragment): boolean =>
  values.victimId !== episode.victim?.id ||
  !same(values.forms, episode.forms) ||
  !same(values.means, episode.means) ||
  !same(values.controls, episode.controls);

/** A draft that this version of the form can show. */
export const isEpisodeDraft = (read: Partial<EpisodeValues>): boolean =>
  typeof read.victimId === 'string' && Array.isArray(read.forms) && Array.isArray(read.acts);
