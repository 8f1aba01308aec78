// Builds the web page, or says that it stands as its sources say.
import { buildWeb } from '../server/web-build.ts';

process.stdout.write((await buildWeb()) ? 'The web page is built.\n' : 'The web page is up to date.\n');
