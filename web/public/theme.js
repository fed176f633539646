// Sets the theme that was chosen before anything is drawn, so that the page does not flash. frame/theme.ts writes it.
try {
  const theme = localStorage.getItem('dateline.theme');
  if (theme === 'light' || theme === 'dark') document.documentElement.dataset.theme = theme;
} catch {
  // Where the browser keeps nothing for pages, the theme of the system holds.
}
