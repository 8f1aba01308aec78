/** A JPEG begins with this and nothing else: what it is, and no thumbnail. */
const JFIF = Uint8Array.from([
  0xff, 0xd8, 0xff, 0xe0, 0, 16, 0x4a, 0x46, 0x49, 0x46, 0, 1, 1, 0, 0, 1, 0, 1, 0, 0,
]);
const END = Uint8Array.from([0xff, 0xd9]);

/** What a decoder needs: tables, the frame, the distance between restarts, scans. Cameras and programs speak in all others. */
const isDrawn = (marker: number): boolean =>
  marker === 0xdb || marker === 0xc4 || marker === 0xdd || marker === 0xda || isFrame(marker);

/** Frames that browsers write and read: baseline, extended, progressive. */
function isFrame(marker: number): boolean {
  return marker >= 0xc0 && marker <= 0xc2;
}

export const joined = (parts: readonly Uint8Array[]): Uint8Array<ArrayBuffer> => {
  const whole = new Uint8Array(parts.reduce((sum, { length }) => sum + length, 0));
  let at = 0;
  for (const part of parts) {
    whole.set(part, at);
    at += part.length;
  }
  return whole;
};

const two = (bytes: Uint8Array, at: number): number => ((bytes[at] ?? 0) << 8) | (bytes[at + 1] ?? 0);

type Segment = { marker: number; start: number; end: number };

/** The segments of a JPEG, a scan with its points; null when it is none. */
const segmentsOf = (bytes: Uint8Array): Segment[] | null => {
  if (two(bytes, 0) !== 0xff_d8) return null;
  const segments: Segment[] = [];
  let at = 2;
  while (at + 4 <= bytes.length) {
    const marker = bytes[at + 1] ?? 0;
    if (bytes[at] !== 0xff) return null;
    let end = at + 2 + two(bytes, at + 2);
    if (marker === 0xda)
      for (; end < bytes.length; end += 1) {
        const next = bytes[end + 1] ?? 0;
        if (bytes[end] === 0xff && next !== 0 && !(next >= 0xd0 && next <= 0xd7)) break;
      }
    if (end + 2 > bytes.length) return null;
    segments.push({ marker, start: at, end });
    if (two(bytes, end) === 0xff_d9) return segments;
    at = end;
  }
  return null;
};

/** A JPEG of its points alone: no camera, place, day, remark, thumbnail, colour profile, nothing behind its end. Null for what is none. */
export const bareJpeg = (bytes: Uint8Array): Uint8Array<ArrayBuffer> | null => {
  const segments = segmentsOf(bytes);
  if (!segments?.some(({ marker }) => marker === 0xda)) return null;
  const drawn = segments.filter(({ marker }) => isDrawn(marker));
  return joined([JFIF, ...drawn.map(({ start, end }) => bytes.subarray(start, end)), END]);
};

/** How many points a JPEG has each way; null for what is none, or has not three colours. */
export const sizeOfJpeg = (bytes: Uint8Array): { width: number; height: number } | null => {
  const frame = segmentsOf(bytes)?.find(({ marker }) => isFrame(marker));
  if (!frame || bytes[frame.start + 9] !== 3) return null;
  return { width: two(bytes, frame.start + 7), height: two(bytes, frame.start + 5) };
};

const PNG = Uint8Array.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]);
const CHUNKS = new Set(['IHDR', 'PLTE', 'IDAT', 'IEND']);

/** A PNG of its points alone. Null for what is none. */
export const barePng = (bytes: Uint8Array): Uint8Array<ArrayBuffer> | null => {
  if (PNG.some((byte, at) => bytes[at] !== byte)) return null;
  const parts: Uint8Array[] = [PNG];
  let at = PNG.length;
  while (at + 12 <= bytes.length) {
    const end = at + 12 + ((two(bytes, at) << 16) | two(bytes, at + 2));
    if (end <= at || end > bytes.length) return null;
    const name = String.fromCharCode(...bytes.subarray(at + 4, at + 8));
    if (CHUNKS.has(name)) parts.push(bytes.subarray(at, end));
    if (name === 'IEND') return joined(parts);
    at = end;
  }
  return null;
};
