import type { redactionAz } from './messages.az.ts';

export const redactionEn: Record<keyof typeof redactionAz, string> = {
  'redaction.open': 'Mark what must not leave',
  'redaction.again': 'Make it anew from these places',
  'redaction.here':
    '{count, plural, one {1 place hidden} other {{count} places hidden}}{pages, plural, =0 {} one { on 1 page} other { on {pages} pages}}',
  'redaction.title': 'Redacted rendition of {name}',
  'redaction.mayNot': 'You may not add to this exhibit. Ask whoever edits the case.',
  'redaction.find': 'Hide a word everywhere',
  'redaction.find.mark': 'Mark all places',
  'redaction.finding': 'The pages are being searched',
  'redaction.found':
    '{count, plural, =0 {The words stand nowhere. Try fewer, or another spelling.} one {1 place found.} other {{count} places found.}}',
  'redaction.found.pages':
    '{count, plural, one {1 place found} other {{count} places found}} on {pages, plural, one {1 page} other {{pages} pages}}. Look at each: letters may stand a little beside their mark.',
  'redaction.found.wordless':
    '{pages, plural, one {1 page has} other {{pages} pages have}} no letters that could be searched (scanned?): read and mark by hand.',
  'redaction.undo': 'Undo',
  'redaction.clear': 'Take out all marks',
  'redaction.preview': 'Show as it will be',
  'redaction.none': 'Nothing is marked yet.',
  'redaction.count': '{count, plural, one {1 place marked.} other {{count} places marked.}}',
  'redaction.page': 'Page',
  'redaction.page.of': 'of {count}',
  'redaction.page.before': 'Page before',
  'redaction.page.next': 'Next page',
  'redaction.page.count': '{count, plural, one {1 mark on this page} other {{count} marks on this page}}',
  'redaction.page.marks': 'Marks on page {page}',
  'redaction.mark': 'Mark {number}: {x} % from the left, {y} % from above, {width} by {height} %',
  'redaction.add': 'Put a mark',
  'redaction.add.words': 'Mark the selection',
  'redaction.keys':
    'Draw a rectangle with the pointer, or put a mark and move it by the arrows, make it larger or smaller by Shift and the arrows (with Alt in small steps), take it out by Delete.',
  'redaction.words.keys': 'Select with the pointer, or by Shift and the arrows.',
  'redaction.words': 'The text',
  'redaction.marked': 'What is marked',
  'redaction.left': 'What is left',
  'redaction.make': 'Make the rendition',
  'redaction.making': 'The rendition is being made',
  'redaction.made':
    'The rendition is made and added: what was marked is not in it any more. Now another officer compares it with its original.',
  'redaction.back': 'Back to the evidence',
  'redaction.suffix': 'redacted',
  'redaction.large':
    'The rendition would be larger than {megabytes} MB. Split the document and add its parts to the exhibit.',
  'redaction.notWhole':
    'A part of page {page} cannot be drawn here. Print the document to a PDF, add that to the exhibit, and mark it there.',
  'redaction.unread':
    'The file cannot be read here. Open it in a program, save it anew, and add that copy to the exhibit.',
};
