import { FileProblem } from './file-problem.ts';
import { LIMITS } from './limits.ts';
import type { SourceRow, Table } from './table.ts';
import type { Decoding } from './text-encoding.ts';

const isObject = (value: unknown): value is object =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** A value of an object of a file by its own name; what every object has from birth does not count. */
export const ownValue = (record: unknown, name: string): unknown =>
  isObject(record) && Object.hasOwn(record, name) ? (record as Record<string, unknown>)[name] : undefined;

const parseOrUndefined = (text: string): unknown => {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
};

function* linesOf(decoding: Decoding): Generator<string> {
  let rest = '';
  for (const chunk of decoding.chunks()) {
    const lines = (rest + chunk).split('\n');
    rest = lines.pop() ?? '';
    yield* lines;
  }
  yield rest;
}

function* rowsOfLines(decoding: Decoding): Generator<SourceRow> {
  let row = 0;
  let count = 0;
  for (const line of linesOf(decoding)) {
    row += 1;
    const text = line.trim();
    if (text === '') continue;
    count += 1;
    if (count > LIMITS.rows)
      throw new FileProblem(
        `Faylda ${LIMITS.rows} sətirdən çox var. Onu bir neçə fayla bölün.`,
        `The file has more than ${LIMITS.rows} lines. Split it into several files.`,
      );
    const record = parseOrUndefined(text);
    yield { row, cells: [text], record: isObject(record) ? record : undefined };
  }
}

/** Interpol answers `{_embedded: {notices: […]}}` to a search and one object to a question about one notice. */
const recordsIn = (whole: unknown): unknown[] => {
  if (Array.isArray(whole)) return whole;
  for (const place of [ownValue(whole, '_embedded'), whole])
    for (const name of ['notices', 'results', 'entities', 'data']) {
      const list = ownValue(place, name);
      if (Array.isArray(list)) return list;
    }
  return [whole];
};

const wholeOf = (decoding: Decoding): unknown => {
  const whole = parseOrUndefined([...decoding.chunks()].join(''));
  if (whole !== undefined) return whole;
  throw new FileProblem(
    'Fayl JSON kimi oxunmur: yarımçıq və ya səhv yazılıb. Onu mənbədən yenidən götürün.',
    'The file cannot be read as JSON: it is cut off or written wrongly. Get it from its source again.',
  );
};

/** JSON lines when the first line is an object by itself and either more follow or it is a FollowTheMoney entity. */
const isLines = (decoding: Decoding): boolean => {
  const [first = '', ...others] = decoding.beginning.trimStart().split('\n');
  const record = parseOrUndefined(first);
  return (
    isObject(record) &&
    (others.some((line) => line.trim() !== '') || typeof ownValue(record, 'schema') === 'string')
  );
};

export const openJson = (decoding: Decoding): Table => {
  const lines = isLines(decoding);
  const records = lines ? [] : recordsIn(wholeOf(decoding));
  return {
    reading: {
      container: lines ? 'JSON_LINES' : 'JSON',
      encoding: decoding.encoding,
      hasBom: decoding.hasBom,
      delimiter: null,
      sheets: [],
      sheet: null,
    },
    header: ['json'],
    *rows() {
      if (lines) {
        yield* rowsOfLines(decoding);
        return;
      }
      for (const [index, record] of records.entries())
        yield {
          row: index + 1,
          cells: [JSON.stringify(record)],
          record: isObject(record) ? record : undefined,
        };
    },
  };
};
