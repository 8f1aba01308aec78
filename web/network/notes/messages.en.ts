import type { notesAz } from './messages.az.ts';

export const notesEn: Record<keyof typeof notesAz, string> = {
  'network.command.note': 'note',
  'network.command.unnote': 'delete a note',
  'network.key.note': 'write a note: on the selected element or in the middle of the picture',
  'notes.title': 'Note on the picture',
  'notes.titleOn': '{name}: note',
  'notes.text': 'Text of the note',
  'notes.hint': 'A note is saved with the chart and counts as no fact. Ctrl+Enter writes it.',
  'notes.write': 'Write',
  'notes.remove': 'Delete the note',
  'notes.list': 'Notes',
  'notes.menu.addOn': 'Write a note on the element',
  'notes.menu.addHere': 'Write a note here',
  'notes.menu.edit': 'Open the note',
};
