/** The views below the canvas, in the order of their tabs and of the keys 1 to 8. */
export const DRAWER_VIEWS = [
  'table',
  'timeline',
  'map',
  'matrix',
  'measures',
  'patterns',
  'enquiries',
  'history',
] as const;

export type DrawerView = (typeof DRAWER_VIEWS)[number];
