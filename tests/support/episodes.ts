import { newUlid } from '../../server/access/ulid.ts';
import type { Session, TestApp } from './app.ts';
import type { TestCase } from './builders.ts';

const EPISODE = `id victim { id label } forms means controls method platform sector debtAmount debtCurrency recruitedOn exploitedFrom exploitedTo
  recruitedIn { code } transited { code } exploitedIn { code } place { id } offences { id article } acts { id type by { id kind } certainty } sources
  certainty reliability credibility sourceText earlier recordedBy { en } mayCorrect mayWithdraw`;
const ANSWER = `id problems { field text { en } } newer { ${EPISODE} }`;
export const RECORD_EPISODE = `mutation ($id: ID!, $version: ID, $episode: EpisodeInput!) { recordEpisode(id: $id, version: $version, episode: $episode) { ${ANSWER} } }`;
const WITHDRAW = `mutation ($caseId: ID!, $id: ID!) { withdrawEpisode(caseId: $caseId, id: $id) { ${ANSWER} } }`;
const RESTORE = `mutation ($caseId: ID!, $id: ID!, $version: ID!) { restoreEpisode(caseId: $caseId, id: $id, version: $version) { ${ANSWER} } }`;
const LIST = `query ($caseId: ID!) { caseEpisodes(caseId: $caseId) { mayRecord victims { id } actors { id kind } places { id } episodes { ${EPISODE} } } }`;
const VERSIONS = `query ($caseId: ID!, $id: ID!) { episodeVersions(caseId: $caseId, id: $id) { ${EPISODE} } }`;

export type ShownEpisode = {
  id: string;
  victim: { id: string; label: string } | null;
  means: string[];
  sources: number;
  acts: { id: string; type: string; by: { id: string; kind: string } }[];
};
export type EpisodeAnswer = {
  id: string | null;
  problems: { field: string | null; text: { en: string } }[];
  newer: ShownEpisode | null;
};
type Listed = {
  episodes: ShownEpisode[];
  victims: { id: string }[];
  actors: { id: string; kind: string }[];
  mayRecord: boolean;
};
type Sent = { id?: string; version?: string | null };

/** Episodes as somebody records them by the front door. */
export const episodesOf = (app: TestApp, file: TestCase, victimId: string) => {
  const whole = (own: Record<string, unknown> = {}) => ({
    caseId: file.id,
    victimId,
    forms: ['SEXUAL'],
    means: ['DECEPTION'],
    controls: ['DebtBondage'],
    recruitedOn: '2024-05-02',
    exploitedFrom: '2024-06',
    exploitedTo: '2024-11',
    recruitedIn: 'AZ-GA',
    transited: [],
    exploitedIn: 'TR',
    offenceIds: [],
    acts: [],
    certainty: 'CONFIRMED',
    reliability: 'B',
    credibility: 2,
    handling: 'H0',
    sourceText: 'ifadə, cild 2, v. 9',
    ...own,
  });
  const answer = async (by: Session, query: string, variables: Record<string, unknown>) => {
    const [first] = Object.values(await app.read<Record<string, EpisodeAnswer>>(by, query, variables));
    if (!first) throw new Error('no answer');
    return first;
  };
  return {
    whole,
    record: (by: Session, own: Record<string, unknown> = {}, { id = newUlid(), version = null }: Sent = {}) =>
      answer(by, RECORD_EPISODE, { id, version, episode: whole(own) }),
    withdraw: (by: Session, id: string) => answer(by, WITHDRAW, { caseId: file.id, id }),
    restore: (by: Session, version: string, id = newUlid()) =>
      answer(by, RESTORE, { caseId: file.id, id, version }),
    list: async (by: Session): Promise<Listed> =>
      (await app.read<{ caseEpisodes: Listed }>(by, LIST, { caseId: file.id })).caseEpisodes,
    versions: async (by: Session, id: string): Promise<ShownEpisode[]> =>
      (await app.read<{ episodeVersions: ShownEpisode[] }>(by, VERSIONS, { caseId: file.id, id }))
        .episodeVersions,
  };
};
