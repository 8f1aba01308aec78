import { parentPort } from 'node:worker_threads';
import type { Asked, Made } from './made-apart.ts';
import { dossierDocx } from './docx/dossier-docx.ts';
import { dossierPdf, MissingLetters } from './pdf/dossier-pdf.ts';

const madeOf = async ({ id, form, of }: Asked): Promise<Made> => {
  try {
    return { id, file: await (form === 'DOCX' ? dossierDocx(of) : dossierPdf(of)) };
  } catch (error) {
    if (error instanceof MissingLetters) return { id, letters: error.letters };
    return { id, fault: error instanceof Error ? (error.stack ?? error.message) : String(error) };
  }
};

parentPort?.on('message', (asked: Asked) => {
  void madeOf(asked).then((made) => parentPort?.postMessage(made));
});
