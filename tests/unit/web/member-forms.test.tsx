// @vitest-environment jsdom
import { cleanup, fireEvent, screen, waitFor, within } from '@testing-library/react';
import { afterEach, expect, it } from 'vitest';
import { Permissions } from '../../../web/dossiers/Permissions.tsx';
import { CaseMembers } from '../../../web/members/CaseMembers.tsx';
import { showAnswered } from '../../support/answering.tsx';

const CASE = '01J0000000000000000000000B';
const ID = '01J0000000000000000000000C';
const name = (en: string) => ({ az: en, en });
const member = (own: Record<string, unknown> = {}) => ({
  __typename: 'Membership',
  id: ID,
  name: name('Elvin Test'),
  role: 'PROSECUTOR',
  level: 'READ',
  until: null,
  seesIdentities: false,
  seesSources: null,
  givenAt: '2026-11-24T08:00:00.000Z',
  givenBy: name('Aydan Test'),
  recordedBy: name('Aydan Test'),
  ...own,
});
const answer = (own: Record<string, unknown>) => ({
  __typename: 'MembershipAnswer',
  id: null,
  problems: [],
  newer: null,
  ...own,
});
const show = (answers: Parameters<typeof showAnswered>[1]) =>
  showAnswered(<CaseMembers caseId={CASE} />, {
    CaseMembers: () => ({
      caseMembers: {
        __typename: 'CaseMembers',
        members: [member()],
        colleagues: [],
        opens: null,
        mayGive: true,
        mayGiveIdentities: false,
        mayGiveSources: false,
      },
    }),
    ...answers,
  });
const undoByKey = (): void =>
  void fireEvent.keyDown(document.documentElement, { key: 'z', code: 'KeyZ', ctrlKey: true });

afterEach(() => {
  cleanup();
  sessionStorage.clear();
});

it('of two who change how somebody is in a case the second reads both, and his choice is written over that which stands', async () => {
  const theirs = member({ level: 'LEAD', givenAt: '2026-11-25T08:00:00.000Z' });
  const answers = [answer({ newer: theirs }), answer({ id: ID }), answer({ id: ID })];
  const asked = show({ GiveMembership: () => ({ giveMembership: answers.shift() ?? answer({}) }) });
  fireEvent.click(await screen.findByRole('button', { name: 'Change' }));
  const form = await screen.findByRole('dialog');
  fireEvent.click(within(form).getByLabelText('Reads and writes'));
  fireEvent.click(within(form).getByRole('button', { name: 'Record' }));
  const versions = await within(form).findByRole('alert');
  expect(within(versions).getByText('Lead')).toBeTruthy();
  expect(within(versions).getByText(/Edit/u)).toBeTruthy();
  fireEvent.click(within(form).getByRole('button', { name: 'Record mine' }));
  expect(await screen.findByText('Recorded.')).toBeTruthy();
  undoByKey();
  const sent = () =>
    asked.filter((one) => one.name === 'GiveMembership').map((one) => one.variables['membership']);
  await waitFor(() => expect(sent()).toHaveLength(3));
  expect(sent()).toMatchObject([
    { level: 'EDIT', seenAt: '2026-11-24T08:00:00.000Z' },
    { level: 'EDIT', seenAt: '2026-11-25T08:00:00.000Z' },
    { level: 'LEAD' },
  ]);
});

it('whoever was taken out is let in again as he was', async () => {
  const asked = show({
    EndMembership: () => ({ endMembership: answer({ id: ID }) }),
    GiveMembership: () => ({ giveMembership: answer({ id: ID }) }),
  });
  fireEvent.click(await screen.findByRole('button', { name: 'Take out' }));
  const sure = await screen.findByRole('dialog', { name: 'Take out' });
  expect(within(sure).getByText(/Elvin Test sees nothing more/u)).toBeTruthy();
  fireEvent.click(within(sure).getByRole('button', { name: 'Take out' }));
  fireEvent.click(await screen.findByRole('button', { name: 'Undo' }));
  await waitFor(() =>
    expect(asked.find((one) => one.name === 'GiveMembership')?.variables['membership']).toMatchObject({
      userId: ID,
      level: 'READ',
      seenAt: null,
    }),
  );
});

it('a permission keeps what is typed, and is taken back by the key', async () => {
  const dossier = { id: ID, case: { id: CASE }, language: 'EN' } as Parameters<
    typeof Permissions
  >[0]['dossier'];
  const none = (): void => undefined;
  const open = () =>
    showAnswered(
      <Permissions
        dossier={dossier}
        asked={{ factId: ID, says: 'Seen in a hotel', allows: 'LEAVING' }}
        mayEdit
        onClose={none}
        onChanged={none}
      />,
      {
        DossierPermissions: () => ({ dossierPermissions: [] }),
        Permit: () => ({ recordPermission: { __typename: 'PermissionAnswer', id: ID, problems: [] } }),
        WithdrawPermission: () => ({ withdrawPermission: true }),
      },
    );
  open();
  const by = (): HTMLElement => screen.getByLabelText(/Who has permitted it/u);
  fireEvent.change(by(), { target: { value: 'Letter 14' } });
  cleanup();
  const asked = open();
  expect(screen.getByDisplayValue('Letter 14')).toBeTruthy();
  fireEvent.click(screen.getByRole('button', { name: 'Record the permission' }));
  expect(await screen.findByText('Recorded.')).toBeTruthy();
  undoByKey();
  await waitFor(() => expect(asked.some((one) => one.name === 'WithdrawPermission')).toBe(true));
});
