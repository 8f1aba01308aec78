import { describe, expect, it } from 'vitest';
import { BLUEPRINT } from '../../../seed/blueprint/blueprint.ts';
import { permissionsOf } from '../../../server/access/permissions.ts';
import type { Role } from '../../../server/db/viewer.ts';
import { hasLabel } from '../../../web/i18n/labels.ts';
import { needsPurpose, type Me } from '../../../web/session/session.ts';
import { sectionsOf } from '../../../web/shell/sections.ts';
import {
  filteredSupport,
  NO_SUPPORT_FILTER,
  servicesGiven,
  type SupportRow,
} from '../../../web/victims/support-filter.ts';

const help = (id: string, over: Partial<SupportRow>): SupportRow => ({
  id,
  pseudonym: 'V-QLMT',
  service: 'SHELTER',
  provider: { az: 'Yardım Mərkəzi', en: 'Assistance Centre' },
  on: '2025-01-15',
  until: null,
  amount: null,
  currency: null,
  ...over,
});

const someone = (role: Role): Me => ({
  id: role,
  username: role,
  name: { az: role, en: role },
  role,
  purpose: null,
  isDemo: true,
  permissions: permissionsOf(role),
});

describe('the list of help to victims', () => {
  const rows = [
    help('1', {}),
    help('2', { pseudonym: 'V-ŞEBN', service: 'LEGAL' }),
    help('3', { service: 'LEGAL', provider: { az: 'Baş İdarə', en: 'Main Department' } }),
  ];
  const ids = (filter: Partial<typeof NO_SUPPORT_FILTER>) =>
    filteredSupport(rows, { ...NO_SUPPORT_FILTER, ...filter }).map(({ id }) => id);

  it('finds a pseudonym and a provider in either language, without special letters', () => {
    expect(ids({})).toEqual(['1', '2', '3']);
    expect(ids({ text: 'v-seb' })).toEqual(['2']);
    expect(ids({ text: 'MERKEZ' })).toEqual(['1', '2']);
    expect(ids({ text: 'department v-qlmt' })).toEqual(['3']);
  });

  it('is narrowed by service and text together', () => {
    expect(ids({ service: 'LEGAL' })).toEqual(['2', '3']);
    expect(ids({ service: 'LEGAL', text: 'assistance' })).toEqual(['2']);
    expect(ids({ service: 'SHELTER', text: 'main' })).toEqual([]);
  });

  it('offers each service that was given once', () => {
    expect(servicesGiven(rows)).toEqual(['SHELTER', 'LEGAL']);
  });

  it('has a word for every service of the demo world', () => {
    const services = new Set(BLUEPRINT.support.map(({ service }) => service));
    expect([...services].filter((service) => !hasLabel('supportService', service))).toEqual([]);
  });
});

describe('the section of help to victims', () => {
  it('is the whole workspace of the assistance centre, which states a purpose first', () => {
    expect(sectionsOf(someone('CENTRE')).map(({ path }) => path)).toEqual(['/victims', '/support']);
    expect(needsPurpose(someone('CENTRE'))).toBe(true);
  });

  it('is open to a supervisor beside the cases and to nobody else of the unit', () => {
    const holds = (role: Role) => sectionsOf(someone(role)).some(({ path }) => path === '/support');
    expect(holds('SUPERVISOR')).toBe(true);
    for (const role of [
      'ANALYST',
      'INVESTIGATOR',
      'PROSECUTOR',
      'LIAISON',
      'AUDITOR',
      'ADMINISTRATOR',
    ] as const)
      expect(holds(role), role).toBe(false);
  });

  it('leaves those who read neither cases nor help without the question for a purpose', () => {
    expect(needsPurpose(someone('AUDITOR'))).toBe(false);
    expect(needsPurpose(someone('ADMINISTRATOR'))).toBe(false);
  });
});
