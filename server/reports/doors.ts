import express, { Router } from 'express';
import { z } from 'zod';
import { guardDoor, type DoorParts } from '../access/guard-door.ts';
import { Refusal } from '../access/refusals.ts';
import { newUlid } from '../access/ulid.ts';
import { numberOf } from '../exports/export-mark.ts';
import type { Texts } from './figures.ts';
import { outgoingReport } from './outgoing.ts';
import { isReportYear, lookedAtBy } from './report-day.ts';
import { REPORT_FILES, REPORT_FORMATS } from './report-files.ts';

const ASKED = z.strictObject({
  year: z.int(),
  format: z.enum(REPORT_FORMATS),
  language: z.enum(['az', 'en']),
});

/** POST /exports/report gives the report of a year as a file: what is known at this moment, small cells and what they follow from hidden, numbered. */
export const reportDoors = (parts: DoorParts): Router => {
  const router = Router();
  router.post(
    '/exports/report',
    express.json({ limit: '10kb' }),
    guardDoor(
      parts,
      { action: 'report:export', isChange: true, ids: () => [] },
      async (request, response, { viewer, run }) => {
        const asked = ASKED.safeParse(request.body);
        if (!asked.success) throw new Refusal('BAD_INPUT');
        const { year, format, language } = asked.data;
        const at = new Date();
        const lookedAt = lookedAtBy(viewer, at);
        if (!isReportYear(year, lookedAt)) throw new Refusal('BAD_INPUT');
        const places = await run<{ code: string } & Texts>('reports/places');
        const { signedIn } = request.session;
        const id = newUlid();
        const number = numberOf(id);
        const { ending, type, write } = REPORT_FILES[format];
        const file = await write({
          figures: await outgoingReport(run, year, lookedAt),
          year,
          number,
          author: (language === 'az' ? signedIn?.nameAz : signedIn?.nameEn) ?? '',
          upTo: lookedAt.day,
          at,
          language,
          places: new Map(places.map(({ code, az, en }) => [code, { az, en }])),
        });
        return {
          ids: [id],
          answer: () =>
            response
              .status(200)
              .set('content-type', type)
              .set('content-disposition', `attachment; filename="alaqa-${year}-${number}${ending}"`)
              .set('cache-control', 'no-store')
              .send(Buffer.from(file)),
        };
      },
    ),
  );
  return router;
};
