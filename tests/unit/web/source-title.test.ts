import { describe, expect, it } from 'vitest';
import { sourceTitle } from '../../../web/i18n/source-title.ts';

describe('the title of a source', () => {
  it.each([
    ['12 · BORDER_REGISTER', '12 · Sərhədkeçmə reyestri', '12 · Border register'],
    ['VICTIM · 2025-03-01', 'Qurban kimi · 1 mart 2025', 'As a victim · 1 March 2025'],
    ['DEMO-RP-F1 · 2025-03-01', 'DEMO-RP-F1 · 1 mart 2025', 'DEMO-RP-F1 · 1 March 2025'],
  ])('%s has no code and no bare date in it', (title, az, en) => {
    expect(sourceTitle(title, 'az')).toBe(az);
    expect(sourceTitle(title, 'en')).toBe(en);
  });

  it('in words stays as it was recorded', () => {
    expect(sourceTitle('Zəng edən özünü təqdim etməyib', 'en')).toBe('Zəng edən özünü təqdim etməyib');
  });
});
