// @vitest-environment jsdom
import { cleanup, fireEvent, screen, waitFor, within } from '@testing-library/react';
import { afterEach, expect, it } from 'vitest';
import { CaseJourneys } from '../../../web/journeys/CaseJourneys.tsx';
import { showAnswered } from '../../support/answering.tsx';

const CASE = '01J0000000000000000000000B';
const [FIRST, SECOND, LATER] = [
  '01J0000000000000000000000C',
  '01J0000000000000000000000D',
  '01J0000000000000000000000E',
];
const name = (en: string) => ({ az: en, en });
const country = (code: string, en: string) => ({
  __typename: 'Country',
  code,
  name: name(en),
  districts: [],
});
const traveller = { __typename: 'Traveller', id: '01J0000000000000000000000F', label: 'Q-1234' };
const journey = (id: string, own: Record<string, unknown> = {}) => ({
  __typename: 'Journey',
  id,
  on: '2025-03-04',
  mode: 'AIR',
  departedFrom: country('AZ', 'Azerbaijan'),
  arrivedIn: country('TR', 'Türkiye'),
  travellers: [traveller],
  certainty: 'CONFIRMED',
  reliability: 'A',
  credibility: 1,
  handling: 'H0',
  sourceText: 'register of the border',
  recordedAt: '2026-11-24T08:00:00.000Z',
  recordedBy: name('Aydan Test'),
  earlier: 1,
  sources: 0,
  mayCorrect: true,
  mayWithdraw: true,
  ...own,
});
const answer = (own: Record<string, unknown>) => ({
  __typename: 'JourneyAnswer',
  id: null,
  problems: [],
  newer: null,
  ...own,
});
const show = (answers: Parameters<typeof showAnswered>[1]) =>
  showAnswered(<CaseJourneys caseId={CASE} />, {
    AllCountries: () => ({ allCountries: [country('AZ', 'Azerbaijan'), country('TR', 'Türkiye')] }),
    CaseJourneys: () => ({
      caseJourneys: {
        __typename: 'CaseJourneys',
        mayRecord: true,
        travellers: [traveller],
        journeys: [journey(FIRST)],
      },
    }),
    CheckJourney: ({ journey: typed }) => ({
      checkJourney: /^\d{4}/u.test((typed as { on: string }).on)
        ? []
        : [{ __typename: 'Problem', field: 'on', text: name('Write the day.') }],
    }),
    ...answers,
  });

afterEach(() => {
  cleanup();
  sessionStorage.clear();
});

it('a journey is checked while it is typed, and of two versions the writer chooses', async () => {
  const theirs = journey(SECOND, { sourceText: 'ticket', recordedBy: name('Elvin Test') });
  const answers = [answer({ newer: theirs }), answer({ id: LATER })];
  const asked = show({ RecordJourney: () => ({ recordJourney: answers.shift() ?? answer({}) }) });
  fireEvent.click(await screen.findByRole('button', { name: 'Correct' }));
  const form = await screen.findByRole('dialog', { name: 'Correct the journey' });
  fireEvent.change(within(form).getByLabelText('Day'), { target: { value: 'x' } });
  expect(await within(form).findByText('Write the day.', undefined, { timeout: 3000 })).toBeTruthy();
  fireEvent.change(within(form).getByLabelText('Day'), { target: { value: '05.03.2025' } });
  fireEvent.click(within(form).getByRole('button', { name: 'Record' }));
  const versions = await within(form).findByRole('alert');
  expect(within(versions).getByText(/ticket/u)).toBeTruthy();
  expect(within(versions).getByText(/05\.03\.2025 .*Q-1234.*register of the border/u)).toBeTruthy();
  fireEvent.click(within(form).getByRole('button', { name: 'Record mine' }));
  expect(await screen.findByText('Recorded.')).toBeTruthy();
  const sent = asked.filter((one) => one.name === 'RecordJourney').map((one) => one.variables);
  expect(sent).toMatchObject([
    { version: FIRST, journey: { on: '2025-03-05' } },
    { version: SECOND, journey: { on: '2025-03-05' } },
  ]);
});

it('a journey shows what it said before, and comes back when it was withdrawn', async () => {
  const asked = show({
    JourneyVersions: () => ({ journeyVersions: [journey(SECOND, { sourceText: 'what it said before' })] }),
    WithdrawJourney: () => ({ withdrawJourney: answer({ id: FIRST }) }),
    RestoreJourney: () => ({ restoreJourney: answer({ id: LATER }) }),
  });
  fireEvent.click(await screen.findByRole('button', { name: 'Earlier versions: 1' }));
  expect(await screen.findByText(/what it said before/u)).toBeTruthy();
  fireEvent.click(screen.getByRole('button', { name: 'Close' }));
  fireEvent.click(screen.getByRole('button', { name: 'Withdraw' }));
  expect(await screen.findByText('Withdrawn.')).toBeTruthy();
  fireEvent.keyDown(document.documentElement, { key: 'z', code: 'KeyZ', ctrlKey: true });
  await waitFor(() =>
    expect(asked.find((one) => one.name === 'RestoreJourney')?.variables).toMatchObject({ version: FIRST }),
  );
});
