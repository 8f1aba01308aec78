import type { ElementKind } from './network-state.ts';

/** Stroke paths on a field of 24 by 24. */
const PATHS: Record<ElementKind | 'Protected', string> = {
  Person: 'M12 4.5a3.7 3.7 0 1 1 0 7.4a3.7 3.7 0 1 1 0-7.4M5 20c.6-4 3.3-6 7-6s6.4 2 7 6',
  Protected: 'M12 3.5l7 2.5v5.5c0 4.3-2.8 7.3-7 9c-4.2-1.7-7-4.7-7-9V6zM12 9v3.5M12 15.5v.2',
  Group:
    'M12 4.5a2.6 2.6 0 1 1 0 5.2a2.6 2.6 0 1 1 0-5.2M6 11.5a2.2 2.2 0 1 1 0 4.4a2.2 2.2 0 1 1 0-4.4M18 11.5a2.2 2.2 0 1 1 0 4.4a2.2 2.2 0 1 1 0-4.4M2.5 20c.3-2 1.5-3 3.5-3s3.2 1 3.5 3M14.5 20c.3-2 1.5-3 3.5-3s3.2 1 3.5 3M8.5 13c.5-1.3 1.7-2 3.5-2s3 .7 3.5 2',
  Organisation: 'M5 20V5h9v15M14 10h5v10M3 20h18M8 8.5h3M8 12h3M8 15.5h3',
  Place:
    'M12 21s6.5-6.2 6.5-11a6.5 6.5 0 1 0-13 0c0 4.8 6.5 11 6.5 11M12 7.5a2.5 2.5 0 1 1 0 5a2.5 2.5 0 1 1 0-5',
  Phone:
    'M5 4h4l1.5 5l-2.5 1.5a11 11 0 0 0 5.5 5.5L15 13.5l5 1.5v4a1.5 1.5 0 0 1-1.5 1.5C10.5 20 4 13.5 3.5 5.5A1.5 1.5 0 0 1 5 4',
  Handset:
    'M8 3h8a1.5 1.5 0 0 1 1.5 1.5v15a1.5 1.5 0 0 1-1.5 1.5H8a1.5 1.5 0 0 1-1.5-1.5v-15A1.5 1.5 0 0 1 8 3M11 18h2',
  Email: 'M3 6h18v12H3zM3 7l9 6.5L21 7',
  Account: 'M12 8a4 4 0 1 1 0 8a4 4 0 1 1 0-8M16 8v5.5a2.5 2.5 0 0 0 5 0V12a9 9 0 1 0-3.5 7.1',
  BankAccount: 'M3 9l9-5l9 5zM5 12v6M10 12v6M14 12v6M19 12v6M3 20.5h18',
  Vehicle: 'M4 16v-4l2-5.5h12l2 5.5v4zM4 12h16M6 16v2.5M18 16v2.5M7.5 14h1M15.5 14h1',
  Document: 'M6 3h8l4 4v14H6zM14 3v4h4M9 12h6M9 16h6',
  Identifier:
    'M3 6h18v12H3zM8 9.5a1.8 1.8 0 1 1 0 3.6a1.8 1.8 0 1 1 0-3.6M5.5 16c.4-1.3 1.2-2 2.5-2s2.1.7 2.5 2M14 10h4M14 14h4',
  Advert: 'M4 10v4l3 .5L15 19V5L7 9.5zM18.5 9.5a4 4 0 0 1 0 5M7 14.5l1.5 5',
  Country: 'M5 21V4h13l-2.5 4.5L18 13H5',
  District: 'M4 20V10l5-4v14M9 20V12h6v8M15 20V4l5 3v13',
};

const uri = (svg: string): string => `data:image/svg+xml;utf8,${encodeURIComponent(svg)}`;

// The name is a code of two or three letters, but a server that is wrong must not be able to draw.
const escaped = (text: string): string =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;');

const cached = new Map<string, string>();
const once = (key: string, make: () => string): string => {
  const before = cached.get(key);
  if (before !== undefined) return before;
  const made = make();
  cached.set(key, made);
  return made;
};

export const iconPath = (icon: ElementKind | 'Protected'): string => PATHS[icon];

