/** The case that a compartment belongs to; null for those that belong to none or to several. */
export const caseIdOfScope = (scope: string): string | null => {
  const [kind, id] = scope.split(':');
  return (kind === 'case' || kind === 'support') && id ? id : null;
};
