import type { Sentences } from '../nl/nl.ts'
import { numbersOf } from '../numbers.ts'

const { number, list, percent } = numbersOf('en')

const stories = (n: number) => (n === 1 ? '1 story' : `${number(n)} stories`)
const ofStories = (n: number, all: number) =>
  n === 0 ? 'no story' : n === all ? `all ${number(all)} stories` : `${number(n)} of the ${stories(all)}`

const otherwise = (
  others: readonly (readonly [string, number])[],
  say: Readonly<Record<string, (n: string) => string>>,
) => others.flatMap(([name, n]) => (n === 0 ? [] : `; ${say[name]?.(number(n)) ?? ''}`)).join('')

export const disclosure: Sentences['disclosure'] = {
  internal: 'Internal: not for publication',
  hidden: 'not published',
  subtitle: ({ organisation, priceYear, perspective, selection }) =>
    [organisation, `prices of ${priceYear}`, perspective, selection].filter((part) => part !== null).join(' · '),

  tooFew: (group) =>
    `There are no ${number(group)} stories that may be added up together. A figure over fewer people may point to a person. So there are no counts and no amounts here.`,
  about: (about) => `This report counts ${about}.`,
  isPart:
    'Stories that were compared with something else or run over another period do not count and are not here: there are too few of them.',
  rounded: (base) => `Counts are rounded to a multiple of ${number(base)}, and so do not always add up exactly.`,

  change: (better, n, others) =>
    `Quality of life rose in ${ofStories(better, n)}${otherwise(others, {
      mixed: (m) => `in ${m} some domains got better and others worse`,
      same: (m) => `in ${m} it stayed the same`,
      worse: (m) => `in ${m} it fell`,
      unknown: (m) => `of ${m} it is not fully known`,
      'mixed-or-same-or-worse': (m) => `in ${m} it did not rise, or something got worse too`,
      'mixed-or-same-or-worse-or-unknown': (m) =>
        `in ${m} it did not rise, something got worse too, or it is not known`,
    })}.`,
  effect: (better, n, others) =>
    `In ${ofStories(better, n)} life was, by estimate, better than it would have been without the support${otherwise(
      others,
      {
        mixed: (m) => `in ${m} partly better and partly worse`,
        same: (m) => `in ${m} the same`,
        worse: (m) => `in ${m} worse`,
        unknown: (m) => `of ${m} it is not fully known`,
        'mixed-or-same-or-worse': (m) => `in ${m} it was not, or partly worse too`,
        'mixed-or-same-or-worse-or-unknown': (m) => `in ${m} it was not, partly worse too, or it is not known`,
      },
    )}.`,
  nearlyAll: {
    change: (above) => `Quality of life rose in nearly all stories${above}.`,
    effect: (above) =>
      `In nearly all stories${above} life was, by estimate, better than it would have been without the support.`,
  },
  nearlyNone: {
    change: (fewer) => `Quality of life rose in fewer than ${number(fewer)} stories.`,
    effect: (fewer) =>
      `In fewer than ${number(fewer)} stories life was, by estimate, better than it would have been without the support.`,
  },
  above: (least, n) => ` (more than ${number(least)} of the ${number(n)})`,
  saves: (saves, n, others) =>
    `The support saves cost in ${ofStories(saves, n)}${otherwise(others, {
      none: (m) => `in ${m} it makes no difference`,
      costs_extra: (m) => `in ${m} it costs extra`,
      unknown: (m) => `of ${m} the cost is not fully known`,
      'none-or-costs_extra': (m) => `in ${m} it makes no difference or costs extra`,
      'none-or-costs_extra-or-unknown': (m) => `in ${m} it is not shown to save`,
    })}.`,
  notShown: {
    change: 'How often quality of life rose is not published.',
    effect: 'How often life was, by estimate, better than without the support is not published.',
    saving: 'How often the support saves cost is not published.',
    total: 'What the difference comes to is not published.',
  },
  total: (kind, months, total) =>
    `Together, over the stories of which the difference is known, compared with ${kind} ${months === null ? '(per year)' : `over ${number(months)} months`}: ${total}.`,
  together: (known, n) =>
    known === null
      ? 'together, over the stories of which it is known'
      : known === n
        ? `together, ${stories(n)}`
        : `together, ${number(known)} of the ${stories(n)}`,

  amounts: {
    certainOnly: 'only what is certain; what is probable or possible does not count',
    inFull: 'everything that is named, in full; what is only possible counts fully too',
    ratio: 'benefit divided by investment: by so much other cost is lower for each euro of support',
    lowest: 'lowest',
    highest: 'highest',
  },
  limits: {
    intervals:
      'Between what an amount lies takes in only what is written down as uncertain. What nobody wrote down as uncertain, or overlooked, is not in it.',
    amounts: 'Read amounts as an order of size.',
  },
  classes: {
    head: ['quality of life', 'class', 'stories'],
    change: 'change',
    effect: 'effect (estimated)',
    names: {
      better: 'better',
      mixed: 'mixed',
      same: 'same',
      worse: 'worse',
      unknown: 'unknown',
      'mixed-or-same-or-worse': 'not better',
      'mixed-or-same-or-worse-or-unknown': 'not better, or unknown',
    },
    fewer: (than) => `fewer than ${number(than)}`,
    nearly: 'nearly all',
  },
  domains: {
    intro: (n) =>
      `In how many of the ${stories(n)} a domain of life got better. How the others are divided over same, worse, unknown and not applicable is not shown.`,
    head: ['domain of life', 'rose', 'better than without (estimated)'],
  },
  savings: {
    head: ['difference', 'stories'],
    names: {
      saves: 'saves',
      none: 'no difference',
      costs_extra: 'costs extra',
      unknown: 'not fully known',
      'none-or-costs_extra': 'no difference, or costs extra',
      'none-or-costs_extra-or-unknown': 'not shown to save',
    },
  },
  payers: {
    head: ['payer', 'difference'],
    rest: (n) => `${number(n)} other payers together`,
  },
  groups: {
    head: (fields) => [list(fields), 'stories', 'rose', 'better than without (estimated)', 'saves in', 'total'],
    others: 'others, together',
  },
  cases: {
    intro: 'These stories are invented, or stand here with consent. Other stories do not stand apart in this report.',
    none: 'No story stands here by itself: for that it must be invented, or there must be consent to publish it.',
    withheld:
      'There are stories that may stand by themselves. They are not here, since the figures over all stories less these would give what is in the others.',
    head: ['story', 'change', 'effect (estimated)', 'compared with', 'difference in cost'],
    comparedWith: (kind, months) => `${kind}, ${number(months)} months`,
  },

  section: {
    title: 'What is not here, and why',
    rules: ({ group, cell, dominance }, isLower) =>
      `This report is for everyone. ${isLower ? 'The rules that keep it from pointing to anyone are set lower here than usual, so that a figure may be about fewer people' : 'So figures that may point to a person are left out'}: a group has at least ${number(group)} stories, a class that is not empty at least ${number(cell)}, and of an amount at most ${percent(dominance)} comes from two stories. What does not meet this stands together with what is beside it, or is not here. ${isLower ? 'Who publishes it sees to it that nobody can be recognised.' : 'What is left out for that reason cannot be calculated from the other figures of this report alone.'}`,
    always:
      'Never here are the lowest, the highest and the middle story, the part of the largest, a mean without one story, and single lines and prices of a story. The difference between two reports over partly the same stories may say more than each of them. So may the same stories with another perspective, another division (--by, --per-year), other bands or other thresholds. Who publishes this report sees to that.',
    nothing: 'Nothing else was left out or put together in this report.',
    items: (what, why) => `${what}: ${why}.`,
    ofBlock: (about) => `Over ${about}:`,
    what: {
      change: 'Change of quality of life',
      effect: 'Effect on quality of life',
      domains: 'Domains of life',
      saving: 'How often cost is saved',
      bands: 'How often how much is saved',
      known: 'Of how many stories the difference is known',
      total: 'Total of the cost, and what depends on it',
      mean: 'Mean of a story',
      realism: 'Total with only what is certain',
      returns: 'Investment and benefit',
      payers: 'Payers',
      groups: 'Groups',
      'group-better-change': 'Change by group',
      'group-better-effect': 'Effect by group',
      'group-saves': 'Savings by group',
      'group-total': 'Total by group',
      cases: 'Single stories',
    },
    why: {
      merged: ({ cell }) => `classes stand together, since one of them would have fewer than ${number(cell)} stories`,
      'small-cell': ({ cell }) =>
        `not shown, or not exactly, since a class would have fewer than ${number(cell)} stories`,
      'held-by-few': ({ group, dominance }) =>
        `not shown, since fewer than ${number(group)} stories make it up, or two of them are more than ${percent(dominance)}`,
      solvable: () => 'not shown, since what may not be shown could be calculated from it',
      together: ({ group }) =>
        `what is of fewer than ${number(group)} stories, or of one or two, stands together with others`,
      'partly-known': ({ cell }) =>
        `not shown, since of fewer than ${number(cell)} stories something is unknown or since those are counted with others`,
      rounded: () => 'not shown, since counts are rounded and would follow from it',
    },
  },

  workbook: {
    sheets: { summary: 'Summary', cases: 'Stories', withheld: 'What is not here' },
    columns: {
      block: 'compared with',
      subject: 'subject',
      label: 'what',
      value: 'value',
      case: 'name',
      title: 'story',
      change: 'change',
      effect: 'effect (estimated)',
      difference: 'difference',
      why: 'why',
    },
  },
  commandLine: {
    twoWay: '--two-way does not go with a published report: its table rests on assumptions in single stories',
    noCaseBeside:
      'this story may not be published by itself: the figures over all stories of the project less the single stories would give what is in the others',
    pointing:
      'nothing was written: what would be published holds something that leads to a person (see above); take it out, or make something else of it with effectcalc pseudonymise',
    beside: (folder, names) =>
      `take care: ${folder} holds files that this command did not write and that may be internal: ${names.join(', ')}. Do not publish those; an empty folder, with --out, is better`,
    noCase: 'this story may not be published by itself: it is not invented and does not have consent: published',
    casesLeftOut: (n) =>
      n === 1
        ? 'of 1 story no report was made, since it may not be published by itself'
        : `of ${number(n)} stories no report was made, since they may not be published by themselves`,
  },
}