/** The icon of a kind as an image for the canvas. */
export const iconImage = (icon: ElementKind | 'Protected', colour: string): string =>
  once(`${icon} ${colour}`, () =>
    uri(
      `<svg xmlns="http://www.w3.org/2000/svg" width="48" height="48" viewBox="0 0 24 24" fill="none" stroke="${colour}" stroke-width="1.8" stroke-linecap="round" stroke-linejoin="round"><path d="${PATHS[icon]}"/></svg>`,
    ),
  );

/** The plate of a country: its ISO code in capitals. */
export const codeImage = (code: string, colour: string): string =>
  once(`code ${code} ${colour}`, () =>
    uri(
      `<svg xmlns="http://www.w3.org/2000/svg" width="96" height="64" viewBox="0 0 48 32"><text x="24" y="21.5" text-anchor="middle" font-family="Noto Sans, sans-serif" font-size="15" font-weight="700" letter-spacing="1" fill="${colour}">${escaped(code.slice(0, 3))}</text></svg>`,
    ),
  );

/** How many neighbours are not drawn: "+12", "100+". */
export const moreText = (count: number): string => (count > 100 ? '100+' : `+${count}`);

export const badgeWidth = (text: string): number => 9 + text.length * 6;

/** A pill at the corner of the node. */
export const badgeImage = (text: string, ground: string, colour: string): string =>
  once(`badge ${text} ${ground} ${colour}`, () => {
    const width = badgeWidth(text);
    return uri(
      `<svg xmlns="http://www.w3.org/2000/svg" width="${width * 3}" height="42" viewBox="0 0 ${width} 14"><rect x="0.5" y="0.5" width="${width - 1}" height="13" rx="6.5" fill="${ground}"/><text x="${width / 2}" y="10.4" text-anchor="middle" font-family="Noto Sans, sans-serif" font-size="9.5" font-weight="600" fill="${colour}">${escaped(text)}</text></svg>`,
    );
  });

/** A person who is sought: a bell, in its own disc. */
export const wantedImage = (ground: string, colour: string): string =>
  once(`wanted ${ground} ${colour}`, () =>
    uri(
      `<svg xmlns="http://www.w3.org/2000/svg" width="48" height="48" viewBox="0 0 24 24"><circle cx="12" cy="12" r="11.5" fill="${ground}"/><path d="M7 16h10l-1.5-2.5V11a3.5 3.5 0 0 0-7 0v2.5zM10.8 18.5h2.4M12 5.5v1.5" fill="none" stroke="${colour}" stroke-width="2" stroke-linecap="round" stroke-linejoin="round"/></svg>`,
    ),
  );

/** The sign that an author has chosen, in a disc of its colour. */
export const emblemImage = (sign: string, ground: string, colour: string): string =>
  once(`emblem ${sign} ${ground} ${colour}`, () =>
    uri(
      `<svg xmlns="http://www.w3.org/2000/svg" width="48" height="48" viewBox="0 0 16 16"><circle cx="8" cy="8" r="7.6" fill="${ground}"/><text x="8" y="${sign === '*' ? 14.6 : 12.1}" text-anchor="middle" font-family="Noto Sans, sans-serif" font-size="${sign === '*' ? 16 : 11.5}" font-weight="700" fill="${colour}">${escaped(sign)}</text></svg>`,
    ),
  );

/** An element over which no path may run: a disc that is crossed out. */
export const barredImage = (ground: string, colour: string): string =>
  once(`barred ${ground} ${colour}`, () =>
    uri(
      `<svg xmlns="http://www.w3.org/2000/svg" width="48" height="48" viewBox="0 0 24 24"><circle cx="12" cy="12" r="10" fill="${ground}" stroke="${colour}" stroke-width="3"/><path d="M5.5 5.5l13 13" fill="none" stroke="${colour}" stroke-width="3"/></svg>`,
    ),
  );

/** A pinned element: a pin, in its own disc. */
export const pinImage = (ground: string, colour: string): string =>
  once(`pin ${ground} ${colour}`, () =>
    uri(
      `<svg xmlns="http://www.w3.org/2000/svg" width="48" height="48" viewBox="0 0 24 24"><circle cx="12" cy="12" r="11.5" fill="${ground}"/><path d="M9 6h6M10 6v5l-2 2.5h8L14 11V6M12 13.5V19" fill="none" stroke="${colour}" stroke-width="2" stroke-linecap="round" stroke-linejoin="round"/></svg>`,
    ),
  );
