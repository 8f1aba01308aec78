import { inflateSync } from 'node:zlib';

/** A page with the text that a reader could search and copy, in the order in which it is drawn: whole, and piece by piece as a line of a cell or a paragraph has it. */
export type PdfPage = { text: string; pieces: readonly string[] };

const hexText = (hex: string): string => {
  let text = '';
  for (let at = 0; at + 4 <= hex.length; at += 4)
    text += String.fromCharCode(Number.parseInt(hex.slice(at, at + 4), 16));
  return text;
};

/** By object number: the dictionary, and the stream opened. */
const objectsOf = (pdf: Buffer): Map<number, { head: string; stream: string }> => {
  const raw = pdf.toString('latin1');
  const objects = new Map<number, { head: string; stream: string }>();
  for (const found of raw.matchAll(/(?<id>\d+) 0 obj\n(?<head>[\s\S]*?)(?:\nstream\n|\nendobj)/gu)) {
    const { id = '', head = '' } = found.groups ?? {};
    const length = /\/Length (?<length>\d+)/u.exec(head)?.groups?.['length'];
    const isStream = found[0].endsWith('\nstream\n');
    const start = found.index + found[0].length;
    const bytes = isStream ? pdf.subarray(start, start + Number(length)) : Buffer.alloc(0);
    const stream = isStream && head.includes('FlateDecode') ? inflateSync(bytes) : bytes;
    objects.set(Number(id), { head, stream: stream.toString('latin1') });
  }
  return objects;
};

/** What each glyph of a font stands for, by its number. */
const glyphsOf = (map: string): Map<number, string> => {
  const glyphs = new Map<number, string>();
  for (const [, first = '', , list = ''] of map.matchAll(/<(\w+)> <(\w+)> \[(.*?)\]/gsu)) {
    let code = Number.parseInt(first, 16);
    for (const [, hex = ''] of list.matchAll(/<([0-9a-fA-F ]*)>/gu)) {
      glyphs.set(code, hexText(hex.replaceAll(' ', '')));
      code += 1;
    }
  }
  return glyphs;
};

/** How wide each glyph of a font is, in thousandths of its size, by its number. */
const widthsOf = (font: string): number[] =>
  (/\/W \[0 \[(?<list>[^\]]*)\]/u.exec(font)?.groups?.['list'] ?? '').split(' ').map(Number);

/** How near the end of one text another begins on the same line to be one with it, in points: another font for a letter, and no other cell. */
const NEAR = 0.5;

/** The text of each page of a PDF that pdfkit wrote, read through the tables of its embedded fonts. */
export const pdfPages = (pdf: Buffer): PdfPage[] => {
  const objects = objectsOf(pdf);
  const at = (head: string, key: string): string => {
    const id = new RegExp(`/${key} (\\d+) 0 R`, 'u').exec(head)?.[1];
    return id === undefined ? '' : (objects.get(Number(id))?.head ?? '');
  };
  const streamAt = (head: string, key: string): string => {
    const id = new RegExp(`/${key} (\\d+) 0 R`, 'u').exec(head)?.[1];
    return id === undefined ? '' : (objects.get(Number(id))?.stream ?? '');
  };
  return [...objects.values()]
    .filter(({ head }) => /\/Type \/Page\b/u.test(head))
    .map(({ head }) => {
      const resources = at(head, 'Resources');
      const fonts = new Map(
        [...resources.matchAll(/\/(?<name>F\d+) (?<id>\d+) 0 R/gu)].map(({ groups }) => {
          const font = objects.get(Number(groups?.['id']))?.head ?? '';
          const own = /\/DescendantFonts \[(\d+) 0 R\]/u.exec(font)?.[1];
          const widths = widthsOf(objects.get(Number(own))?.head ?? '');
          return [groups?.['name'] ?? '', { glyphs: glyphsOf(streamAt(font, 'ToUnicode')), widths }] as const;
        }),
      );
      let font = fonts.get('');
      let size = 0;
      let place = { x: 0, y: 0 };
      let end = { x: Number.NaN, y: Number.NaN };
      const pieces: string[] = [];
      for (const [, x, y, name, sized, shown] of streamAt(head, 'Contents').matchAll(
        /1 0 0 1 (\S+) (\S+) Tm|\/(F\d+) ([\d.]+) Tf|\[(.*?)\] TJ/gsu,
      )) {
        if (x !== undefined) place = { x: Number(x), y: Number(y) };
        if (name !== undefined) [font, size] = [fonts.get(name), Number(sized)];
        if (shown === undefined) continue;
        let text = '';
        let width = 0;
        for (const [, hex, kern] of shown.matchAll(/<([0-9a-fA-F]+)>|(-?[\d.]+)/gu)) {
          width -= Number(kern ?? 0);
          for (let i = 0; i + 4 <= (hex ?? '').length; i += 4) {
            const glyph = Number.parseInt((hex ?? '').slice(i, i + 4), 16);
            text += font?.glyphs.get(glyph) ?? '\u{FFFD}';
            width += font?.widths[glyph] ?? 0;
          }
        }
        const isOne = place.y === end.y && Math.abs(place.x - end.x) < NEAR;
        if (isOne) pieces.push(`${pieces.pop() ?? ''}${text}`);
        else pieces.push(text);
        end = { x: place.x + (width * size) / 1000, y: place.y };
      }
      return { text: pieces.join(''), pieces };
    });
};
