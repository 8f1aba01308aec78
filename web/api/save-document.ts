import { failureOf, failureOfResponse, type Failure } from './failures.ts';

type Localized = { az: string; en: string };

/** What the door of kept work answers. `TAKEN`: somebody else has it, or has saved it since. */
export type SaveAnswer =
  | { is: 'SAVED'; revision: number; savedAt: string }
  | { is: 'TAKEN' }
  | { is: 'REFUSED'; reason: string }
  | { is: 'FAILED'; failure: Failure };

/** Sends a document to its door. `reasonOf` gives the words of a refusal in the reader's language. */
export const saveDocument = async (
  address: string,
  content: string,
  reasonOf: (text: Localized) => string,
): Promise<SaveAnswer> => {
  try {
    const response = await fetch(address, {
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
