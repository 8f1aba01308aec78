import type { NetworkElement } from './network-state.ts';

const SIZES: Record<NetworkElement['kind'], { width: number; height: number }> = {
  Person: { width: 40, height: 40 },
  Group: { width: 52, height: 46 },
  Organisation: { width: 42, height: 38 },
  Place: { width: 32, height: 32 },
  Phone: { width: 30, height: 30 },
  Handset: { width: 30, height: 30 },
  Email: { width: 30, height: 30 },
  Account: { width: 30, height: 30 },
  BankAccount: { width: 30, height: 30 },
  Vehicle: { width: 30, height: 30 },
  Document: { width: 30, height: 30 },
  Identifier: { width: 30, height: 30 },
  Advert: { width: 30, height: 30 },
  Country: { width: 48, height: 34 },
  District: { width: 40, height: 28 },
};

/** The drawn size. A victim's diamond is larger, because only its middle holds the icon. */
export const drawnSize = (
  element: Pick<NetworkElement, 'kind' | 'role'>,
): { width: number; height: number } =>
  element.kind === 'Person' && (element.role === 'VICTIM' || element.role === 'INJURED_PARTY')
    ? { width: 46, height: 46 }
    : SIZES[element.kind];

const LETTER = 6.5;
const WIDEST_LABEL = 116;

/** The size with the label below, for layouts. */
export const nodeSize = (element: NetworkElement): { width: number; height: number } => {
  const { width, height } = drawnSize(element);
  const label = Math.min(WIDEST_LABEL, element.label.length * LETTER);
  return { width: Math.round(Math.max(width + 20, label)), height: height + 36 };
};
