// What the page is built from, for whoever asks whether it has to be built again.

/** Files and folders whose content decides. */
export const WEB_SOURCES = ['web', 'docs/problems.md', 'package-lock.json', 'scripts/build-web.mjs'];

/** Where the build leaves the hash of them. */
export const WEB_STAMP = 'dist/web/.dateline-web';
