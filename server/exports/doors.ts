import express, { Router } from 'express';
import { z } from 'zod';
import { guardDoor, type DoorParts } from '../access/guard-door.ts';
import { Refusal } from '../access/refusals.ts';
import { isUlid, newUlid } from '../access/ulid.ts';
import { caseNumberOf, drawnNow, MOST_EXPORTED } from './drawn-now.ts';
import { markOf, numberOf } from './export-mark.ts';
import { exportedChart } from './exported.ts';
import { FORMATS, WRITTEN } from './formats.ts';

const place = z.number().min(-1e6).max(1e6);
const hiddenCount = z.int().min(0).max(1e6);

const ASKED = z.strictObject({
  format: z.enum(FORMATS),
  caseId: z.string().refine(isUlid).nullable(),
  title: z.string().trim().min(1).max(200),
  language: z.enum(['az', 'en']),
  hidden: z.strictObject({ elements: hiddenCount, lines: hiddenCount }),
  without: z.strictObject({
    types: z.array(z.string().max(60)).max(100),
    certainties: z.array(z.string().max(20)).max(10),
  }),
  elements: z
    .array(z.strictObject({ id: z.string().refine(isUlid), x: place.nullable(), y: place.nullable() }))
    .min(1)
    .max(MOST_EXPORTED),
});

const askedCase = (body: unknown): string[] => {
  const caseId = typeof body === 'object' && body !== null && 'caseId' in body ? body.caseId : null;
  return typeof caseId === 'string' && isUlid(caseId) ? [caseId] : [];
};

/** POST /exports/chart gives a chart as a file: what the reader may see of it at this moment, marked and numbered. */
export const exportDoors = (parts: DoorParts): Router => {
  const router = Router();
  router.post(
    '/exports/chart',
    express.json({ limit: '1mb' }),
    guardDoor(
      parts,
      { action: 'chart:export', isChange: true, ids: ({ body }) => askedCase(body) },
      async (request, response, { run }) => {
        const asked = ASKED.safeParse(request.body);
        if (!asked.success) throw new Refusal('BAD_INPUT');
        const { format, caseId, title, language, hidden, without, elements } = asked.data;
        const caseNumber = await caseNumberOf(run, caseId);
        const drawn = await drawnNow(run, { ids: elements.map(({ id }) => id), without });
        const { signedIn } = request.session;
        const id = newUlid();
        const mark = markOf({
          id,
          title,
          author: (language === 'az' ? signedIn?.nameAz : signedIn?.nameEn) ?? '',
          at: new Date(),
          caseNumber,
          codes: drawn.codes,
          withheld: drawn.withheld,
          hidden,
          language,
        });
        const places = new Map(
          elements.flatMap(({ id, x, y }) => (x === null || y === null ? [] : [[id, { x, y }] as const])),
        );
        const { ending, type, write } = WRITTEN[format];
        const file = write(exportedChart(mark, drawn, { places, language }));
        return {
          ids: [id, ...(caseId === null ? [] : [caseId]), ...drawn.elements.map((element) => element.id)],
          answer: () =>
            response
              .status(200)
              .set('content-type', type)
              .set('content-disposition', `attachment; filename="alaqa-${numberOf(id)}${ending}"`)
              .set('cache-control', 'no-store')
              .send(file),
        };
      },
    ),
  );
  return router;
};
