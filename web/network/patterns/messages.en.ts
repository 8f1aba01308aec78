import type { patternsAz } from './messages.az.ts';

export const patternsEn: Record<keyof typeof patternsAz, string> = {
  'network.drawer.patterns': 'Patterns',
  'network.command.bring': 'bring what was found',
  'network.task.pattern': 'Looking for the pattern',
  'network.failed.pattern': 'Looking for the pattern failed.',
  'pattern.list': 'Pattern',
  'pattern.where': 'Where',
  'pattern.where.case': 'From this case',
  'pattern.where.all': 'Everywhere',
  'pattern.setting': '{title} ({min}–{max})',
  'pattern.problem': 'Give a whole number from {min} to {max}.',
  'pattern.run': 'Run',
  'pattern.stop': 'Stop',
  'pattern.loading': 'Loading the patterns',
  'pattern.before':
    'Choose a pattern, change its bounds if need be, and press “Run”. Only facts that you may see are looked at.',
  'pattern.none': 'There is no such pattern within these bounds. Widen them, or look everywhere.',
  'pattern.timedOut':
    'The search met its limit of time or memory and was stopped: whether there is such a pattern is not known. Set the bounds closer, or look in one case.',
  'pattern.found': '{count, plural, one {# match} other {# matches}}: {title}',
  'pattern.capped': 'The first {count} matches are shown, there are more: set the bounds closer.',
  'pattern.cut':
    'More people lead to it than are shown: only the first 200 are; the number of cases counts them all.',
  'pattern.bring': 'Put on the chart',
  'pattern.bringAll': 'Put all on the chart',
  'pattern.select': 'Select on the chart',
  'pattern.andMore': '{count} more',
  'pattern.sentence.chain-over-countries':
    'Recruited by {RECRUITER}, transported by {TRANSPORTER}, exploited by {EXPLOITER}. Victim: {VICTIM}. Countries: {countries}.',
  'pattern.sentence.phone-in-cases':
    'The number {PHONE} stands in {cases} cases: {caseNumbers}. Used by: {USER}.',
  'pattern.sentence.flat-in-cases':
    'The address stands in {cases} cases ({caseNumbers}): {PLACE}. Used by: {USER}. Exploited there: {VICTIM}.',
  'pattern.sentence.co-travel':
    '{ESCORT} travelled with {victims} victims: {VICTIM}. Journeys: {trips} ({since} – {until}).',
  'pattern.sentence.contact-becomes-recruiter':
    '{CONTACT} is close to a victim ({VICTIM}) and, {months} months after she was recruited ({since}), recruited others: {RECRUIT}.',
  'pattern.sentence.money-returns':
    'The money reached the organiser over {payments} payments: {route}. The last one: {amount} {currency} ({since} – {until}).',
};
