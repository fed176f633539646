// Labels before a colon that name a field of a page and nobody who speaks: "Photo:", "Location:". Ours, from general knowledge of news pages.

const LABELS =
  'source, sources, photo, image, video, watch, read, read more, related, update, updated, correction, note, ' +
  'by, published, contact, media contact, tel, email, location, date, time, where, when, what, who, why, how, ' +
  'abstract, credit, caption, tags, topics, url, via, example, warning, breaking, live, opinion, analysis, ' +
  'exclusive, reality check, background, transcript, readout, factbox, timeline, profile, explainer, summary, ' +
  'key points, audio, podcast, press release, for immediate release';

const KNOWN: ReadonlySet<string> = new Set(LABELS.split(', '));

/**
 * Whether a label is one of a page, and of no speech.
 * @example isPageLabel('Read more') // true
 */
export function isPageLabel(label: string): boolean {
  return KNOWN.has(label.toLowerCase());
}
