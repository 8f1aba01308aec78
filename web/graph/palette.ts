import type { ElementKind, SeenRole } from './network-state.ts';
import type { StyleColour } from './styles.ts';

/**
 * Colours of the picture. Those that carry meaning are of the Okabe–Ito palette, darkened on white and lightened on black
 * until they keep a contrast of 3 to 1 with the ground; no two that lie beside each other in the legend are told apart by colour alone.
 */
export type Palette = {
  ground: string;
  text: string;
  textQuiet: string;
  nodeFill: string;
  nodeLine: string;
  iconOnFill: string;
  line: string;
  lineRefuted: string;
  path: string;
  selection: string;
  wanted: string;
  badge: string;
  supposed: string;
  noteFill: string;
  noteLine: string;
  badgeText: string;
  charged: string;
  suspect: string;
  witness: string;
  victim: string;
  family: Record<Family, string>;
  /** From little to much, for a measure; each step is darker on white, lighter on black, so that it reads without hue. */
  scale: readonly Tone[];
  communities: readonly Tone[];
  /** Colours that an author may give: none of them means anything by itself. */
  own: Readonly<Record<StyleColour, string>>;
};

/** A fill, and the colour of an icon on it. */
export type Tone = { fill: string; ink: string };

/** Kinds share a colour by family; the icon tells them apart. */
export type Family =
  'person' | 'group' | 'organisation' | 'place' | 'contact' | 'money' | 'vehicle' | 'paper' | 'land';

export const FAMILY: Record<ElementKind, Family> = {
  Person: 'person',
  Group: 'group',
  Organisation: 'organisation',
  Place: 'place',
  Phone: 'contact',
  Handset: 'contact',
  Email: 'contact',
  Account: 'contact',
  Advert: 'contact',
  BankAccount: 'money',
  Vehicle: 'vehicle',
  Document: 'paper',
  Identifier: 'paper',
  Country: 'land',
  District: 'land',
};

const LIGHT: Palette = {
  ground: '#ffffff',
  text: '#1a1e23',
  textQuiet: '#5a636d',
  nodeFill: '#eef0f2',
  nodeLine: '#6f7883',
  iconOnFill: '#2b3138',
  line: '#6f7883',
  lineRefuted: '#b9bfc6',
  path: '#0072b2',
  selection: '#0b5cad',
  wanted: '#b3261e',
  badge: '#2b3138',
  supposed: '#8b1a6b',
  noteFill: '#fdf6dc',
  noteLine: '#8a7635',
  badgeText: '#ffffff',
  charged: '#c24a00',
  suspect: '#c24a00',
  witness: '#5a636d',
  victim: '#009e73',
  family: {
    person: '#eef0f2',
    group: '#0072b2',
    organisation: '#cfe6f5',
    place: '#fbe3b0',
    contact: '#d6ecf9',
    money: '#f6efa6',
    vehicle: '#e6dcd2',
    paper: '#f3dce9',
    land: '#ffffff',
  },
  scale: [
    { fill: '#eef3f8', ink: '#2b3138' },
    { fill: '#bfd6ea', ink: '#2b3138' },
    { fill: '#85b5d9', ink: '#1a1e23' },
    { fill: '#2f7fb8', ink: '#ffffff' },
    { fill: '#0a4675', ink: '#ffffff' },
  ],
  // Okabe–Ito without the green, which is a victim's.
  communities: [
    { fill: '#e69f00', ink: '#1a1e23' },
    { fill: '#56b4e9', ink: '#1a1e23' },
    { fill: '#cc79a7', ink: '#1a1e23' },
    { fill: '#f0e442', ink: '#1a1e23' },
    { fill: '#0072b2', ink: '#ffffff' },
    { fill: '#d55e00', ink: '#ffffff' },
    { fill: '#999999', ink: '#1a1e23' },
  ],
  own: { GOLD: '#b38600', VIOLET: '#5b3fd6', TEAL: '#0f7f8c', INK: '#1a1e23' },
};

const DARK: Palette = {
  ground: '#17191d',
  text: '#e8eaed',
  textQuiet: '#a0a8b1',
  nodeFill: '#2c3239',
  nodeLine: '#858e98',
  iconOnFill: '#e8eaed',
  line: '#858e98',
  lineRefuted: '#4b535c',
  path: '#56b4e9',
  selection: '#7cc4f2',
  wanted: '#ff8a80',
  badge: '#e8eaed',
  supposed: '#f06fc0',
  noteFill: '#332e1c',
  noteLine: '#a8955a',
  badgeText: '#17191d',
  charged: '#ff8b4a',
  suspect: '#ff8b4a',
  witness: '#bec4cb',
  victim: '#2fb98f',
  family: {
    person: '#2c3239',
    group: '#2a86bf',
    organisation: '#24455b',
    place: '#584413',
    contact: '#1f4257',
    money: '#4d4a16',
    vehicle: '#463a2f',
    paper: '#512f42',
    land: '#23282e',
  },
  scale: [
    { fill: '#27303a', ink: '#e8eaed' },
    { fill: '#28486a', ink: '#e8eaed' },
    { fill: '#2b6a9c', ink: '#ffffff' },
    { fill: '#56a5d8', ink: '#17191d' },
    { fill: '#b5dcf5', ink: '#17191d' },
  ],
  communities: [
    { fill: '#e69f00', ink: '#17191d' },
    { fill: '#56b4e9', ink: '#17191d' },
    { fill: '#cc79a7', ink: '#17191d' },
    { fill: '#f0e442', ink: '#17191d' },
    { fill: '#1f7fbd', ink: '#ffffff' },
    { fill: '#d55e00', ink: '#ffffff' },
    { fill: '#999999', ink: '#17191d' },
  ],
  own: { GOLD: '#f0d848', VIOLET: '#9d86ff', TEAL: '#2fb3c4', INK: '#e8eaed' },
};

export const paletteOf = (theme: 'light' | 'dark'): Palette => (theme === 'dark' ? DARK : LIGHT);

export type Ring = { colour: string; width: number; style: 'solid' | 'dashed' | 'dotted' | 'double' };

/** The ring says the role by its line as well: dashed suspect, solid accused, double convicted, dotted witness. */
export const ringOf = (role: SeenRole | null, palette: Palette): Ring => {
  switch (role) {
    case 'CONVICTED':
      return { colour: palette.charged, width: 6, style: 'double' };
    case 'ACCUSED':
      return { colour: palette.charged, width: 3.5, style: 'solid' };
    case 'SUSPECT':
      return { colour: palette.suspect, width: 2.5, style: 'dashed' };
    case 'WITNESS':
      return { colour: palette.witness, width: 2.5, style: 'dotted' };
    case 'VICTIM':
      return { colour: palette.victim, width: 2, style: 'solid' };
    case 'INJURED_PARTY':
      return { colour: palette.victim, width: 2, style: 'dashed' };
    case null:
      return { colour: palette.nodeLine, width: 1, style: 'solid' };
  }
};
