import { describe, expect, test } from 'vitest';
import { checkedFile } from '../../../server/files/checked-file.ts';
import { fileProblem } from '../../../server/files/file-problems.ts';
import { aJpeg, aPdf, aPng, aTiff, aWav, aWebp, aZip, anM4a, anMp3, anOgg } from '../../support/files.ts';

const check = (fileName: string, bytes: Buffer, hadPath = false) => checkedFile({ fileName, hadPath, bytes });
const text = (words: string): Buffer => Buffer.from(words, 'utf8');
const { faulty } = fileProblem;
const whole = [
  ['şəkil.png', 'PNG', aPng()],
  ['IMG_1.JPG', 'JPEG', aJpeg()],
  ['a.webp', 'WEBP', aWebp()],
  ['qərar.pdf', 'PDF', aPdf()],
  ['zəng.wav', 'WAV', aWav()],
  ['zəng.mp3', 'MP3', anMp3()],
  ['zəng.m4a', 'M4A', anM4a()],
  ['film.mp4', 'MP4', anM4a('vide')],
  ['skan.tif', 'TIFF', aTiff()],
  ['skan.tiff', 'TIFF', aTiff({ isLittle: false })],
  ['PTT-1.opus', 'OGG', anOgg()],
  ['yazışma.txt', 'TEXT', text('Salam, sabah gəlirəm.\r\n')],
  ['cədvəl.csv', 'TEXT', text('ad;gün\nElçin;2025-03-01\n')],
] as const;

describe('a file is known by its content', () => {
  test.each(whole)('%s is %s', (name, type, bytes) => {
    expect(check(name, bytes)).toEqual({ type, problem: null });
  });

  test('a text may be of an old code page or of two bytes a letter', () => {
    expect(check('a.txt', Buffer.from([0xde, 0xfd, 0x6b, 0x20, 0x61, 0xf0, 0x61]))).toMatchObject({
      type: 'TEXT',
    });
    expect(check('a.txt', Buffer.from('\uFEFFSalam', 'utf16le'))).toMatchObject({ type: 'TEXT' });
  });

  test('a camera may put a second picture behind the first', () => {
    const pair = Buffer.concat([aJpeg(), Buffer.alloc(32), aJpeg(64, 64), Buffer.alloc(8)]);
    expect(check('IMG_2.jpg', pair)).toEqual({ type: 'JPEG', problem: null });
  });

  test('and has to be called what it is', () => {
    expect(check('photo.jpg', aPdf())).toEqual({ type: null, problem: fileProblem.named('PDF', ['.pdf']) });
    expect(check('qərar.pdf.exe', aPdf()).problem?.en).toContain('.pdf');
    expect(check('page.html', text('Salam')).problem?.en).toContain('.txt');
    expect(check('qərar', aPdf()).type).toBeNull();
  });
});

describe('a file that is none of what is kept is refused', () => {
  test.each([
    ['a program', Buffer.from('MZ\u0090\0\u0003\0\0\0\u0004\0\0\0', 'latin1')],
    ['an archive', aZip()],
    ['a film', Buffer.from('\u001aE\u00df\u00a3\u0001\0\0\0', 'latin1')],
    ['a drawing of dots', Buffer.from('GIF89a\u0001\0\u0001\0\0\0\0;', 'latin1')],
    ['a name of a picture before the bytes of none', Buffer.from('\u0000JPEG', 'latin1')],
  ])('%s', (_what, bytes) => {
    expect(check('a.jpg', bytes)).toEqual({ type: null, problem: fileProblem.unknown });
  });

  test('and so is an empty one, and one whose name leads into a folder', () => {
    expect(check('a.png', Buffer.alloc(0)).problem).toBe(fileProblem.empty);
    expect(check('a.png', aPng(), true).problem).toBe(fileProblem.path);
  });
});

