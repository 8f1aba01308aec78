import { Refusal } from '../access/refusals.ts';
import { newUlid } from '../access/ulid.ts';
import { caseById } from '../cases/cases.queries.ts';
import { dayInBaku, isDay } from '../calendar.ts';
import type { RequestContext } from '../graphql/context.ts';
import type { QueryMessageFormArgs } from '../graphql/types.generated.ts';
import { isPersonSeen } from '../people/people.queries.ts';
import { filledForm, type FormAsked } from './filled-form.ts';
import { FORM_LANGUAGES } from './givable.ts';
import { withinOf } from './judged-message.ts';
import { messageFile } from './message-file.ts';
import { givableOf, namesOfCountries, type MessageRow } from './messages.queries.ts';

/** A text as it leaves: with its number, which the audit trail has, who took it, and the marking of its handling code. */
export const leaving = (
  message: Pick<MessageRow, 'text' | 'handling'>,
  { signedIn }: Pick<RequestContext, 'signedIn'>,
): { id: string; text: string } => {
  const by = { az: signedIn?.nameAz ?? '', en: signedIn?.nameEn ?? '' };
  const id = newUlid();
  return { id, text: messageFile(message, { id, by, at: new Date().toISOString() }) };
};

/** A form filled with what may be given. Throws NOT_FOUND for a person, a case or a notice that is not the reader's. */
export const filledFor = async (
  {
    personId,
    noticeId,
    caseId: inCase,
    written,
    ...asked
  }: QueryMessageFormArgs & Pick<FormAsked, 'written'>,
  { run, loaders }: Pick<RequestContext, 'run' | 'loaders'>,
) => {
  const caseId = inCase ?? null;
  const language = FORM_LANGUAGES.find((one) => one === asked.language);
  if (!language) throw new Refusal('BAD_INPUT', { argument: 'language' });
  if (!(await isPersonSeen(run, personId))) throw new Refusal('NOT_FOUND');
  if (caseId && !(await caseById(run, caseId))) throw new Refusal('NOT_FOUND');
  if (!(await loaders.countries.load(asked.country))) throw new Refusal('BAD_INPUT', { argument: 'country' });
  const notice = noticeId ? await loaders.notices.load(noticeId) : null;
  if (noticeId && !notice) throw new Refusal('NOT_FOUND');
  if (notice && notice.person.id !== personId) throw new Refusal('BAD_INPUT', { argument: 'noticeId' });
  const person = await loaders.elements.load(personId);
  const noticeIds = notice ? [notice.id] : [];
  const { facts: known, isCut } = person?.isProtected
    ? { facts: [], isCut: false }
    : await givableOf(run, [personId], { within: withinOf(caseId), caseId, noticeIds });
  // The request for one notice names no other.
  const facts = known.filter(({ kind, id }) => !notice || kind !== 'NOTICE' || id === notice.id);
  const codes = [
    asked.country,
    ...facts.flatMap(({ citizenship }) => citizenship ?? []),
    ...facts.flatMap(({ kind, value }) => (kind === 'PRESUMED' ? (value ?? []) : [])),
    ...facts.flatMap(({ abroad = [], homes = [] }) => [
      ...abroad,
      ...homes.flatMap(({ code }) => code ?? []),
    ]),
  ];
  return filledForm(
    {
      form: asked.form,
      language,
      country: asked.country,
      today: dayInBaku(new Date()),
      ourReference: asked.ourReference?.trim() || null,
      theirReference: asked.theirReference?.trim() || null,
      deadline: asked.deadline && isDay(asked.deadline) ? asked.deadline : null,
      pseudonym: person?.isProtected ? person.label : null,
      isCut,
      written,
    },
    facts,
    await namesOfCountries(run, codes),
  );
};
