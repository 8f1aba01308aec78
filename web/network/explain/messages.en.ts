import type { explainAz } from './messages.az.ts';

export const explainEn: Record<keyof typeof explainAz, string> = {
  'explain.copy': 'Copy the text',
  'explain.copied': 'Copied.',
  'explain.notCopied': 'The browser did not allow copying: select the text and copy it yourself.',
  'explain.inWords': 'In words',
  'explain.none': 'There is no fact to explain.',
  'explain.path': 'The path in words',
  'explain.tellPath': 'Explain the path in words',
  'explain.firstFacts': 'Not all facts are told of: {links}. Select these links one by one for the others.',
  'explain.firstSteps': 'The first {count} steps are explained. For the others, select the links one by one.',
};
