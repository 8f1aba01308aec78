import { crc32, deflateSync } from 'node:zlib';

const u16 = (value: number): Buffer => {
  const bytes = Buffer.alloc(2);
  bytes.writeUInt16BE(value);
  return bytes;
};
const u32 = (value: number): Buffer => {
  const bytes = Buffer.alloc(4);
  bytes.writeUInt32BE(value);
  return bytes;
};
const u32le = (value: number): Buffer => {
  const bytes = Buffer.alloc(4);
  bytes.writeUInt32LE(value);
  return bytes;
};
const ascii = (text: string): Buffer => Buffer.from(text, 'latin1');

const chunk = (name: string, content: Buffer): Buffer => {
  const named = Buffer.concat([ascii(name), content]);
  return Buffer.concat([u32(content.length), named, u32(crc32(named))]);
};

/** A grey picture that every browser shows. `said` is the size that its heading tells, where that is to be another. */
export const aPng = (width = 320, height = 200, said = { width, height }): Buffer => {
  const row = Buffer.alloc(width + 1, 0x99);
  row[0] = 0;
  return Buffer.concat([
    Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]),
    chunk('IHDR', Buffer.concat([u32(said.width), u32(said.height), Buffer.from([8, 0, 0, 0, 0])])),
    chunk('IDAT', deflateSync(Buffer.concat(Array.from({ length: height }, () => row)))),
    chunk('IEND', Buffer.alloc(0)),
  ]);
};

const segment = (marker: number, content: Buffer): Buffer =>
  Buffer.concat([Buffer.from([0xff, marker]), u16(content.length + 2), content]);

/** Built as a picture is; its points are of no picture. */
export const aJpeg = (width = 320, height = 200): Buffer =>
  Buffer.concat([
    Buffer.from([0xff, 0xd8]),
    segment(0xe0, ascii('JFIF\0\u0001\u0001\0\0\u0001\0\u0001\0\0')),
    segment(0xc0, Buffer.concat([Buffer.from([8]), u16(height), u16(width), Buffer.from([1, 1, 0x11, 0])])),
    segment(0xda, Buffer.from([1, 1, 0, 0, 63, 0])),
    Buffer.from([0x12, 0xff, 0x00, 0x34, 0xff, 0xd0, 0x56]),
    Buffer.from([0xff, 0xd9]),
  ]);

const part = (name: string, content: Buffer): Buffer =>
  Buffer.concat([ascii(name), u32le(content.length), content, Buffer.alloc(content.length % 2)]);
const riff = (form: string, ...parts: Buffer[]): Buffer =>
  part('RIFF', Buffer.concat([ascii(form), ...parts]));

/** A grey picture of 8 by 8 points in one strip. `said` is how many bytes of points its list speaks of. */
export const aTiff = ({ isLittle = true, width = 8, said = 64 } = {}): Buffer => {
  const height = 8;
  const bytes = Buffer.alloc(8 + 2 + 5 * 12 + 4);
  const put = (value: number, at: number, size: 2 | 4): void => {
    if (isLittle) bytes.writeUIntLE(value, at, size);
    else bytes.writeUIntBE(value, at, size);
  };
  bytes.write(isLittle ? 'II*\0' : 'MM\0*', 'latin1');
  put(8, 4, 4);
  put(5, 8, 2);
  const entries = [
    [0x100, width],
    [0x101, height],
    [0x111, bytes.length],
    [0x115, 1],
    [0x117, said],
  ] as const;
  for (const [i, [tag, value]] of entries.entries()) {
    put(tag, 10 + i * 12, 2);
    put(4, 12 + i * 12, 2);
    put(1, 14 + i * 12, 4);
    put(value, 18 + i * 12, 4);
  }
  return Buffer.concat([bytes, Buffer.alloc(64, 0x99)]);
};

export const aWebp = (): Buffer =>
  riff('WEBP', part('VP8L', Buffer.from([0x2f, 0x3f, 0xc1, 0x31, 0x00, 0x00, 0x00])));

/** A second of silence. */
export const aWav = (): Buffer =>
  riff(
    'WAVE',
    part('fmt ', Buffer.from([1, 0, 1, 0, 0x40, 0x1f, 0, 0, 0x40, 0x1f, 0, 0, 1, 0, 8, 0])),
    part('data', Buffer.alloc(8000, 0x80)),
  );

