import type { Sentences } from '../nl/nl.ts'
import { numbersOf } from '../numbers.ts'

const { number, list } = numbersOf('en')

const stories = (n: number) => (n === 1 ? '1 story' : `${number(n)} stories`)

const carefulOf = {
  all: ', and that all stories take part does not change that',
  random: ', and that lots were drawn for which stories take part does not change that',
  consecutive: ', and that the stories were taken in order of arrival does not change that',
  purposive: ', and the stories were chosen',
  typical: ', and the stories were chosen',
  unknown: ', and how the stories were chosen is not stated',
  'by-approach': ', and the stories were chosen in another way for each approach',
}

/** What reports say to who must choose, where the settings say what an effect is worth. */
export const decision: Sentences['decision'] = {
  title: 'Is it worth it?',
  unit: {
    'index-point': { one: 'a point on the scale from 0 to 100 for quality of life', per: 'per point', more: 'points' },
    wellby: { one: 'a year with one point more satisfaction with life (WELLBY)', per: 'per WELLBY', more: 'WELLBYs' },
    qaly: { one: 'a year in full health (QALY)', per: 'per QALY', more: 'QALYs' },
  },
  value: (unit, amount, source) =>
    `Here ${unit} counts as ${amount} (source: ${source}). This project chose that value itself; it counts nowhere else in this report.`,
  over: (n) =>
    `These are means per story, over ${stories(n)} of which the difference in cost and the effect are known.`,
  without: 'without the support (estimated)',
  support: 'the support',
  noApproach: 'approach not stated',
  worth: (amount, share) =>
    `At that value the support is expected to bring ${amount} more per story than it costs. In ${share} of the calculations it is the better choice.`,
  notWorth: (amount, share) =>
    `At that value the support is expected to cost ${amount} more per story than it brings. In ${share} of the calculations it is the better choice all the same.`,
  best: (option, amount, share) =>
    `At that value ‘${option}’ is expected to come out highest here: ${amount} more per story than without. In ${share} of the calculations that choice comes out highest too.`,
  bestWithout: (share) =>
    `At that value none of the approaches is expected to be worth its cost. In ${share} of the calculations it comes out highest without too.`,
  careful: (selection) =>
    `What stands here does not say which approach is the best: each approach helped other people in another place${carefulOf[selection]}. What looks like a difference here may come from that.`,
  few: (options) =>
    `On few stories ${options.length === 1 ? 'rests' : 'rest'} ${list(options.map(([option, n]) => `‘${option}’ (the mean of ${n === 1 ? '' : 'these '}${stories(n)})`))}. One other story may make it come out otherwise.`,

  scores: 'A score with a range counts at its likely level under quality of life, and here with all of the range.',

  optionsTitle: 'What each choice is expected to be worth',
  optionsHead: ['choice', 'value less cost, per story', 'highest in'],
  efficiencyTitle: 'Cost and effect side by side',
  efficiencyHead: (units, per) => [
    'choice',
    'cost per story',
    `effect (${units})`,
    `extra cost ${per} more`,
    'in words',
  ],
  status: {
    first: 'costs least',
    efficient: 'more effect, at more cost',
    dominated: 'drops out: another is at least as good and no dearer',
    'extendedly-dominated': 'drops out: a mix of two others gives the same for less',
  },

  plane: {
    title: (option) => `Effect and extra cost of ${option}, compared with without`,
    across: (units) => `more effect (${units})`,
    up: 'extra cost',
    each: 'one calculation; the darker, the more',
    middle: (effect, cost) => `mean: effect ${effect}, ${cost}`,
    line: (amount, per) => `${amount} ${per}: below this line it is worth it`,
    corners: {
      upperLeft: 'worse and costs extra',
      upperRight: 'better and costs extra',
      lowerLeft: 'worse and saves',
      lowerRight: 'better and saves',
    },
    effectNotDrawn: 'The effect was not drawn: no score has a range.',
    quadrants: (parts) => `Of the calculations: ${list(parts)}.`,
    quadrant: {
      more_effect_saves: (share) => `${share} better and cheaper`,
      more_effect_costs_more: (share) => `${share} better and dearer`,
      less_effect_saves: (share) => `${share} worse and cheaper`,
      less_effect_costs_more: (share) => `${share} worse and dearer`,
      on_axis: (share) => `${share} with the same effect or the same cost`,
    },
    breakEven: {
      from: (amount, per) => `It is expected to be worth it from ${amount} ${per}.`,
      'up-to': (amount, per) =>
        `The effect is smaller than without, and it costs less: that is expected to be worth it as long as an effect is worth at most ${amount} ${per}.`,
    },
  },

  curves: {
    title: 'How often each choice comes out highest, by what an effect is worth',
    across: (per) => `value ${per}`,
    up: 'part of the calculations',
    marker: (amount) => `chosen value: ${amount}`,
    inWords: (from, to, rows) =>
      `Lines from ${from} to ${to}. How often the highest, at the start and at the end: ${rows.join('; ')}.`,
    row: (option, first, last) => `${option} ${first} and ${last}`,
    left: (n, share) =>
      n === 1
        ? `One other choice nowhere comes out highest in more than ${share} of the calculations, and is not drawn.`
        : `${number(n)} other choices nowhere come out highest in more than ${share} of the calculations, and are not drawn.`,
    always: (option, to) => `At every value up to ${to}, ${option} is expected to come out highest.`,
    frontier: (first, steps) =>
      `At first ${first} is expected to come out highest${steps.map((step) => `, ${step}`).join('')}.`,
    step: (amount, option) => `from about ${amount} ${option}`,
  },

  information: {
    title: 'What would be worth finding out first',
    nothing: 'Finding out more does not change the choice: it stays the same in nearly all calculations.',
    perfect: (amount) =>
      `Who knew everything for certain would sometimes choose otherwise. That makes ${amount} per story on average; more than that, further research is not worth for this choice.`,
    first: (kind, amount) => `Find out first ${kind}: that is worth ${amount} per story on average.`,
    noneAlone: 'Finding out one kind of uncertainty alone does not change the choice.',
    head: ['what one would find out', 'worth, per story'],
    zero: (amount) => `${amount}: finding out more does not change the choice`,
  },
}