describe('a file that carries another is refused', () => {
  test.each(whole)('%s with an archive behind it', (name, _type, bytes) => {
    expect(check(name, Buffer.concat([bytes, aZip()])).problem).toBeTruthy();
  });

  test.each([
    ['page.txt', text('<!DOCTYPE html><p>x')],
    ['a.txt', text('x <SCRIPT src=//x>')],
    ['a.txt', text('first\n%PDF-1.4\n1 0 obj')],
    [
      'a.mp3',
      Buffer.concat([Buffer.from('ID3\u0003\0\0\0\0\0\u0008<script>', 'latin1'), anMp3().subarray(14)]),
    ],
    ['a.jpg', Buffer.concat([aJpeg(), text('more')])],
    [
      'a.jpg',
      Buffer.concat([
        aJpeg().subarray(0, 2),
        Buffer.from([0xff, 0xfe, 0, 10]),
        text('%PDF-1.4'),
        aJpeg().subarray(2),
      ]),
    ],
    ['a.png', Buffer.concat([aPng(), Buffer.from([0])])],
    ['a.pdf', Buffer.concat([aPdf(), text('<p>')])],
    ['a.wav', Buffer.concat([aWav(), text('more')])],
    ['a.ogg', Buffer.concat([anOgg(), text('more')])],
    ['a.m4a', Buffer.concat([anM4a(), text('more')])],
    ['a.mp4', Buffer.concat([anM4a('vide'), text('more')])],
    ['a.tif', Buffer.concat([aTiff(), text('more')])],
    ['a.tif', aTiff({ said: 50 })],
    ['a.mp3', Buffer.concat([anMp3(), text('more')])],
  ])('%s', (name, bytes) => {
    expect(check(name, bytes)).toEqual({ type: null, problem: faulty.CARRIES });
  });

  test('a document whose mark does not stand at its beginning is no document', () => {
    expect(check('a.pdf', Buffer.concat([Buffer.from([0, 1, 2]), aPdf()])).problem).toBe(fileProblem.unknown);
  });

  test('a document that runs something is told from one in whose packed parts the same letters stand', () => {
    expect(check('a.pdf', aPdf('/OpenAction << /S /JavaScript /JS (x) >>')).problem).toBe(faulty.RUNS);
    expect(check('a.pdf', aPdf('/AA << /O << /S /Launch >> >>')).problem).toBe(faulty.RUNS);
  });
});

describe('a file that is not whole is refused', () => {
  test.each(whole.filter(([, type]) => type !== 'TEXT' && type !== 'MP3'))(
    '%s without its end',
    (name, _type, bytes) => {
      const { problem } = check(name, bytes.subarray(0, bytes.length - 10));
      expect([faulty.CUT_OFF, faulty.BROKEN]).toContain(problem);
    },
  );

  test('sound of which hardly a frame is left', () => {
    expect(check('a.mp3', anMp3().subarray(0, 500)).problem).toBe(faulty.CUT_OFF);
  });

  test('a picture with a byte that changed', () => {
    const bytes = aPng();
    bytes[50] = (bytes[50] ?? 0) ^ 1;
    expect(check('a.png', bytes).problem).toBe(faulty.BROKEN);
  });

  test.each([
    ['a.png', aPng(1, 1, { width: 60_000, height: 60_000 })],
    ['a.png', aPng(1, 1, { width: 0, height: 5 })],
    ['a.png', aPng(1, 1, { width: 29_000, height: 29_000 })],
    ['a.jpg', aJpeg(65_000, 10)],
    ['a.jpg', aJpeg(10, 0)],
  ])('a picture of an impossible size: %s', (name, bytes) => {
    expect(check(name, bytes).problem).toBe(faulty.SIZE_OF_PICTURE);
  });

  test('a film of another kind than MP4, and a film under the name of sound', () => {
    expect(check('a.ogg', anOgg('\u0080theora')).problem).toBe(faulty.VIDEO);
    expect(check('a.m4a', anM4a('vide')).type).toBeNull();
    expect(check('a.tif', aTiff({ said: 65 })).problem).toBe(faulty.CUT_OFF);
    expect(check('a.tif', aTiff({ width: 60_000 })).problem).toBe(faulty.SIZE_OF_PICTURE);
  });
});
