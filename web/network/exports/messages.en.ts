import type { exportsAz } from './messages.az.ts';

export const exportsEn: Record<keyof typeof exportsAz, string> = {
  'export.notPast': 'Only what is known now can be exported',
  'export.tool': 'Export',
  'export.heading': 'Export the chart',
  'export.format': 'Format',
  'export.format.PDF': 'PDF (for print)',
  'export.format.PNG': 'PNG picture',
  'export.format.ANX': 'i2 chart (.anx)',
  'export.format.GRAPHML': 'GraphML',
  'export.format.GEXF': 'GEXF',
  'export.format.CSV_LINES': 'CSV: links',
  'export.format.CSV_ELEMENTS': 'CSV: elements',
  'export.format.JSON': 'JSON',
  'export.about.PDF': 'One page with title, legend and marking; it stays sharp when it is enlarged.',
  'export.about.PNG': 'A picture with title, legend and marking, for a document or a presentation.',
  'export.about.ANX': 'For Analyst’s Notebook: places, strengths of links and grades are kept.',
  'export.about.GRAPHML': 'For yEd, Gephi, Cytoscape and other programs.',
  'export.about.GEXF': 'For Gephi and Gephi Lite, with the places of the chart.',
  'export.about.CSV_LINES': 'A table: a link a row, both ends by name.',
  'export.about.CSV_ELEMENTS': 'A table: an element a row.',
  'export.about.JSON': 'Everything in one file, for programs.',
  'export.title': 'Title',
  'export.title.missing': 'Write a title for the file.',
  'export.paper': 'Paper',
  'export.writesTypes': 'Write the kind of link on the lines',
  'export.what':
    '{elements, plural, one {# element} other {# elements}} and {lines, plural, one {# link} other {# links}} go into the file.',
  'export.left':
    '{elements, plural, one {# element} other {# elements}} and {lines, plural, one {# link} other {# links}} hidden by filters or by hand are not in it.',
  'export.nothingLeft': 'Nothing on the chart is hidden.',
  'export.recorded':
    'The export is recorded in the audit trail; the file says its number, its author and how it may be used.',
  'export.tooMuch': 'At most {most} elements are exported at once. Hide some of them.',
  'export.submit': 'Export',
  'export.done': '{name} is ready',
  'export.done.data': 'How the file may be used is written in it. Read that before you pass it on.',
};
