import { nameForCountry, scriptOf } from '../names/name-for-country.ts';
import type { Address } from './address.ts';
import type { Drawing } from './block-parts.ts';
import type { Part, Span } from './document-tree.ts';
import { forbiddenIn } from './forbidden.ts';
import { personParticulars } from './person-particulars.ts';
import { bornText, dayText, isCaseRole } from './wording.ts';

/** To whom the request goes, and the people of the case as the offices of that country write them; a protected person stands under a pseudonym alone. */
export const particularsParts = (block: string, drawing: Drawing, to: Address | null): Part[] => {
  const { content, wording, language } = drawing;
  const address =
    to === null
      ? wording.say('noCountry')
      : [
          `${wording.say('requested')}: ${to[language]}`,
          `${wording.say('legalGround')}: ${to.ground}`,
          ...(to.reference === null ? [] : [`${wording.say('reference')}: ${to.reference}`]),
          `${wording.say('due')}: ${dayText(to.dueOn)}`,
        ].join('. ');
  const forbidden = forbiddenIn(content, drawing.kind);
  const roles = content.facts.filter(
    (fact) => fact.certainty !== 'REFUTED' && (isCaseRole(fact) || fact.type === 'Charge'),
  );
  /** Which part is to be learnt before the name can be written: no spelling is guessed. */
  const unknownLetters = (parts: readonly string[]): string =>
    parts.length === 0 ? '–' : `– (${wording.say('unknownLetters')}: ${parts.join(', ')})`;
  const rows = [...new Set(roles.map(({ fromId }) => fromId))].map((id) => {
    const facts = roles.filter(({ fromId }) => fromId === id).map((fact) => fact.id);
    const cell = (text: string): Span => ({ text, facts, sources: [] });
    const named = content.names.get(id);
    const isOpen = named?.isProtected === false;
    const recorded = to?.written.get(id);
    const own = recorded && !forbidden(recorded.recordId, recorded.handling) ? recorded.text : null;
    const rendered = isOpen ? nameForCountry(named.label, to?.country ?? '') : null;
    // Letters that a source wrote go before those that we would write; Latin ones stand in the first column.
    const local = isOpen && to && scriptOf(to.country) !== 'Latn' ? own : null;
    return [
      cell(wording.name(id)),
      cell(local ?? rendered?.local ?? unknownLetters(rendered?.missing ?? [])),
      cell(rendered?.passport ?? '–'),
      cell(bornText(named?.birth ?? '')),
    ];
  });
  const columns = (['name', 'inLetters', 'passport', 'born'] as const).map((key) => wording.say(key));
  return [
    { is: 'sentence', block, sentenceId: null, span: { text: address, facts: [], sources: [] } },
    { is: 'table', block, columns, rows },
    ...(to === null ? [] : personParticulars(block, drawing, to)),
  ];
};
