// The English names of months and week days with their short forms, in their order. General knowledge of English.

/** The forms of each month, January first. */
export const MONTH_FORMS: readonly string[] = [
  'january jan',
  'february feb',
  'march mar',
  'april apr',
  'may',
  'june jun',
  'july jul',
  'august aug',
  'september sept sep',
  'october oct',
  'november nov',
  'december dec',
];

/** The forms of each week day, Monday first. */
export const WEEKDAY_FORMS: readonly string[] = [
  'monday mon',
  'tuesday tues tue',
  'wednesday wed',
  'thursday thurs thu',
  'friday fri',
  'saturday sat',
  'sunday sun',
];
