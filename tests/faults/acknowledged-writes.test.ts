import { afterEach, expect, test } from 'vitest';
import { connect, removeFolder, startServer, temporaryFolder, until } from './support.ts';

const WRITERS = 4;
const folder = temporaryFolder();

afterEach(() => removeFolder(folder));

test('a database killed during writes has every write that it acknowledged when it is started again', async () => {
  const first = await startServer(folder);
  const writing = connect(first);
  const acknowledged: number[] = [];
  let next = 0;
  const writers = Array.from({ length: WRITERS }, async () => {
    for (;;) {
      const n = next++;
      try {
        await writing.executeQuery('CREATE (:Acknowledged {n: $n})', { n });
      } catch {
        return;
      }
      acknowledged.push(n);
    }
  });
  await until('300 writes are acknowledged', () => acknowledged.length >= 300);
  first.kill();
  await Promise.all(writers);
  await writing.close();
  await first.stop();

  const second = await startServer(folder);
  const reading = connect(second);
  const { records } = await reading.executeQuery(
    'MATCH (a:Acknowledged) RETURN collect(toFloat(a.n)) AS found',
  );
  const found = new Set(records[0]?.get('found') as number[]);
  await reading.close();
  await second.stop();

  expect(acknowledged.filter((n) => !found.has(n))).toEqual([]);
  expect(
    found.size,
    'at most the write in flight of each writer may be there unacknowledged',
  ).toBeLessThanOrEqual(acknowledged.length + WRITERS);
});
