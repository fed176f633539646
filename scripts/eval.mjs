// `npm run eval -- <all|language> [options]`: how good everything is.
import { runCompiled } from './run-compiled.mjs';

runCompiled('eval');
