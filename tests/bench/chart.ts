// `npm run bench -- chart [--size N]`: our canvas beside others that draw networks, in the browser that the tests use, with the same data.
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { type Browser, type CDPSession, chromium, type Page } from '@playwright/test';
import react from '@vitejs/plugin-react';
import { build, preview } from 'vite';
import playwright from '../../playwright.config.ts';
import { requireChromium } from '../../scripts/find-chromium.mjs';
import type { BenchPage } from './chart/page.ts';

const ROOT = fileURLToPath(new URL('chart', import.meta.url));
const SUBJECTS = ['ours', 'folded', 'cytoscape', 'sigma', 'vis-network', 'force-graph'] as const;
type SubjectName = (typeof SUBJECTS)[number];
/** Folding is for what is too large to be looked at one by one. */
const FOLDED_FROM = 5_000;
/** Whoever takes longer for one thing is not waited for. */
const PATIENCE_MS = 60_000;
const MOVES = 90;
const WHEELS = 30;
const VIEWPORT = { width: 1366, height: 768 };

/** What the main thread of a page worked, in milliseconds of the processor. */
type Tasks = { busy: number; longest: number };
type Cost = Tasks & { ms: number };
type Moving = { fps: number; each: number; longest: number };
type Measured = {
  open?: Cost | null;
  expand?: Cost | null;
  layout?: Cost | null;
  pan?: Moving | null;
  zoom?: Moving | null;
  again?: Moving | null;
  near?: Moving | null;
  heap?: number | null;
};

declare const bench: BenchPage;

const inTime = async <Answer>(work: Promise<Answer>): Promise<Answer | null> => {
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<null>((done) => {
    timer = setTimeout(() => done(null), PATIENCE_MS);
  });
  try {
    return await Promise.race([work, late]);
  } finally {
    clearTimeout(timer);
  }
};

type TraceEvent = { name: string; pid: number; tid: number; tdur?: number; args: { name?: string } };
const CATEGORIES = ['disabled-by-default-devtools.timeline', '__metadata'];

const tallied = (tasks: readonly number[]): Tasks => ({
  busy: tasks.reduce((sum, one) => sum + one, 0),
  longest: tasks.reduce((most, one) => Math.max(most, one), 0),
});

/** Time of the processor and not of the clock: what else the machine does is not ours. */
const tasksOf = async (browser: Browser, page: Page, work: () => Promise<void>): Promise<Tasks> => {
  await browser.startTracing(page, { categories: CATEGORIES });
  await work();
  const { traceEvents } = JSON.parse((await browser.stopTracing()).toString()) as {
    traceEvents: TraceEvent[];
  };
  const byProcess = new Map<number, number[]>();
  for (const { name, pid, args } of traceEvents)
    if (name === 'thread_name' && args.name === 'CrRendererMain') byProcess.set(pid, []);
  // The main thread of a process has the number of the process.
  for (const { name, pid, tid, tdur } of traceEvents)
    if (name === 'RunTask' && pid === tid) byProcess.get(pid)?.push((tdur ?? 0) / 1_000);
  // The page beside it, which the browser keeps ready, does nothing.
  const [busiest] = [...byProcess.values()].map(tallied).sort((one, other) => other.busy - one.busy);
  return busiest ?? { busy: 0, longest: 0 };
};

const costOf = async (browser: Browser, page: Page, work: () => Promise<number>): Promise<Cost> => {
  let ms = 0;
  const tasks = await tasksOf(browser, page, async () => {
    ms = await work();
  });
  return { ms, ...tasks };
};

const movingOf = async (browser: Browser, page: Page, move: () => Promise<void>): Promise<Moving> => {
  let [frames, ms] = [0, 0];
  const { busy, longest } = await tasksOf(browser, page, async () => {
    const before = await page.evaluate(() => bench.frames());
    const began = performance.now();
    await move();
    ms = performance.now() - began;
    frames = (await page.evaluate(() => bench.frames())) - before;
  });
  return { fps: (1_000 * frames) / ms, each: busy / frames, longest };
};

/** Drags the ground, from a corner where nothing lies, there and back. */
const drag = async (page: Page): Promise<void> => {
  await page.mouse.move(6, 6);
  await page.mouse.down();
  for (let at = 0; at < MOVES; at += 1) {
    const way = at < MOVES / 2 ? at : MOVES - at;
    await page.mouse.move(6 + way * 6, 6 + way * 4);
  }
  await page.mouse.up();
};

const wheel = async (page: Page, by: number): Promise<void> => {
  await page.mouse.move(VIEWPORT.width / 2, VIEWPORT.height / 2);
  for (let at = 0; at < WHEELS; at += 1) await page.mouse.wheel(0, at < WHEELS / 3 ? -by : by / 2);
};

