import { GraphQLError } from 'graphql';

/**
 * The errors that a reader can meet. One code has one text: hidden and missing are both NOT_FOUND.
 * The text is for whoever speaks to the API; the workspace says the same in the reader's language by the code.
 */
const TEXTS = {
  UNAUTHENTICATED: 'You are not signed in, or the session has ended. Sign in again.',
  FORBIDDEN: 'Your role does not allow this. Ask your supervisor.',
  PURPOSE_REQUIRED: 'State the purpose of this working session first.',
  NOT_FOUND: 'There is nothing here that you may see.',
  CASE_CLOSED:
    'The case was joined into another: what is in it can be read, and nothing new is recorded in it. Go on in the case that remains, or ask whoever leads this one.',
  BAD_INPUT: 'The request is not well formed. Check the names and the form of its values.',
  TOO_MANY: 'The request asks for too much at once. Ask for less.',
  DAMAGED:
    'What is kept here was changed on its carrier and is not given. Tell the administrator: it must come back from a copy.',
  UNAVAILABLE: 'The service cannot answer now. Nothing was changed. Try again in a moment.',
  INTERNAL: 'Something went wrong on our side. Give the reference number to the administrator.',
} as const;

export type RefusalCode = keyof typeof TEXTS;

export class Refusal extends GraphQLError {
  readonly code: RefusalCode;

  constructor(code: RefusalCode, extensions: Record<string, string> = {}) {
    super(TEXTS[code], { extensions: { code, ...extensions } });
    this.code = code;
  }
}

export const textOfRefusal = (code: RefusalCode): string => TEXTS[code];
export const isRefusalCode = (code: unknown): code is RefusalCode =>
  typeof code === 'string' && Object.hasOwn(TEXTS, code);
