import { newUlid } from '../../server/access/ulid.ts';
import type { Session, TestApp } from './app.ts';
import type { TestCase } from './builders.ts';

const ANSWER = 'id problems { field text { en } }';
export const SEVER = `mutation ($input: SeverCaseInput!) { severCase(input: $input) { ${ANSWER} } }`;
export const JOIN = `mutation ($input: JoinCaseInput!) { joinCase(input: $input) { ${ANSWER} } }`;
const BACK = `mutation ($caseId: ID!, $id: ID!) { takeBackCaseLink(caseId: $caseId, id: $id) { ${ANSWER} } }`;
export const LINKS = `query ($caseId: ID!) { caseLinks(caseId: $caseId) { links { id kind from { number } into { id number } on ground document
  people { id } episodes exhibits recordedBy { en } mayTakeBack } joinedInto { id } mayLink } }`;

export type Tied = { id: string | null; problems: { field: string | null; text: { en: string } }[] };
export type Links = {
  links: {
    id: string;
    kind: string;
    from: { number: string };
    into: { id: string; number: string };
    people: { id: string }[];
    mayTakeBack: boolean;
  }[];
  joinedInto: { id: string } | null;
  mayLink: boolean;
};

/** Severing and joining as whoever leads the cases does it by the front door. */
export const caseLinksOf = (app: TestApp) => ({
  severing: (file: TestCase, more: Record<string, unknown> = {}) => {
    const newId = newUlid();
    return {
      id: newUlid(),
      caseId: file.id,
      newId,
      number: `SEV-${newId}`,
      titleAz: 'Ayrılmış iş',
      titleEn: 'A severed case',
      body: 'MAIN_DEPARTMENT',
      on: '2025-04-01',
      ground: 'CPM, maddə 1',
      document: 'qərar, cild 2, v. 5',
      personIds: [] as string[],
      episodeIds: [] as string[],
      exhibitIds: [] as string[],
      members: [] as { userId: string; level: string }[],
      ...more,
    };
  },
  sever: async (by: Session, input: object): Promise<Tied> =>
    (await app.read<{ severCase: Tied }>(by, SEVER, { input })).severCase,
  join: async (
    by: Session,
    file: TestCase,
    from: string,
    more: Record<string, unknown> = {},
  ): Promise<Tied> => {
    const said = { on: '2025-04-02', ground: 'CPM, maddə 2', document: 'qərar, cild 3, v. 6', members: [] };
    const input = { id: newUlid(), caseId: file.id, from, ...said, ...more };
    return (await app.read<{ joinCase: Tied }>(by, JOIN, { input })).joinCase;
  },
  takeBack: async (by: Session, caseId: string, id: string): Promise<Tied> =>
    (await app.read<{ takeBackCaseLink: Tied }>(by, BACK, { caseId, id })).takeBackCaseLink,
  links: async (by: Session, caseId: string): Promise<Links> =>
    (await app.read<{ caseLinks: Links }>(by, LINKS, { caseId })).caseLinks,
});
