import type { LocalizedText } from '../graphql/types.generated.ts';
import articles from './crime-elements.json' with { type: 'json' };
import lawArticles from '../reference/law-articles.json' with { type: 'json' };

/** What in the network states an element. Each line that is there adds facts; `inForms` keeps to episodes of these forms of exploitation. */
export type Statement = {
  acts?: readonly string[];
  means?: 'ANY';
  forms?: 'ANY';
  links?: readonly string[];
  /** Labels of what a link leads to. */
  about?: readonly string[];
  inForms?: readonly string[];
  rule?: string;
  /** Not asked for where every victim was a child. */
  isForAdults?: boolean;
};

export type CrimeElement = Statement & { key: string; title: LocalizedText };
/** Without a rule nothing in the network can state it: it is shown only where it is charged, for a decision by hand. */
export type Circumstance = { key: string; rule?: string };

/** The elements of an article, as data: crime-elements.json. */
export type ArticleElements = {
  articles: readonly string[];
  isChecked: boolean;
  elements: readonly CrimeElement[];
  aggravating: readonly Circumstance[];
};

const ALL = articles as readonly ArticleElements[];
const titles = new Map(lawArticles.map(({ code, titleAz, titleEn }) => [code, { az: titleAz, en: titleEn }]));

/** `144-1.2.5` has the elements of `144-1`. Null where none are entered. */
export const elementsOfArticle = (code: string): ArticleElements | null =>
  ALL.find((entry) => entry.articles.some((base) => code === base || code.startsWith(`${base}.`))) ?? null;

export const titleOfArticle = (code: string): LocalizedText => titles.get(code) ?? { az: code, en: code };
