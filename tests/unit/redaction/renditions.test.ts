import { describe, expect, test } from 'vitest';
import { isBareRendition } from '../../../server/files/made-rendition.ts';
import { markedIn, marksIn } from '../../../server/files/marks.ts';
import { bareJpeg, barePng, sizeOfJpeg } from '../../../typesetting/bare-picture.ts';
import { HIDDEN, plainText, withoutPassages } from '../../../typesetting/hidden-passages.ts';
import { isPdfOfPictures, pdfOfPictures } from '../../../typesetting/pdf-of-pictures.ts';
import { pdf } from '../../../server/files/formats/pdf.ts';
import { aJpeg, aPdf, aPng } from '../../support/files.ts';

const CANARY = 'Aynur-Qasımova-1999';
const segment = (marker: number, content: Buffer): Buffer => {
  const head = Buffer.from([0xff, marker, 0, 0]);
  head.writeUInt16BE(content.length + 2, 2);
  return Buffer.concat([head, content]);
};

/** A JPEG of three colours with what cameras and programs write into it, and something behind its end. */
const aTalkingJpeg = (): Buffer => {
  const plain = aJpeg(64, 48);
  const three = Buffer.from(plain);
  const frame = three.indexOf(Buffer.from([0xff, 0xc0]));
  const colours = Buffer.concat([
    three.subarray(0, frame),
    segment(0xc0, Buffer.from([8, 0, 48, 0, 64, 3, 1, 0x11, 0, 2, 0x11, 0, 3, 0x11, 0])),
    three.subarray(frame + 13),
  ]);
  const said = [segment(0xe1, Buffer.from(`Exif\0\0${CANARY}`)), segment(0xfe, Buffer.from(CANARY))];
  return Buffer.concat([colours.subarray(0, 20), ...said, colours.subarray(20), Buffer.from(CANARY)]);
};

describe('a picture of a rendition', () => {
  test('is its points alone: no camera, no remark, nothing behind its end', () => {
    const talking = aTalkingJpeg();
    expect(talking.includes(CANARY)).toBe(true);
    const bare = bareJpeg(talking);
    expect(bare && Buffer.from(bare).includes(CANARY)).toBe(false);
    expect(bare && sizeOfJpeg(bare)).toEqual({ width: 64, height: 48 });
    expect(bare && bareJpeg(bare)).toEqual(bare);
    expect(bareJpeg(aPng())).toBeNull();
    expect(bareJpeg(talking.subarray(0, 60))).toBeNull();
  });

  test('in PNG loses every chunk that is not drawn', () => {
    const png = aPng(8, 8);
    const remark = Buffer.concat([
      Buffer.from([0, 0, 0, CANARY.length + 1]),
      Buffer.from(`tEXt${CANARY}____`),
    ]);
    const talking = Buffer.concat([png.subarray(0, 33), remark, png.subarray(33)]);
    expect(talking.includes(CANARY)).toBe(true);
    expect(barePng(talking)).toEqual(new Uint8Array(png));
    expect(barePng(Buffer.concat([png, Buffer.from(CANARY)]))).toEqual(new Uint8Array(png));
    expect(barePng(aJpeg())).toBeNull();
  });
});

describe('a document of pictures', () => {
  const pages = (count: number) =>
    Array.from({ length: count }, (_page, at) => ({ jpeg: aTalkingJpeg(), width: 595 + at, height: 842 }));

  test('has nothing but them, and is known byte for byte', () => {
    for (const count of [1, 3, 200]) {
      const made = pdfOfPictures(pages(count));
      expect(pdf.fault(Buffer.from(made))).toBeNull();
      expect(Buffer.from(made).includes(CANARY)).toBe(false);
      expect(Buffer.from(made).includes('/Font')).toBe(false);
      expect(isPdfOfPictures(made)).toBe(true);
    }
  });

  test('is none any more with one byte more, less or other than a picture has', () => {
    const made = Buffer.from(pdfOfPictures(pages(2)));
    const from = made.indexOf('/Catalog');
    const within = Buffer.concat([made.subarray(0, from), Buffer.from('/Lang(x)'), made.subarray(from)]);
    const attached = Buffer.concat([made, Buffer.from(`9 0 obj\n<</T(${CANARY})>>\nendobj\n%%EOF\n`)]);
    for (const other of [within, attached, made.subarray(0, -1), aPdf(), Buffer.alloc(0)])
      expect(isPdfOfPictures(other)).toBe(false);
    // A picture with its camera in it is no bare one.
    const talking = Buffer.from(made);
    talking.writeUInt8(0xe1, made.indexOf(Buffer.from([0xff, 0xc0])) + 1);
    expect(isPdfOfPictures(talking)).toBe(false);
  });
});

describe('a text without its passages', () => {
  test('tells neither what stood there nor how long it was', () => {
    const text = 'Aynur və Aysel gəldi.';
    const short = withoutPassages(text, [{ from: 0, to: 5 }]);
    expect(short).toBe(`${HIDDEN} və Aysel gəldi.`);
    expect(
      withoutPassages(text, [
        { from: 9, to: 14 },
        { from: 0, to: 5 },
      ]),
    ).toBe(`${HIDDEN} və ${HIDDEN} gəldi.`);
    expect(
      withoutPassages(text, [
        { from: 0, to: 5 },
        { from: 3, to: 14 },
      ]),
    ).toBe(`${HIDDEN} gəldi.`);
    expect(withoutPassages(text, [])).toBe(text);
    expect(plainText('a\r\nb\rc')).toBe('a\nb\nc');
  });

  test('is what the server makes of the original itself, or it is not kept', () => {
    const original = { type: 'TEXT', bytes: Buffer.from('Aynur\r\nAysel') } as const;
    const made = (text: string) => ({ type: 'TEXT', bytes: Buffer.from(text) }) as const;
    const marks = [{ from: 6, to: 11 }];
    expect(isBareRendition(made(`Aynur\n${HIDDEN}`), original, marks)).toBe(true);
    expect(isBareRendition(made(`Aynur\nAysel`), original, marks)).toBe(false);
    expect(isBareRendition(made(`Aynur\n${HIDDEN}`), original, [{ from: 6, to: 99 }])).toBe(false);
    const box = [{ page: 1, x: 0, y: 0, width: 1, height: 1 }];
    expect(isBareRendition(made(`Aynur\n${HIDDEN}`), original, box)).toBe(false);
    expect(isBareRendition({ type: 'PNG', bytes: aPng() }, original, box)).toBe(false);
    expect(isBareRendition({ type: 'PNG', bytes: aPng() }, { type: 'PNG', bytes: aPng(9, 9) }, box)).toBe(
      true,
    );
  });
});

describe('what was marked', () => {
  test('is places and nothing else', () => {
    const box = { page: 2, x: 0, y: 10, width: 5, height: 5 };
    expect(marksIn(JSON.stringify([box]))).toEqual([box]);
    expect(markedIn([box, { ...box, page: 1 }, box])).toEqual({ marked: 3, pages: [1, 2] });
    expect(markedIn([{ from: 1, to: 2 }])).toEqual({ marked: 1, pages: [] });
    for (const wrong of [
      '',
      '[]',
      '{}',
      'x',
      '[1]',
      '[{"from":2,"to":2}]',
      JSON.stringify([{ ...box, says: CANARY }]),
    ])
      expect(marksIn(wrong)).toBeNull();
    expect(marksIn(JSON.stringify([box, { from: 1, to: 2 }]))).toBeNull();
    expect(marksIn(JSON.stringify([{ ...box, width: 10_001 }]))).toBeNull();
  });
});
