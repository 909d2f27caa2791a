/** The sectors between which support can shift; `unstated` where a line says nothing. */
export const sectors = [
  'care',
  'social-work',
  'debt',
  'housing',
  'shelter',
  'justice',
  'income',
  'work',
  'education',
  'youth',
  'informal',
] as const
