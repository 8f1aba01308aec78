import type { LocalizedText } from '../../graphql/types.generated.ts';

/** The file as a whole cannot be read; `text` says what is wrong and what to do. Never carries what the file says of anybody. */
export class FileProblem extends Error {
  readonly text: LocalizedText;

  constructor(az: string, en: string) {
    super(en);
    this.name = 'FileProblem';
    this.text = { az, en };
  }
}
