import type { readinessAz } from './messages.az.ts';

export const readinessEn: Record<keyof typeof readinessAz, string> = {
  'readiness.title': 'If arrested tonight',
  'readiness.open': 'If arrested tonight: is the file ready?',
  'readiness.intro':
    'For each likely country: what is ready, what is missing, what is not known. It rests on what you may see; nothing that is not recorded is supposed.',
  'readiness.add': 'Add another country',
  'readiness.print': 'Print',
  'readiness.empty':
    'There is no likely country, or the notice or search has ended. For one that still runs, add a country.',
  'readiness.pack': 'Extradition requests that lie ready',
  'readiness.pack.none':
    'No extradition request has been composed in the case. Compose and freeze one now, so that it lies ready on the night of the arrest:',
  'readiness.pack.unfrozen': 'It is not frozen: nothing of it could leave tonight. Open it, and freeze it.',
  'readiness.pack.current': 'All that it rests on is still so.',
  'readiness.pack.until': 'approved until {day}',
  'readiness.next': 'Next: {step}',
  'readiness.lapses': 'until {date}',
  'readiness.periods': 'Periods that would begin tonight',
  'readiness.days': '{date} ({days} days)',
  'readiness.noPeriod': 'no period is kept for this country',
  'readiness.answer': 'Answer',
  'readiness.document': 'Source or document',
  'readiness.validTo': 'Holds until (leave empty while no end is known)',
  'readiness.note': 'Note',
  'readiness.record': 'Record the answer',
  'readiness.correct': 'Correct',
  'readiness.conflict':
    'Another has recorded an answer while you were writing. Keep it, or record yours in its place.',
  'readiness.keepTheirs': 'Keep theirs',
  'readiness.recordMine': 'Record mine',
  'readiness.outlooks': 'If arrested tonight: all',
  'readiness.outlooks.explain':
    'Each person who is sought and each likely country, what is worst first. Ready: {ready} of {total}. It rests on what you may see.',
  'readiness.outlooks.country': 'Likely country',
  'readiness.outlooks.open': 'Is the file ready?',
  'readiness.outlooks.lapses': 'First day on which anything lapses',
  'readiness.outlooks.nowhere': 'No likely country',
  'readiness.outlooks.noCountry': 'No country is presumed: nothing can be prepared beforehand',
  'readiness.outlooks.notReady': 'Not ready only',
  'readiness.outlooks.cut': 'Only the first {count} lines are shown.',
  'readiness.outlooks.empty':
    'Nobody is sought by a notice of ours that asks for an arrest, or by a domestic search in force.',
  'readiness.outlooks.noMatch': 'No line stands so. Change the filter.',
};
