import { expect, test } from '@playwright/test';
import { open, signIn } from './at-the-desk.ts';

const PASTED = `FROM: IP ANKARA
DATE: 03.02.2026 14:05
REF: TR-E2E/118
*** URGENT ***
SUBJECT: Whereabouts of a person, E2E
NAME: QURAMA Nurlan
DOB: 03.05.1987
REPLY BY: 17.02.2026
<b>Please</b> tell us where he is.`;

test('a request is pasted, read into its fields, confirmed and answered, and no longer waits for us', async ({
  page,
}) => {
  test.setTimeout(240_000);
  await signIn(page, 'liaison-a');
  // A server that has just started may still be planning, and then asks for patience.
  await expect(async () => {
    await open(page, '/messages');
    await expect(page.getByRole('button', { name: 'New message' })).toBeVisible();
  }).toPass();
  await page.getByRole('button', { name: 'New message' }).click();
  const form = page.getByRole('dialog', { name: 'New message' });
  await form.getByLabel('Text from the secure channel').fill(PASTED);
  await form.getByRole('button', { name: 'Read into the fields' }).click();
  await expect(form.getByLabel('Their reference')).toHaveValue('TR-E2E/118');
  await expect(form.getByText('from “REPLY BY: 17.02.2026”').last()).toBeVisible();
  await expect(form.getByLabel('Answer due')).toHaveValue('17.02.2026');
  await expect(form.getByRole('combobox', { name: 'Country' })).toHaveValue('Türkiye');
  await expect(form.getByLabel('Urgency')).toHaveValue('URGENT');
  await expect(form.getByRole('link', { name: 'QURAMA Nurlan' })).toBeVisible();
  // A day before the message is refused by name of the field; mended, it is recorded.
  await form.getByLabel('Answer due').fill('01.02.2026');
  await form.getByRole('button', { name: 'Record', exact: true }).click();
  await expect(
    form.getByText('The last day for an answer lies before the day of the message.'),
  ).toBeVisible();
  await form.getByLabel('Answer due').fill('17.02.2026');
  await form.getByRole('button', { name: 'Record', exact: true }).click();
  await expect(form).toBeHidden();

  const request = page.getByRole('article', { name: 'Whereabouts of a person, E2E' }).first();
  await expect(request).toContainText('our answer');
  await expect(request).toContainText('<b>Please</b> tell us where he is.');
  const lapsing = page.getByRole('region', { name: 'What lapses next' });
  await expect(async () => {
    await open(page, '/notices');
    await expect(lapsing.getByRole('listitem').first()).toBeVisible();
  }).toPass();
  await expect(lapsing.getByRole('listitem').filter({ hasText: 'E2E' })).toContainText(
    'Our answer due, Türkiye',
  );
  await lapsing.getByRole('link', { name: 'Whereabouts of a person, E2E' }).click();
  await request.getByRole('button', { name: 'Answer' }).click();
  const answer = page.getByRole('dialog', { name: 'Answer' });
  await answer.getByLabel('Our reference').fill('NCB-E2E/7');
  await answer.getByLabel('Subject').fill('He is not known here, E2E');
  await answer.getByRole('button', { name: 'Record', exact: true }).click();
  await expect(answer).toBeHidden();
  await expect(page.getByRole('article', { name: 'He is not known here, E2E' })).toContainText(
    'Answer, outgoing',
  );
  await expect(request).not.toContainText('our answer');
  await open(page, '/messages');
  const row = page.getByRole('row').filter({ hasText: 'TR-E2E/118' }).filter({ hasText: 'Whereabouts' });
  await expect(row).toContainText('Request, incoming');
  await expect(row).not.toContainText('our answer');
});
