import type { MemberFragment, MembershipInput, MembershipLevel } from '../api/operations.generated.ts';
import { dayTyped, typedDay } from '../i18n/typed-day.ts';

/** How somebody is in a case, as typed: the last day is "24.11.2026", and empty where it does not end. */
export type MemberValues = {
  userId: string;
  level: MembershipLevel;
  until: string;
  seesIdentities: boolean;
  seesSources: boolean;
};

export const memberValues = (member: MemberFragment | null): MemberValues => ({
  userId: member?.id ?? '',
  level: member?.level ?? 'READ',
  until: typedDay(member?.until ?? ''),
  seesIdentities: member?.seesIdentities ?? false,
  seesSources: member?.seesSources ?? false,
});

/** What the writer has read: null of somebody who was not in the case, and an empty text of who came with the installation. */
export const readAt = (member: MemberFragment | null): string | null =>
  member ? (member.givenAt ?? '') : null;

export const membershipInput = (
  values: MemberValues,
  caseId: string,
  seen: MemberFragment | null,
): MembershipInput => {
  const until = values.until.trim();
  return {
    ...values,
    caseId,
    until: until === '' ? null : (dayTyped(until) ?? until),
    seenAt: readAt(seen),
  };
};

/** A draft that this version of the form can show. */
export const isMemberDraft = ({ userId, level, until }: Partial<MemberValues>): boolean =>
  [userId, level, until].every((value) => typeof value === 'string');
