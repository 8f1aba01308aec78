import { fold } from './fold.ts';

/** Prepares what was typed once; the scorer then ranks many names: 0 nothing in common, 1 every typed word found. */
export const prepareQuery = (text: string): ((name: string) => number) => {
  const query = fold(text).split(' ').filter(Boolean);
  return (name) => {
    const words = fold(name).split(' ');
    const found = query.filter((part) => words.some((word) => word.startsWith(part))).length;
    return query.length === 0 ? 0 : found / query.length;
  };
};

/** How well a name answers what was typed: 0 to 1. For many names, prepare the query once. */
export const nameSimilarity = (query: string, name: string): number => prepareQuery(query)(name);
