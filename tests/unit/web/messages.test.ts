import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { createIntl } from 'react-intl';
import { describe, expect, it } from 'vitest';
import { az } from '../../../web/i18n/messages.az.ts';
import { en } from '../../../web/i18n/messages.en.ts';

const sourcesUnder = (folder: string): string =>
  readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter(
      (name) => /\.tsx?$/.test(name) && !/messages\.(az|en)\.ts$/.test(name) && !name.includes('.generated.'),
    )
    .map((name) => readFileSync(join(folder, name), 'utf8'))
    .join('\n');

const sources = sourcesUnder('web');

/** Quoted words with a dot, and templates whose `${…}` may stand for anything without a dot. */
const literals = new Set([...sources.matchAll(/(['"])([a-zA-Z]+(?:\.\w+)+)\1/g)].map(([, , key]) => key));
const templates = [...sources.matchAll(/`([a-zA-Z]+\.[^`\s]*\$\{[^`\s]*)`/g)].map(
  ([, template = '']) =>
    new RegExp(`^${template.replaceAll('.', '\\.').replaceAll(/\$\{[^}]*\}/g, '[^.]+')}$`),
);
const isUsed = (key: string): boolean =>
  literals.has(key) || templates.some((template) => template.test(key));

const placeholders = (text: string): string[] =>
  [...new Set([...text.matchAll(/\{(\w+)[,}]/g)].map(([, name = '']) => name))].sort();

describe('the messages', () => {
  it('say the same things in both languages', () => {
    expect(Object.keys(en).sort()).toEqual(Object.keys(az).sort());
  });

  it('are never empty', () => {
    for (const [key, text] of [...Object.entries(az), ...Object.entries(en)])
      expect(text.trim(), key).not.toBe('');
  });

  it('fill in the same values in both languages', () => {
    for (const key of Object.keys(az) as (keyof typeof az)[]) {
      expect(placeholders(en[key]), key).toEqual(placeholders(az[key]));
    }
  });

  it('are all shown somewhere', () => {
    expect(Object.keys(az).filter((key) => !isUsed(key))).toEqual([]);
  });

  it.each([
    ['az', az],
    ['en', en],
  ])('are well formed in %s', (locale, messages: Record<string, string>) => {
    const intl = createIntl({
      locale,
      messages,
      onError: (error) => {
        throw error;
      },
    });
    for (const [key, text] of Object.entries(messages)) {
      const values = Object.fromEntries(placeholders(text).map((name) => [name, 2]));
      expect(intl.formatMessage({ id: key }, values), key).not.toMatch(/[{}]/);
    }
  });

  it('count in English with the singular for one', () => {
    const intl = createIntl({ locale: 'en', messages: en });
    expect(intl.formatMessage({ id: 'notices.lapsesIn' }, { days: 1 })).toBe('1 day left');
    expect(intl.formatMessage({ id: 'notices.lapsesIn' }, { days: 82 })).toBe('82 days left');
  });
});
