import type { Request, Response } from 'express';
import { newUlid } from '../access/ulid.ts';
import type { ViewerRun } from '../db/run.ts';
import { numberOf } from '../exports/export-mark.ts';
import type { Texts } from './figures.ts';
import type { Language } from './key-names.ts';
import type { LookedAt } from './report-day.ts';

/** What every file of the report says of itself: its number is the end of `id`, which the audit trail keeps. */
export const markedFile = async (
  run: ViewerRun,
  { session: { signedIn } }: Request,
  { language, lookedAt, at }: { language: Language; lookedAt: LookedAt; at: Date },
) => {
  const places = await run<{ code: string } & Texts>('reports/places');
  const id = newUlid();
  return {
    id,
    mark: {
      number: numberOf(id),
      author: (language === 'az' ? signedIn?.nameAz : signedIn?.nameEn) ?? '',
      upTo: lookedAt.day,
      at,
      language,
      places: new Map(places.map(({ code, az, en }) => [code, { az, en }])),
    },
  };
};

/** Gives the file to be saved under its name, and to be kept nowhere else. */
export const sendFile = (
  response: Response,
  bytes: Uint8Array,
  { name, type }: { name: string; type: string },
): void => {
  response
    .status(200)
    .set('content-type', type)
    .set('content-disposition', `attachment; filename="${name}"`)
    .set('cache-control', 'no-store')
    .send(Buffer.from(bytes));
};
