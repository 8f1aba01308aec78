import { saveDocument, type SaveAnswer } from '../api/save-document.ts';

type Localized = { az: string; en: string };
type Saving = { id: string; content: string; revision: number };

/** Sends a dossier to its door. `reasonOf` gives the words of a refusal in the reader's language. */
export const sendDossier = (
  { id, content, revision }: Saving,
  reasonOf: (text: Localized) => string,
): Promise<SaveAnswer> =>
  saveDocument(`/api/dossiers/${id}/document?revision=${revision}`, content, reasonOf);