const megabytes = async (cdp: CDPSession): Promise<number> => {
  await cdp.send('HeapProfiler.collectGarbage');
  const { usedSize } = await cdp.send('Runtime.getHeapUsage');
  return usedSize / 1e6;
};

/** What could not be measured in time is null, and so is all that would come after it. */
const measure = async (browser: Browser, url: string, name: SubjectName, size: number): Promise<Measured> => {
  const page = await browser.newPage({ viewport: VIEWPORT });
  const measured: Measured = {};
  page.on('pageerror', (error) => process.stderr.write(`${name}: ${error.message}\n`));
  const cdp = await page.context().newCDPSession(page);
  const steps: Record<keyof Measured, () => Promise<unknown>> = {
    open: () => costOf(browser, page, () => page.evaluate((of) => bench.open(of), size)),
    pan: () => movingOf(browser, page, () => drag(page)),
    zoom: () => movingOf(browser, page, () => wheel(page, 240)),
    // The first time what is seen near is drawn for the first time, too.
    again: () => movingOf(browser, page, () => wheel(page, 240)),
    near: () => movingOf(browser, page, () => drag(page)),
    expand: () => costOf(browser, page, () => page.evaluate((of) => bench.expand(of), size)),
    heap: () => megabytes(cdp),
    layout: () => costOf(browser, page, () => page.evaluate(() => bench.layout())),
  };
  try {
    await page.goto(`${url}#${name}`);
    await page.waitForFunction(() => 'bench' in globalThis);
    for (const [step, work] of Object.entries(steps)) {
      const answer = await inTime(work());
      Object.assign(measured, { [step]: answer });
      if (answer === null) break;
    }
    return measured;
  } finally {
    // A page whose script does not end closes no sooner.
    void page.close().catch(() => undefined);
  }
};

const LATE = `> ${PATIENCE_MS / 1_000} s`;
const unless = <Value>(value: Value | null | undefined, say: (value: Value) => string): string =>
  value === undefined ? '—' : value === null ? LATE : say(value);
const cost = (value: Cost | null | undefined): string =>
  unless(value, ({ ms, busy, longest }) => `${ms.toFixed(0)} / ${busy.toFixed(0)} / ${longest.toFixed(0)}`);
const moving = (value: Moving | null | undefined): string =>
  unless(value, ({ fps, each, longest }) => `${fps.toFixed(0)} / ${each.toFixed(1)} / ${longest.toFixed(0)}`);

const row = (first: string, cells: readonly string[]): void => {
  process.stdout.write(`${first.padEnd(13)}${cells.map((cell) => cell.padStart(20)).join('')}\n`);
};

const sayTable = (size: number, table: ReadonlyMap<SubjectName, Measured>): void => {
  process.stdout.write(`\n${size} elements\n`);
  row('', ['first picture', '50 more', 'layout anew', 'pan', 'zoom', 'zoom again', 'pan, near', 'heap, MB']);
  for (const [name, { open, expand, layout, pan, zoom, again, near, heap }] of table)
    row(name, [
      cost(open),
      cost(expand),
      cost(layout),
      moving(pan),
      moving(zoom),
      moving(again),
      moving(near),
      unless(heap, (one) => one.toFixed(0)),
    ]);
};

export const benchChart = async (sizes: readonly number[]): Promise<void> => {
  const outDir = await mkdtemp(join(tmpdir(), 'alaqa-bench-chart-'));
  const page = { root: ROOT, configFile: false as const, logLevel: 'error' as const };
  await build({
    ...page,
    plugins: [react()],
    worker: { format: 'es' },
    build: { outDir, emptyOutDir: true, target: 'es2023', chunkSizeWarningLimit: 2_000 },
  });
  const server = await preview({ ...page, build: { outDir }, preview: { port: 0, host: '127.0.0.1' } });
  try {
    const url = server.resolvedUrls?.local[0] ?? '';
    process.stdout.write(
      'First picture, 50 more, layout: ms by the clock until it is on the screen / ms of work of the main thread / its longest task.\n' +
        'Pan, zoom, zoom again, pan near: frames per second by the clock / ms of work of the main thread for each / its longest task.\n' +
        'Work is time of the processor, which what else runs on the machine does not lengthen. Heap: MB after the garbage is collected.\n' +
        'force-graph draws no labels, sigma lays nothing out (graphology does), and both move on after the 50 have come, as vis-network does.\n',
    );
    for (const size of sizes) {
      const table = new Map<SubjectName, Measured>();
      for (const name of SUBJECTS) {
        if (name === 'folded' && size < FOLDED_FROM) continue;
        // A browser for each: one that does not come to an end must not slow down the next.
        const browser = await chromium.launch({
          ...playwright.use?.launchOptions,
          executablePath: requireChromium(),
        });
        table.set(name, await measure(browser, url, name, size));
        await browser.close();
      }
      sayTable(size, table);
    }
  } finally {
    await server.close();
    await rm(outDir, { recursive: true, force: true });
  }
};
