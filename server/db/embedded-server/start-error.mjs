/** Its message is one clear sentence for the person at the terminal, who can put it right; no stack is shown. */
export class StartError extends Error {
  /** @override */
  name = 'StartError';
}
