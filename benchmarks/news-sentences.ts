// Sentences in the manner of news reports, of our own writing: what hostile inputs are mutated from.

/** Abbreviations, dates, figures, quotations, chains of sources, hyphens: what boundaries get wrong. */
export const NEWS_SENTENCES: readonly string[] = [
  'The foreign ministers of Norway and Japan met in Oslo on Tuesday, Sept. 30, to discuss fishing rights.',
  '"We will not sign," Mr. Haugen said, "until the third article is dropped."',
  'The U.S. envoy, Gen. A. B. Carver (ret.), left the talks at 4:30 p.m. without a word.',
  'Exports rose 3.5% to $1.2bn in 2019-20, according to the ministry’s half-year report.',
  '“It isn’t a promise,” she added. “It’s an offer… and it won’t stand for ever.”',
  'Prime Minister Lena Okafor denied that her government had paid the ransom.',
  'VALLETTA, Aug 3 (Agency) - Two patrol boats were seized off the coast, officials said.',
  'Neither side has confirmed the report, which state television carried late on Sunday.',
  'The agreement – the first since 2007 – covers border crossings, visas and e-mail scams.',
  'Asked about the letter, the spokesman said he couldn’t comment; an aide later called it "nonsense".',
  'Read more: Five things to know about the summit',
  'St. Lucia’s delegation, led by Dr. Ines Marchand, arrived at 10 Downing St. on Jan. 2.',
];
