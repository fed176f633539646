// What would keep somebody from using the page, one line each. The browser evaluates this file as it stands.
(() => {
  const faults = [];
  const ids = [...document.querySelectorAll('[id]')].map(({ id }) => id);
  for (const id of new Set(ids)) if (ids.filter((one) => one === id).length > 1) faults.push(`two things are #${id}`);
  for (const element of document.querySelectorAll('button, a[href], input:not([hidden]), textarea, summary')) {
    const name = element.textContent.trim() || element.getAttribute('aria-label') || element.labels?.length;
    if (!name) faults.push(`no name: ${element.outerHTML.slice(0, 80)}`);
    if (element.querySelector('button, a[href], input')) faults.push(`nested: ${element.outerHTML.slice(0, 80)}`);
  }
  for (const named of ['aria-controls', 'aria-labelledby', 'aria-describedby']) {
    for (const element of document.querySelectorAll(`[${named}]`)) {
      const missing = element
        .getAttribute(named)
        .split(' ')
        .filter((id) => document.getElementById(id) === null);
      if (missing.length > 0) faults.push(`${named} leads to no ${missing.join()}`);
    }
  }
  for (const one of ['h1', 'main']) {
    const { length } = document.querySelectorAll(one);
    if (length !== 1) faults.push(`${length} ${one}`);
  }
  if (document.documentElement.lang === '') faults.push('no language');
  const levels = [...document.querySelectorAll('h1, h2, h3')].map(({ tagName }) => Number(tagName.slice(1)));
  levels.forEach((level, nth) => {
    if (level > (levels[nth - 1] ?? 1) + 1) faults.push(`a heading ${level} after ${levels[nth - 1]}`);
  });
  return faults;
})();
