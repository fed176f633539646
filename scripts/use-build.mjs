// A module hook: the compiled evaluations and benchmarks import the build in dist/, not a second copy of it.
import { register } from 'node:module';
import { isMainThread } from 'node:worker_threads';

if (isMainThread) register(import.meta.url);

/** `dist.eval/src/language/analyse.js` is `dist/language/analyse.js`, with the kernel and the model in their places. */
export async function resolve(specifier, context, next) {
  const found = await next(specifier, context);
  return { ...found, url: found.url.replace('/dist.eval/src/', '/dist/') };
}
