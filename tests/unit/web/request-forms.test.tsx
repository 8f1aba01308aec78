// @vitest-environment jsdom
import { cleanup, fireEvent, screen, waitFor, within } from '@testing-library/react';
import { afterEach, expect, it } from 'vitest';
import type { CountryRequestShownFragment } from '../../../web/api/operations.generated.ts';
import { AddressDialog } from '../../../web/requests/AddressDialog.tsx';
import { HappenedDialog } from '../../../web/requests/HappenedDialog.tsx';
import { showAnswered } from '../../support/answering.tsx';

const name = (en: string) => ({ az: en, en });
const request = (own: Partial<CountryRequestShownFragment> = {}): CountryRequestShownFragment => ({
  id: '01J0000000000000000000000A',
  case: { id: '01J0000000000000000000000B' },
  dossierId: '01J0000000000000000000000C',
  dossierTitle: null,
  country: 'TR',
  ground: 'Convention of 1959',
  reference: '7/12',
  dueOn: '2026-12-24',
  daysLeft: 9,
  state: 'DRAFTED',
  next: ['SENT'],
  mayChange: true,
  mayWithdraw: true,
  recordedAt: '2026-11-24T08:00:00.000Z',
  recordedBy: name('Aydan Test'),
  earlier: 0,
  events: [],
  given: [],
  ...own,
});
const country = (code: string, en: string) => ({
  __typename: 'Country',
  code,
  name: name(en),
  districts: [],
});
const common = {
  AllCountries: () => ({ allCountries: [country('TR', 'Türkiye'), country('AE', 'UAE')] }),
};
const answer = (own: Record<string, unknown>) => ({
  __typename: 'CountryRequestAnswer',
  id: null,
  problems: [],
  newer: null,
  ...own,
});
const ground = (): HTMLElement => screen.getByLabelText('Legal ground');
const type = (field: HTMLElement, value: string): void => void fireEvent.change(field, { target: { value } });

afterEach(() => {
  cleanup();
  sessionStorage.clear();
});

const openAddress = (record: (variables: Record<string, unknown>) => Record<string, unknown>) => {
  const done: unknown[] = [];
  const asked = showAnswered(
    <AddressDialog
      dossierId={request().dossierId}
      request={request()}
      onClose={() => undefined}
      onDone={(...what) => done.push(what)}
    />,
    {
      ...common,
      CheckCountryRequest: ({ request: typed }) => ({
        checkCountryRequest:
          (typed as { ground: string }).ground.length < 3
            ? [{ __typename: 'Problem', field: 'ground', text: name('Write the ground.') }]
            : [],
      }),
      RecordCountryRequest: (variables) => ({ recordCountryRequest: record(variables) }),
    },
  );
  return { asked, done };
};

it('a request is checked while it is typed, and what is typed outlives the form', async () => {
  openAddress(() => answer({}));
  expect(screen.queryByText('Write the ground.')).toBeNull();
  type(ground(), 'x');
  expect(await screen.findByText('Write the ground.', undefined, { timeout: 3000 })).toBeTruthy();
  cleanup();
  openAddress(() => answer({}));
  expect((ground() as HTMLInputElement).value).toBe('x');
  expect(screen.getByText('What you were writing has been kept.')).toBeTruthy();
});

it('who corrects a request second reads both versions, and records his over the one that stands', async () => {
  const theirs = request({ id: '01J0000000000000000000000D', ground: 'Convention of 2000', earlier: 1 });
  const answers = [
    answer({ newer: { __typename: 'CountryRequest', ...theirs } }),
    answer({ id: '01J0000000000000000000000E' }),
  ];
  const { asked, done } = openAddress(() => answers.shift() ?? answer({}));
  type(ground(), 'Reciprocity');
  fireEvent.click(screen.getByRole('button', { name: 'Record' }));
  const versions = await screen.findByRole('alert');
  expect(within(versions).getByText('Convention of 2000')).toBeTruthy();
  expect(within(versions).getByText(/Reciprocity/u)).toBeTruthy();
  fireEvent.click(screen.getByRole('button', { name: 'Record mine' }));
  await waitFor(() => expect(done).toMatchObject([['01J0000000000000000000000E', theirs]]));
  const sent = asked.filter((one) => one.name === 'RecordCountryRequest').map((one) => one.variables);
  expect(sent.map(({ version }) => version)).toEqual([request().id, theirs.id]);
  expect(sessionStorage.length).toBe(0);
});

it('what another has recorded to have happened is shown, and what is written goes after it', async () => {
  const happened = {
    id: '01J0000000000000000000000F',
    state: 'SENT' as const,
    on: '2026-11-20',
    note: 'by the bureau',
    mayWithdraw: false,
    by: name('Aydan Test'),
  };
  const drafted = { ...happened, id: '01J0000000000000000000000G', state: 'DRAFTED' as const, note: null };
  const theirs = request({ state: 'SENT', next: ['ANSWERED', 'REFUSED'], events: [drafted, happened] });
  const answers = [answer({ newer: { __typename: 'CountryRequest', ...theirs } }), answer({ id: theirs.id })];
  const done: string[] = [];
  const asked = showAnswered(
    <HappenedDialog
      request={request({ events: [drafted] })}
      onClose={() => undefined}
      onDone={(id) => done.push(id)}
    />,
    {
      ...common,
      CheckCountryRequestEvent: () => ({ checkCountryRequestEvent: [] }),
      RecordCountryRequestEvent: () => ({ recordCountryRequestEvent: answers.shift() ?? answer({}) }),
    },
  );
  type(screen.getByLabelText('Note'), 'by courier');
  fireEvent.click(screen.getByRole('button', { name: 'Record' }));
  const versions = await screen.findByRole('alert');
  expect(within(versions).getByText('by the bureau')).toBeTruthy();
  expect(within(versions).getByText(/by courier/u)).toBeTruthy();
  fireEvent.click(screen.getByRole('button', { name: 'Record mine' }));
  await waitFor(() => expect(done).toHaveLength(1));
  const sent = asked.filter((one) => one.name === 'RecordCountryRequestEvent').map((one) => one.variables);
  expect(sent).toMatchObject([
    { seen: null, event: { state: 'SENT' } },
    { seen: happened.id, event: { state: 'ANSWERED' } },
  ]);
});
