// `npm run bench -- <speed|startup|memory|growth|fuzz> [options]`: how fast and how robust everything is.
import { runCompiled } from './run-compiled.mjs';

runCompiled('benchmarks');
