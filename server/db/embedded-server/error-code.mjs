/**
 * The code of a system or driver error (`EACCES`, `Neo.ClientError…`); empty when it has none.
 *
 * @param {unknown} error
 * @returns {string}
 */
export function errorCode(error) {
  return error instanceof Error && 'code' in error ? String(error.code) : '';
}
