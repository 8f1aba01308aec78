import { strFromU8, unzipSync } from 'fflate';
import { SaxesParser } from 'saxes';

/** Signs that no paper may have: they steer a terminal, or turn the line round. */
export const UNSEEN = /[^\P{Cc}\t\n\r]|[\u202A-\u202E\u2066-\u2069\uFEFF]/u;
const HIDING = '\u202Egnp\u2066\u0007\u0000';
export const BREAKS = [
  '<script>alert(1)</script>',
  '</w:t></w:r><w:r><w:instrText>INCLUDETEXT "C:/x"</w:instrText></w:r>',
  '{ DDEAUTO cmd } ]]> &#x41; &xxe; <!-- {{7*7}} ${7*7}',
];

/** Each field its own words, by which it is found again, shut in by signs that would break out of a document. */
export const fields = new Map<string, string>();
export const hostile = (field: string, most: number, begins = ''): string => {
  const mark = `Zx${fields.size}q`;
  const text = `${begins}<i>${mark}</i>${HIDING}`;
  fields.set(field, mark);
  return BREAKS.reduce((whole, one) => (`${whole} ${one}`.length > most ? whole : `${whole} ${one}`), text);
};

export const marksMissing = (text: string, wanted: readonly string[]): string[] =>
  wanted.filter((field) => !text.includes(`<i>${fields.get(field)}</i>`));

export const inXml = (xml: string) => {
  const found = { elements: new Set<string>(), text: '', instructions: '' };
  let open = '';
  const parser = new SaxesParser();
  parser.on('opentag', ({ name }) => {
    found.elements.add(name);
    open = name;
  });
  parser.on('text', (text) => {
    if (open === 'w:instrText') found.instructions += text;
    else found.text += text;
  });
  parser.on('error', (error) => {
    throw error;
  });
  parser.write(xml).close();
  return found;
};

export const docxOf = (bytes: Uint8Array) =>
  Object.entries(unzipSync(bytes)).flatMap(([name, file]) =>
    /\.(?:xml|rels)$/u.test(name)
      ? [{ external: strFromU8(file).includes('TargetMode'), ...inXml(strFromU8(file)) }]
      : [],
  );

/** A page leaves blanks out where it breaks a line. */
export const close = (text: string): string => text.replaceAll(/\s/gu, '');

const USUAL = `tbl tblPr tblW tblLayout tblGrid gridCol tr trPr tc tcPr tcW tcMar tblHeader cantSplit tblBorders top left bottom right
  start end insideH insideV tabs tab hyperlink bookmarkStart bookmarkEnd`;

/** Elements of a document that neither the usual one has nor a table, a tab or a bookmark needs. */
export const broughtElements = (
  docx: ReturnType<typeof docxOf>,
  usual: ReturnType<typeof docxOf>,
): string[] => {
  const known = new Set(usual.flatMap(({ elements }) => [...elements]));
  for (const name of USUAL.split(/\s+/u)) known.add(`w:${name}`);
  return docx.flatMap(({ elements }) => [...elements].filter((name) => !known.has(name)));
};
