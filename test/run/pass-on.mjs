// A stand-in for the reader, which costs nothing: the document's words are what is to be kept, as JSON.

/** The job of a reader: `fail` is a document that cannot be read, `die` ends the thread. */
export function passOn({ document, problems }) {
  if (document.content === 'die') process.exit(3);
  if (document.content !== 'fail') return { written: from(document), problems, words: 1 };
  const failed = { code: 'report/no-text', message: 'no text', source: document.source };
  return { written: '', problems: [...problems, failed], words: 0 };
}

function from({ source, content }) {
  const { reading, sentences } = JSON.parse(content);
  return JSON.stringify({ reading: { ...reading, report: { ...reading.report, source } }, sentences });
}
