import { expect, test } from 'vitest';
import type { Tree } from '../../../server/dossiers/document-tree.ts';
import { dossierDocx } from '../../../server/dossiers/docx/dossier-docx.ts';
import { madeApart } from '../../../server/dossiers/made-apart.ts';
import { dossierPdf, MissingLetters } from '../../../server/dossiers/pdf/dossier-pdf.ts';

const of = (text: string) => {
  const tree: Tree = {
    language: 'az',
    caseNumber: 'TEST-1',
    kind: 'İttiham aktı',
    title: 'Sınaq sənədi',
    parts: [{ is: 'heading', block: 'a', level: 1, text, facts: [] }],
  };
  return { tree, cover: ['SHA-256'], foot: 'Versiya 1', isDraft: false, at: new Date(0) };
};

// The thread takes up the loader and the fonts before it makes the first one.
test('a document that is made in its thread is the same, several are made for whoever asked for each, and a letter that no font has is named', async () => {
  const [first, second, docx, missing] = await Promise.allSettled([
    madeApart('PDF', of('Şəxslər')),
    madeApart('PDF', of('Hadisələr')),
    madeApart('DOCX', of('Şəxslər')),
    madeApart('PDF', of('漢')),
  ]);
  expect(first).toEqual({ status: 'fulfilled', value: await dossierPdf(of('Şəxslər')) });
  expect(second).toEqual({ status: 'fulfilled', value: await dossierPdf(of('Hadisələr')) });
  const { length } = await dossierDocx(of('Şəxslər'));
  expect(docx.status === 'fulfilled' && docx.value.length).toBeGreaterThan(length / 2);
  expect(missing.status === 'rejected' && missing.reason).toBeInstanceOf(MissingLetters);
  expect(missing.status === 'rejected' && (missing.reason as MissingLetters).letters).toEqual(['漢']);
}, 60_000);
