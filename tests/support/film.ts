// A film that every browser with H.264 plays, by its bytes: pictures of one grey each, written as they are (I_PCM), one a second.

const WIDTH = 64;
const HEIGHT = 48;
const BLOCKS = (WIDTH / 16) * (HEIGHT / 16);
/** How bright each second is: one after the other, far enough apart to be told by whoever looks at the picture. */
export const greyOf = (second: number): number => 40 + 20 * second;

const ascii = (text: string): Buffer => Buffer.from(text, 'latin1');
const numbers = (size: 1 | 2 | 4, ...values: number[]): Buffer => {
  const bytes = Buffer.alloc(size * values.length);
  for (const [at, value] of values.entries()) bytes.writeUIntBE(value, at * size, size);
  return bytes;
};
const u8 = (...values: number[]): Buffer => numbers(1, ...values);
const u16 = (...values: number[]): Buffer => numbers(2, ...values);
const u32 = (...values: number[]): Buffer => numbers(4, ...values);
const box = (name: string, ...parts: Buffer[]): Buffer => {
  const content = Buffer.concat(parts);
  return Buffer.concat([u32(content.length + 8), ascii(name), content]);
};
/** A box with version and flags. */
const full = (name: string, flags: number, ...parts: Buffer[]): Buffer => box(name, u32(flags), ...parts);

/** Numbers of any width, one behind the other; `e` are those of Golomb, as the standard calls them. */
const bits = () => {
  let written = '';
  const u = (value: number, width: number): void => {
    written += value.toString(2).padStart(width, '0');
  };
  return {
    u,
    e: (value: number): void => {
      const code = (value + 1).toString(2);
      written += '0'.repeat(code.length - 1) + code;
    },
    align: (): void => {
      written += '0'.repeat((8 - (written.length % 8)) % 8);
    },
    bytes: (value: number, count: number): void => {
      written += value.toString(2).padStart(8, '0').repeat(count);
    },
    end: (): Buffer => {
      written += '1';
      written += '0'.repeat((8 - (written.length % 8)) % 8);
      return Buffer.from((written.match(/.{8}/gu) ?? []).map((byte) => Number.parseInt(byte, 2)));
    },
  };
};

/** Within a unit no three bytes look like the beginning of another. */
const unit = (heading: number, content: Buffer): Buffer => {
  const safe: number[] = [];
  for (const byte of content) {
    if (byte <= 3 && safe.at(-1) === 0 && safe.at(-2) === 0) safe.push(3);
    safe.push(byte);
  }
  return Buffer.from([heading, ...safe]);
};

const sequence = (): Buffer => {
  const to = bits();
  for (const byte of [66, 0xc0, 30]) to.u(byte, 8);
  // Id, width of the numbers of frames, order as they come, one picture of reference.
  for (const value of [0, 0, 2, 1]) to.e(value);
  to.u(0, 1);
  to.e(WIDTH / 16 - 1);
  to.e(HEIGHT / 16 - 1);
  // Whole frames, no cut, nothing said of use.
  for (const flag of [1, 1, 0, 0]) to.u(flag, 1);
  return unit(0x67, to.end());
};

const pictures = (): Buffer => {
  const to = bits();
  for (const value of [0, 0]) to.e(value);
  for (const flag of [0, 0]) to.u(flag, 1);
  for (const value of [0, 0, 0]) to.e(value);
  to.u(0, 3);
  for (const value of [0, 0, 0]) to.e(value);
  for (const flag of [0, 0, 0]) to.u(flag, 1);
  return unit(0x68, to.end());
};

const frame = (second: number): Buffer => {
  const to = bits();
  // From the first block, of blocks that stand by themselves.
  for (const value of [0, 7, 0]) to.e(value);
  to.u(0, 4);
  to.e(second % 2);
  to.u(0, 2);
  to.e(0);
  for (let block = 0; block < BLOCKS; block += 1) {
    to.e(25);
    to.align();
    to.bytes(greyOf(second), 256);
    to.bytes(128, 128);
  }
  const whole = unit(0x65, to.end());
  return Buffer.concat([u32(whole.length), whole]);
};

const MATRIX = u32(0x10000, 0, 0, 0, 0x10000, 0, 0, 0, 0x40000000);

/** An MP4 of so many seconds, at most nine. */
export const aFilm = (seconds = 8): Buffer => {
  const frames = Array.from({ length: seconds }, (_, second) => frame(second));
  const [sps, pps] = [sequence(), pictures()];
  const head = box('ftyp', ascii('isom'), u32(512), ascii('isomavc1mp41'));
  const data = box('mdat', ...frames);
  const avcC = box(
    'avcC',
    u8(1, 66, 0xc0, 30, 0xff, 0xe1),
    u16(sps.length),
    sps,
    u8(1),
    u16(pps.length),
    pps,
  );
  const looks = box(
    'avc1',
    Buffer.alloc(6),
    u16(1),
    Buffer.alloc(16),
    u16(WIDTH, HEIGHT),
    u32(0x480000, 0x480000, 0),
    u16(1),
    Buffer.alloc(32),
    u16(24, 0xffff),
    avcC,
  );
  const samples = box(
    'stbl',
    full('stsd', 0, u32(1), looks),
    full('stts', 0, u32(1, seconds, 1000)),
    full('stsc', 0, u32(1, 1, seconds, 1)),
    full('stsz', 0, u32(0, seconds, ...frames.map(({ length }) => length))),
    full('stco', 0, u32(1, head.length + 8)),
  );
  const handler = full('hdlr', 0, u32(0), ascii('vide'), Buffer.alloc(12), ascii('film\0'));
  const media = box(
    'mdia',
    full('mdhd', 0, u32(0, 0, 1000, seconds * 1000), u16(0x55c4, 0)),
    handler,
    box(
      'minf',
      full('vmhd', 1, Buffer.alloc(8)),
      box('dinf', full('dref', 0, u32(1), full('url ', 1))),
      samples,
    ),
  );
  const track = box(
    'trak',
    full(
      'tkhd',
      3,
      u32(0, 0, 1, 0, seconds * 1000, 0, 0),
      u16(0, 0, 0, 0),
      MATRIX,
      u32(WIDTH << 16, HEIGHT << 16),
    ),
    media,
  );
  const movie = box(
    'moov',
    full(
      'mvhd',
      0,
      u32(0, 0, 1000, seconds * 1000, 0x10000),
      u16(0x0100, 0),
      u32(0, 0),
      MATRIX,
      Buffer.alloc(24),
      u32(2),
    ),
    track,
  );
  return Buffer.concat([head, data, movie]);
};
