// @vitest-environment jsdom
import { cleanup, fireEvent, screen, waitFor } from '@testing-library/react';
import { afterEach, expect, it } from 'vitest';
import { TemplatesPage } from '../../../web/dossier-templates/TemplatesPage.tsx';
import { showAnswered } from '../../support/answering.tsx';

const ID = '01J0000000000000000000000B';
const template = {
  __typename: 'DossierTemplate',
  id: ID,
  kind: 'INDICTMENT',
  name: 'Short',
  isForBody: false,
  version: '01J0000000000000000000000C',
  document: '{"blocks":[]}',
  savedAt: '2026-11-24T08:00:00.000Z',
  author: { az: 'Aydan Test', en: 'Aydan Test' },
  mayEdit: true,
};

afterEach(cleanup);

it('a template that was withdrawn is brought back from the bar that every page has, or told why not', async () => {
  let isDown = true;
  const asked = showAnswered(<TemplatesPage />, {
    DossierTemplates: () => ({ dossierTemplates: [template] }),
    WithdrawnTemplates: () => ({ dossierTemplates: [] }),
    WithdrawDossierTemplate: () => ({ withdrawDossierTemplate: true }),
    RestoreDossierTemplate: () => {
      if (isDown) throw new TypeError('no network');
      return { restoreDossierTemplate: true };
    },
  });
  fireEvent.click(await screen.findByRole('button', { name: 'Withdraw Short' }));
  const undo = await screen.findByRole('button', { name: 'Undo' });
  fireEvent.click(undo);
  expect(await screen.findByRole('alert')).toBeTruthy();
  isDown = false;
  fireEvent.keyDown(document.documentElement, { key: 'z', code: 'KeyZ', ctrlKey: true });
  await waitFor(() => expect(screen.queryByRole('button', { name: 'Undo' })).toBeNull());
  expect(asked.filter(({ name }) => name === 'RestoreDossierTemplate')).toHaveLength(2);
});
