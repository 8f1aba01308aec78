import type { caseNotesAz } from './messages.az.ts';

export const caseNotesEn: Record<keyof typeof caseNotesAz, string> = {
  'caseNotes.title': 'Notes',
  'caseNotes.empty': 'There is no note.',
  'caseNotes.add': 'Add a note',
  'caseNotes.new': 'A new note',
  'caseNotes.text': 'Note',
  'caseNotes.correct': 'Correct a note',
  'caseNotes.strike': '{count, plural, one {keeps a strike of # source} other {keeps a strike of # sources}}',
  'caseNotes.keepStrike': 'Keep as a note',
  'caseNotes.kept': 'Kept strikes',
  'caseNotes.failed': 'The kept strikes could not be shown.',
  'caseNotes.strikeAgain': 'Strike again',
};
