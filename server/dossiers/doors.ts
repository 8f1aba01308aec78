import { Router } from 'express';
import { guardDoor, type DoorParts } from '../access/guard-door.ts';
import { textReader } from '../access/received-text.ts';
import { Refusal } from '../access/refusals.ts';
import { isUlid } from '../access/ulid.ts';
import { LONGEST_DOCUMENT, namedIn, readDossier, withHidden } from './dossier-document.ts';
import { dossierById, saveDossier } from './dossiers.queries.ts';
import { keptDossier, seenBy } from './opened-dossier.ts';

const askedId = (value: unknown): string[] => (typeof value === 'string' && isUlid(value) ? [value] : []);

const received = textReader(LONGEST_DOCUMENT * 2);

const NOT_ONE = {
  field: 'document',
  text: {
    az: 'Bu, dosye deyil və ya həddən artıq böyükdür.',
    en: 'This is not a dossier, or it is too large.',
  },
};

/**
 * PUT /dossiers/:id/document?tab=…&revision=…&turn=… keeps a dossier as its writer left it. `turn` counts what the window has sent, so that one whose answer was
 * lost is no other's. 200 with the new revision; 409 when another window has saved it since; 422 with the problems when it is not a dossier.
 */
export const dossierDoors = (parts: DoorParts): Router => {
  const router = Router();
  router.put(
    '/dossiers/:id/document',
    guardDoor(
      parts,
      { action: 'dossier:write', isChange: true, ids: ({ params }) => askedId(params['id']) },
      async (request, response, { viewer, run }) => {
        const [id] = askedId(request.params['id']);
        const [tab] = askedId(request.query['tab']);
        const [revision, turn] = [Number(request.query['revision']), Number(request.query['turn'])];
        if (
          id === undefined ||
          tab === undefined ||
          !Number.isSafeInteger(revision) ||
          !(Number.isSafeInteger(turn) && turn > 0)
        )
          throw new Refusal('BAD_INPUT');
        const text = await received(request, response);
        const saved = text.length > LONGEST_DOCUMENT ? null : readDossier(text);
        if (!saved) return { ids: [id], answer: () => response.status(422).json({ problems: [NOT_ONE] }) };
        const kept = await dossierById(run, id);
        if (!kept?.mayEdit) throw new Refusal('NOT_FOUND');
        const before = keptDossier(kept.document);
        const { seen } = await seenBy({ door: parts.run, viewer }, kept, [before, saved]);
        // What its writer does not see cannot be written by him, whether or not it is there.
        if (namedIn(saved).some((one) => !seen.has(one))) throw new Refusal('NOT_FOUND');
        const document = JSON.stringify(withHidden(saved, before, seen));
        const done = await saveDossier(run, { id, tab, revision, turn, document });
        return {
          ids: [id],
          answer: () =>
            done ? response.json(done) : response.status(409).json({ error: { code: 'CONFLICT' } }),
        };
      },
    ),
  );
  return router;
};
