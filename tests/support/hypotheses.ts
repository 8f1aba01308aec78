import { newUlid } from '../../server/access/ulid.ts';
import type { LinkRequest, Problem } from '../../server/graphql/types.generated.ts';
import { codesOf, type Session, type TestApp } from './app.ts';
import { inventedName, newCase, personIn, type Member, type TestCase } from './builders.ts';

const TEXT = '{ az en }';
const REQUEST = `{ id hypothesisId words source target type certainty grade handling validFrom validTo sourceText askedAt askedBy ${TEXT}
  outcome reason closedAt closedBy ${TEXT} isPast mayDecide mayWithdraw }`;
const ANSWER = `{ request ${REQUEST} problems { field text ${TEXT} } }`;

const ADD_CHART = `mutation ($id: ID!, $caseId: ID!, $tab: ID!) { addChart(id: $id, caseId: $caseId, name: "Fərziyyələr", tab: $tab) { problems { field } } }`;
const SHARE =
  'mutation ($id: ID!, $userId: ID!, $level: ChartLevel) { shareChart(id: $id, userId: $userId, level: $level) { id } }';
const ASK = `mutation ($id: ID!, $chartId: ID!, $hypothesisId: ID!, $link: LinkInput!) {
  askForLink(id: $id, chartId: $chartId, hypothesisId: $hypothesisId, link: $link) ${ANSWER} }`;
const CONFIRM = `mutation ($id: ID!) { confirmLink(id: $id) ${ANSWER} }`;
const DECLINE = `mutation ($id: ID!, $reason: String!) { declineLink(id: $id, reason: $reason) ${ANSWER} }`;
const WITHDRAW = `mutation ($id: ID!) { withdrawLinkRequest(id: $id) ${ANSWER} }`;
const LIST = `query ($chartId: ID!) { linkRequests(chartId: $chartId) ${REQUEST} }`;

export type Decided = { request: LinkRequest | null; problems: Problem[]; codes: string[] };
export type Link = Record<string, unknown> & { source: string; target: string };

/** A chart with one hypothesis between two people of a case. */
export type SupposedChart = {
  id: string;
  file: TestCase;
  hypothesisId: string;
  link: Link;
  /** Saves the chart with these hypotheses between the two, and no others. */
  save(hypotheses: Record<string, unknown>): Promise<void>;
  /** Saves a document of the chart as it is. */
  put(document: string): Promise<void>;
};

export const onChart = ({ source, target }: Link) => ({
  source,
  target,
  text: 'They fly together',
  layer: 'Main version',
  isOff: false,
});

/** Begins a chart of the owner's, on which a link between the two is supposed. Where no target is given, it is somebody of the case. */
export const supposedChart = async (
  app: TestApp,
  owner: Session,
  members: Member[],
  more: { target?: string; person?: Parameters<typeof personIn>[1] } = {},
): Promise<SupposedChart> => {
  const file = await newCase(app.run, [{ user: owner, level: 'EDIT' }, ...members]);
  const [one, other] = [
    personIn(file, more.person ?? { name: inventedName() }),
    personIn(file, { name: inventedName() }),
  ];
  await file.plant(one, other);
  const [id, tab, hypothesisId] = [newUlid(), newUlid(), newUlid()];
  await app.read(owner, ADD_CHART, { id, caseId: file.id, tab });
  const link = {
    caseId: file.id,
    source: one.id,
    target: more.target ?? other.id,
    type: 'ASSOCIATE_OF',
    certainty: 'PROBABLE',
    reliability: 'B',
    credibility: 3,
    handling: 'H1',
    validFrom: '2024-03',
    validTo: null,
    sourceText: 'Report 14, page 2',
  };
  let revision = 1;
  const put = async (body: string): Promise<void> => {
    const { status } = await fetch(
      `${app.url}/api/charts/${id}/document?tab=${tab}&revision=${revision}&turn=1`,
      {
        method: 'PUT',
        headers: {
          cookie: owner.cookie,
          'apollo-require-preflight': '1',
          'content-type': 'application/json',
        },
        body,
      },
    );
    if (status !== 200) throw new Error(`the chart was not saved: ${status}`);
    revision += 1;
  };
  const save = (hypotheses: Record<string, unknown>): Promise<void> => {
    const elements = [link.source, link.target].map((element, at) => [`e:${element}`, [at * 10, 0, 0]]);
    const set = { ...Object.fromEntries(elements), ...hypotheses };
    const steps = [{ id: 0, parent: null, name: 'open', set, gone: [] }];
    return put(JSON.stringify({ format: 1, steps, current: 0, forward: [], view: null }));
  };
  await save({ [`h:${hypothesisId}`]: onChart(link) });
  return { id, file, hypothesisId, link, save, put };
};

export const shareWith = async (
  app: TestApp,
  owner: Session,
  chart: SupposedChart,
  user: Session,
  level: 'VIEW' | 'EDIT' | null = 'VIEW',
): Promise<void> => {
  await app.read(owner, SHARE, { id: chart.id, userId: user.id, level });
};

export const requestsOn = async (app: TestApp, reader: Session, chartId: string): Promise<LinkRequest[]> =>
  (await app.read<{ linkRequests: LinkRequest[] }>(reader, LIST, { chartId })).linkRequests;

const decided = async (
  app: TestApp,
  reader: Session,
  query: string,
  variables: Record<string, unknown>,
): Promise<Decided> => {
  const answer = await app.ask(reader, query, variables);
  const data = Object.values((answer.data ?? {}) as Record<string, Omit<Decided, 'codes'> | null>)[0];
  return { request: data?.request ?? null, problems: data?.problems ?? [], codes: codesOf(answer) };
};

export const askFor = (
  app: TestApp,
  reader: Session,
  { id: chartId, hypothesisId, link }: SupposedChart,
  more: { id?: string; hypothesisId?: string; link?: Record<string, unknown> } = {},
): Promise<Decided> =>
  decided(app, reader, ASK, {
    id: newUlid(),
    chartId,
    hypothesisId,
    ...more,
    link: { ...link, ...more.link },
  });

export const confirm = (app: TestApp, reader: Session, id: string): Promise<Decided> =>
  decided(app, reader, CONFIRM, { id });
export const decline = (app: TestApp, reader: Session, id: string, reason: string): Promise<Decided> =>
  decided(app, reader, DECLINE, { id, reason });
export const withdraw = (app: TestApp, reader: Session, id: string): Promise<Decided> =>
  decided(app, reader, WITHDRAW, { id });
