import { describe, expect, test } from 'vitest';
import { chartScene, type SceneOf } from '../../../typesetting/chart-scene.ts';

const measure = (text: string, size: number): number => text.length * size * 0.55;
const picture = (count: number, step: number): SceneOf => ({
  elements: Array.from({ length: count }, (_, at) => ({
    x: (at % 10) * step,
    y: Math.floor(at / 10) * step,
    kind: 'Person',
    role: at % 2 === 0 ? 'ACCUSED' : null,
    isProtected: false,
    span: { text: `Sınaq Şəxsi ${at}` },
  })),
  lines: Array.from({ length: count - 1 }, (_, at) => ({
    from: at,
    to: at + 1,
    arrows: 'TO' as const,
    certainty: 'PROBABLE',
    span: { text: 'tanışdır' },
  })),
  legend: [
    { of: 'KIND', code: 'Person', text: 'Şəxs' },
    { of: 'CERTAINTY', code: 'PROBABLE', text: 'Ehtimal olunan' },
  ],
});
const saidIn = ({ texts, numbered }: ReturnType<typeof chartScene>): string =>
  [...texts.map(({ text }) => text), ...numbered].join(' ');

describe('a chart on paper', () => {
  test('lies within its width and its height, however large it was laid', () => {
    for (const step of [1, 90, 4_000]) {
      const { texts, height } = chartScene(picture(60, step), 483, 520, measure);
      expect(height).toBeLessThan(600);
      for (const { x, y, text, size } of texts) {
        expect(x).toBeGreaterThanOrEqual(0);
        expect(x + measure(text, size)).toBeLessThanOrEqual(483);
        expect(y).toBeLessThanOrEqual(height);
      }
    }
  });

  test('names every element: beside its mark, or by a number that stands for the name', () => {
    const loose = chartScene(picture(8, 150), 483, 520, measure);
    expect(loose.numbered).toEqual([]);
    const dense = chartScene(picture(200, 20), 483, 520, measure);
    expect(dense.numbered.length).toBeGreaterThan(0);
    const said = saidIn(dense).replaceAll(/\s+/gu, ' ');
    for (const { span } of picture(200, 20).elements) expect(said).toContain(span.text);
  });

  test('writes nothing over something else that is written', () => {
    const { texts } = chartScene(picture(40, 60), 483, 520, measure);
    const boxes = texts
      .filter(({ size, isBold }) => size < 8 && !isBold)
      .map(({ x, y, text, size }) => ({
        left: x,
        right: x + measure(text, size),
        top: y - size * 0.8,
        bottom: y,
      }));
    const meeting = boxes.flatMap((one, at) =>
      boxes
        .slice(at + 1)
        .filter(
          (other) =>
            one.left < other.right &&
            other.left < one.right &&
            one.top < other.bottom &&
            other.top < one.bottom,
        ),
    );
    expect(meeting).toEqual([]);
  });

  test('says in its legend what its signs mean', () => {
    expect(saidIn(chartScene(picture(3, 90), 483, 520, measure))).toContain('Şəxs Ehtimal olunan');
  });
});
