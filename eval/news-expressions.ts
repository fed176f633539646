// The 33 time expressions of news that are tested, each in a sentence of ours; the day of the report is Tuesday, 19 November 2024.

/** One row: the sentence, the words of its time expressions with their TIMEX3 values. Three rows hold none. */
export interface NewsExpression {
  readonly text: string;
  /** `words = value` or `words = value MOD`. */
  readonly times: readonly string[];
}

/** The day of the reports. */
export const NEWS_DAY = '2024-11-19';

/** The rows. */
export const NEWS_EXPRESSIONS: readonly NewsExpression[] = [
  { text: 'The ministers met in Vienna on Tuesday.', times: ['Tuesday = 2024-11-19'] },
  { text: 'The court ruled Monday that the treaty was void.', times: ['Monday = 2024-11-18'] },
  { text: 'The envoys will meet Thursday in Oslo.', times: ['Thursday = 2024-11-21'] },
  { text: 'The spokesman told reporters last week that talks had stalled.', times: ['last week = 2024-W46'] },
  { text: 'The delegation left last Friday.', times: ['last Friday = 2024-11-15'] },
  { text: 'The ceasefire took effect in March.', times: ['March = 2024-03'] },
  { text: 'The election will be held in March.', times: ['March = 2025-03'] },
  { text: 'The border has been closed since Sept. 30.', times: ['Sept. 30 = 2024-09-30'] },
  { text: 'The firms could sign contracts worth $4 billion over three years.', times: ['three years = P3Y'] },
  { text: 'Trade is expected to double over the next decade.', times: ['the next decade = P1DE'] },
  { text: 'The army could begin withdrawing troops as early as late July.', times: ['late July = 2025-07 END'] },
  { text: 'The president arrived yesterday.', times: ['yesterday = 2024-11-18'] },
  { text: 'The two sides signed the accord three weeks ago.', times: ['three weeks ago = 2024-W44'] },
  { text: 'The economy grew in the first quarter of 2023.', times: ['the first quarter of 2023 = 2023-Q1'] },
  { text: 'The conflict began in the 1990s.', times: ['the 1990s = 199'] },
  {
    text: 'The government hopes to finish the talks by the end of the year.',
    times: ['the end of the year = 2024 END'],
  },
  {
    text: 'Gunmen attacked the post on the morning of 3 May 2021.',
    times: ['the morning of 3 May 2021 = 2021-05-03TMO'],
  },
  {
    text: 'The helicopter crashed at 5:30 p.m. Wednesday near the border.',
    times: ['5:30 p.m. Wednesday = 2024-11-13T17:30'],
  },
  { text: 'The rockets hit the city Wednesday night.', times: ['Wednesday night = 2024-11-13TNI'] },
  { text: 'Prices have risen over the past six months.', times: ['the past six months = P6M'] },
  { text: 'Fighting broke out again in mid-August.', times: ['mid-August = 2024-08 MID'] },
  { text: 'The province was hit by drought in the summer of 2022.', times: ['the summer of 2022 = 2022-SU'] },
  { text: 'Between 2015 and 2019 the two countries held no talks.', times: ['2015 = 2015', '2019 = 2019'] },
  { text: 'The envoy visited Cairo from Jan. 3 to 5.', times: ['Jan. 3 = 2024-01-03', '5 = 2024-01-05'] },
  { text: 'The bank closed its office last year.', times: ['last year = 2023'] },
  { text: 'The minister arrived for a two-day visit.', times: ['two-day = P2D'] },
  { text: 'Thousands protested in the capital over the weekend.', times: ['the weekend = 2024-W46-WE'] },
  { text: 'Since Sept. 11, 2001, the law has changed twice.', times: ['Sept. 11, 2001 = 2001-09-11'] },
  { text: 'The treaty was signed in November 2019.', times: ['November 2019 = 2019-11'] },
  {
    text: 'On Oct. 7, three days after the raid, the border reopened.',
    times: ['Oct. 7 = 2024-10-07', 'three days = P3D'],
  },
  { text: 'Theresa May may resign, her aides said.', times: [] },
  { text: 'A second protester was shot.', times: [] },
  { text: 'The Sun and Now magazines reported the story.', times: [] },
];