/** A page without a word, or with what is put into its catalogue. */
export const aPdf = (more = ''): Buffer =>
  ascii(
    [
      '%PDF-1.4',
      `1 0 obj << /Type /Catalog /Pages 2 0 R ${more} >> endobj`,
      '2 0 obj << /Type /Pages /Kids [3 0 R] /Count 1 >> endobj',
      '3 0 obj << /Type /Page /Parent 2 0 R /MediaBox [0 0 300 200] >> endobj',
      '4 0 obj << /Length 9 >> stream\n/JS /JS x\nendstream endobj',
      'xref\n0 1\n0000000000 65535 f ',
      'trailer << /Root 1 0 R /Size 5 >>',
      'startxref\n0',
      '%%EOF\n',
    ].join('\n'),
  );

/** A document with a line of letters on each page, packed; what its first line says stands in its title too. */
export const aLetter = (...lines: string[]): Buffer => {
  const said = lines.map((line) => deflateSync(ascii(`BT /F 24 Tf 72 530 Td (${line}) Tj ET`)));
  const kids = lines.map((_line, at) => `${5 + at * 2} 0 R`).join(' ');
  const objects = [
    ascii('<< /Type /Catalog /Pages 2 0 R >>'),
    ascii(`<< /Type /Pages /Kids [${kids}] /Count ${lines.length} >>`),
    ascii('<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica >>'),
    ascii(`<< /Title (${lines[0] ?? ''}) >>`),
    ...said.flatMap((packed, at) => [
      ascii(
        `<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Resources << /Font << /F 3 0 R >> >> /Contents ${6 + at * 2} 0 R >>`,
      ),
      Buffer.concat([
        ascii(`<< /Filter /FlateDecode /Length ${packed.length} >>\nstream\n`),
        packed,
        ascii('\nendstream'),
      ]),
    ]),
  ];
  let whole = ascii('%PDF-1.4\n');
  const rows = objects.map((object, at) => {
    const row = `${String(whole.length).padStart(10, '0')} 00000 n \n`;
    whole = Buffer.concat([whole, ascii(`${at + 1} 0 obj\n`), object, ascii('\nendobj\n')]);
    return row;
  });
  const end = [
    `xref\n0 ${rows.length + 1}\n0000000000 65535 f \n${rows.join('')}`,
    `trailer << /Size ${rows.length + 1} /Root 1 0 R /Info 4 0 R >>\nstartxref\n${whole.length}\n%%EOF\n`,
  ];
  return Buffer.concat([whole, ascii(end.join(''))]);
};

/** 128 kbit/s at 44,100 Hz: 417 bytes a frame. */
const frame = (): Buffer => Buffer.concat([Buffer.from([0xff, 0xfb, 0x90, 0x00]), Buffer.alloc(413)]);

export const anMp3 = (): Buffer =>
  Buffer.concat([ascii('ID3\u0003\0\0\0\0\0\u0004abcd'), ...Array.from({ length: 5 }, frame)]);

const box = (name: string, content: Buffer): Buffer =>
  Buffer.concat([u32(content.length + 8), ascii(name), content]);

export const anM4a = (handler = 'soun'): Buffer =>
  Buffer.concat([
    box('ftyp', ascii('M4A \0\0\0\0M4A mp42')),
    box('moov', box('hdlr', Buffer.concat([Buffer.alloc(8), ascii(handler), Buffer.alloc(12)]))),
    box('mdat', Buffer.alloc(64, 1)),
  ]);

const page = (content: Buffer): Buffer =>
  Buffer.concat([ascii('OggS\0\u0002'), Buffer.alloc(20), Buffer.from([1, content.length]), content]);

export const anOgg = (first = 'OpusHead'): Buffer =>
  Buffer.concat([page(ascii(first)), page(Buffer.alloc(100, 7))]);

/** An archive with nothing in it but the names that its readers look for. */
export const aZip = (): Buffer =>
  Buffer.concat([
    ascii('PK\u0003\u0004'),
    Buffer.alloc(26),
    ascii('PK\u0001\u0002'),
    Buffer.alloc(42),
    ascii('PK\u0005\u0006'),
    Buffer.alloc(18),
  ]);
