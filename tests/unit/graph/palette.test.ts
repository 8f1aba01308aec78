import { describe, expect, it } from 'vitest';
import { ROLES } from '../../../web/graph/legend.ts';
import { paletteOf, ringOf } from '../../../web/graph/palette.ts';

const channels = (colour: string): number[] =>
  [1, 3, 5].map((at) => Number.parseInt(colour.slice(at, at + 2), 16) / 255);
const linear = (value: number): number =>
  value <= 0.040_45 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4;
const luminance = (colour: string): number => {
  const [r = 0, g = 0, b = 0] = channels(colour).map(linear);
  return 0.2126 * r + 0.7152 * g + 0.0722 * b;
};
const contrast = (a: string, b: string): number => {
  const [light = 0, dark = 0] = [luminance(a), luminance(b)].sort((x, y) => y - x);
  return (light + 0.05) / (dark + 0.05);
};

// Machado, Oliveira and Fernandes 2009, severity 1, applied in linear light.
const BLINDNESS: Record<string, number[][]> = {
  protanopia: [
    [0.152286, 1.052583, -0.204868],
    [0.114503, 0.786281, 0.099216],
    [-0.003882, -0.048116, 1.051998],
  ],
  deuteranopia: [
    [0.367322, 0.860646, -0.227968],
    [0.280085, 0.672501, 0.047413],
    [-0.01182, 0.04294, 0.968881],
  ],
  tritanopia: [
    [1.255528, -0.076749, -0.178779],
    [-0.078411, 0.930809, 0.147602],
    [0.004733, 0.691367, 0.3039],
  ],
};
const seen = (colour: string, matrix: number[][]): number[] => {
  const rgb = channels(colour).map(linear);
  return matrix.map((row) => row.reduce((sum, weight, at) => sum + weight * (rgb[at] ?? 0), 0));
};

describe.each(['light', 'dark'] as const)('the %s palette', (theme) => {
  const palette = paletteOf(theme);

  it('what carries meaning stands out from the ground by 3 to 1, text by 4.5 to 1', () => {
    for (const colour of [
      palette.line,
      palette.path,
      palette.selection,
      palette.wanted,
      palette.charged,
      palette.suspect,
      palette.witness,
      palette.victim,
      palette.family.group,
      palette.nodeLine,
      palette.noteLine,
      palette.supposed,
      ...Object.values(palette.own),
    ]) {
      expect(contrast(colour, palette.ground)).toBeGreaterThanOrEqual(3);
    }
    expect(contrast(palette.text, palette.ground)).toBeGreaterThanOrEqual(4.5);
    expect(contrast(palette.text, palette.noteFill)).toBeGreaterThanOrEqual(4.5);
    expect(contrast(palette.badgeText, palette.badge)).toBeGreaterThanOrEqual(4.5);
  });

  it('an icon stands out from the fill of its kind', () => {
    for (const [family, fill] of Object.entries(palette.family)) {
      expect(contrast(family === 'group' ? '#ffffff' : palette.iconOnFill, fill)).toBeGreaterThanOrEqual(3);
    }
  });

  it.each(Object.keys(BLINDNESS))('victim, accused and group stay apart for a reader with %s', (kind) => {
    const matrix = BLINDNESS[kind] ?? [];
    const colours = [palette.victim, palette.charged, palette.family.group].map((colour) =>
      seen(colour, matrix),
    );
    for (const [at, a] of colours.entries()) {
      for (const b of colours.slice(at + 1)) {
        expect(Math.hypot(...a.map((value, channel) => value - (b[channel] ?? 0)))).toBeGreaterThan(0.1);
      }
    }
  });

  it.each(Object.keys(BLINDNESS))('a hypothesis stays apart from lines and paths with %s', (kind) => {
    const matrix = BLINDNESS[kind] ?? [];
    const supposed = seen(palette.supposed, matrix);
    for (const colour of [palette.line, palette.path].map((one) => seen(one, matrix)))
      expect(Math.hypot(...supposed.map((value, at) => value - (colour[at] ?? 0)))).toBeGreaterThan(0.1);
  });

  it.each(Object.keys(BLINDNESS))('the colours of an author stay apart from each other with %s', (kind) => {
    const matrix = BLINDNESS[kind] ?? [];
    const own = Object.values(palette.own).map((one) => seen(one, matrix));
    for (const [at, a] of own.entries())
      for (const b of own.slice(at + 1))
        expect(Math.hypot(...a.map((value, channel) => value - (b[channel] ?? 0)))).toBeGreaterThan(0.1);
  });

  it('no colour of an author is one that means something', () => {
    const { victim, charged, wanted, path, supposed } = palette;
    for (const one of Object.values(palette.own))
      for (const meaning of [victim, charged, wanted, path, supposed]) expect(one).not.toBe(meaning);
  });

  it('the scale of a measure reads by its lightness alone, and an icon stands out from each of its fills', () => {
    const light = palette.scale.map(({ fill }) => luminance(fill));
    const byTheme = theme === 'dark' ? light : light.map((value) => -value);
    expect(byTheme).toEqual([...byTheme].sort((a, b) => a - b));
    light
      .slice(1)
      .forEach((_, at) =>
        expect(contrast(palette.scale[at]?.fill ?? '', palette.scale[at + 1]?.fill ?? '')).toBeGreaterThan(
          1.25,
        ),
      );
    for (const { fill, ink } of [...palette.scale, ...palette.communities])
      expect(contrast(ink, fill)).toBeGreaterThanOrEqual(3);
  });

  it('no two roles differ by colour alone: each has its own line or shape', () => {
    const signs = ROLES.map((role) => {
      const { style, width } = ringOf(role, palette);
      return `${role === 'VICTIM' || role === 'INJURED_PARTY' ? 'diamond' : 'circle'} ${style} ${width}`;
    });
    expect(new Set(signs).size).toBe(ROLES.length);
  });
});
