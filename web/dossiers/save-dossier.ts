import { saveDocument, type SaveAnswer } from '../api/save-document.ts';

type Localized = { az: string; en: string };
type Saving = { id: string; tab: string; content: string; revision: number; turn: number };

/** Sends a dossier to its door. `reasonOf` gives the words of a refusal in the reader's language. */
export const sendDossier = (
  { id, tab, content, revision, turn }: Saving,
  reasonOf: (text: Localized) => string,
): Promise<SaveAnswer> =>
  saveDocument(
    `/api/dossiers/${id}/document?tab=${tab}&revision=${revision}&turn=${turn}`,
    content,
    reasonOf,
  );
