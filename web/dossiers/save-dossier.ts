import { failureOf, failureOfResponse } from '../api/failures.ts';
import type { SaveAnswer } from '../charts/chart-saver.ts';

type Localized = { az: string; en: string };
type Saving = { id: string; content: string; revision: number };

/** Sends a dossier to its door. `TAKEN`: somebody has saved it since. `reasonOf` gives the words of a refusal in the reader's language. */
export const sendDossier = async (
  { id, content, revision }: Saving,
  reasonOf: (text: Localized) => string,
): Promise<SaveAnswer> => {
  try {
    const response = await fetch(`/api/dossiers/${id}/document?revision=${revision}`, {
      method: 'PUT',
      credentials: 'same-origin',
      headers: { 'content-type': 'application/json', 'apollo-require-preflight': '1' },
      body: content,
    });
    if (response.ok) {
      const saved = (await response.json()) as { revision: number; savedAt: string };
      return { is: 'SAVED', ...saved };
    }
    if (response.status === 409) return { is: 'TAKEN' };
    if (response.status === 422) {
      const { problems } = (await response.json()) as { problems: { text: Localized }[] };
      return { is: 'REFUSED', reason: problems.map(({ text }) => reasonOf(text)).join(' ') };
    }
    return { is: 'FAILED', failure: await failureOfResponse(response) };
  } catch (error) {
    return { is: 'FAILED', failure: failureOf(error) };
  }
};
