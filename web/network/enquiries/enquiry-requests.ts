import type { EnquiriesQuery, KeptEnquiryShownFragment } from '../../api/operations.generated.ts';

export type Suggestions = EnquiriesQuery['enquiries'];
export type Suggestion = Suggestions['gaps'][number];
export type Kept = KeptEnquiryShownFragment;

/** The same gap in the next answer: a rule and what it is about. */
export const keyOf = ({ rule, about }: Suggestion): string => [rule, ...about].join(' ');
