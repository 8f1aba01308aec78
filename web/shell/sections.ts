import { may, type Me } from '../session/session.ts';
import type { MessageId } from '../i18n/messages.az.ts';

export type Section = { path: string; name: MessageId; permission: string };

/** The sections of the workspace in the order of the rail. Who lacks the permission does not see the section. */
const SECTIONS = [
  { path: '/cases', name: 'nav.cases', permission: 'case:read' },
  { path: '/charts', name: 'nav.charts', permission: 'chart:read' },
  { path: '/countries', name: 'nav.countries', permission: 'country:read' },
  { path: '/notices', name: 'nav.notices', permission: 'notice:read' },
  { path: '/messages', name: 'nav.messages', permission: 'message:read' },
  { path: '/imports', name: 'nav.imports', permission: 'import:read' },
  { path: '/matches', name: 'nav.matches', permission: 'match:read' },
  { path: '/victims', name: 'nav.victims', permission: 'victim:read' },
  { path: '/support', name: 'nav.support', permission: 'support:read' },
  { path: '/report', name: 'nav.report', permission: 'report:read' },
  { path: '/audit', name: 'nav.audit', permission: 'audit:read' },
  { path: '/accounts', name: 'nav.accounts', permission: 'account:list' },
] as const satisfies Section[];

export type SectionPath = (typeof SECTIONS)[number]['path'];

export const sectionsOf = (me: Me): (typeof SECTIONS)[number][] =>
  SECTIONS.filter(({ permission }) => may(me, permission));
