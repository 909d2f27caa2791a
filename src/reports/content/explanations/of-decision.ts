import type { Rule } from './rule.ts'

/** How the figures of a choice come about. */
export const ofDecision: readonly Rule[] = [
  { fits: /^decision\.n$/, how: 'decisionCases' },
  { fits: /^decision\.amount$/, how: 'effectValue' },
  { fits: /^decision\.efficiency\.[^.]+\.cost$/, how: 'optionCost' },
  { fits: /^decision\.efficiency\.[^.]+\.effect$/, how: 'optionEffect' },
  {
    fits: /^decision\.efficiency\.([^.]+)\.icer$/,
    how: 'icer',
    from: ([, option]) => ['cost', 'effect'].map((of) => `decision.efficiency.${option}.incremental_${of}`),
  },
  { fits: /^decision\.(efficiency|planes)\.[^.]+\.incremental_(cost|effect)$/, how: 'increment' },
  {
    fits: /^decision\.options\.([^.]+)\.net_benefit$/,
    how: 'netBenefit',
    from: ([, option]) => [
      `decision.efficiency.${option}.effect`,
      'decision.amount',
      `decision.efficiency.${option}.cost`,
    ],
  },
  { fits: /^decision\.options\.[^.]+\.n$/, how: 'optionCases' },
  { fits: /^decision\.options\.[^.]+\.probability_best$/, how: 'probabilityBest' },
  { fits: /^decision\.options\.[^.]+\.expected_loss$/, how: 'expectedLoss' },
  { fits: /^decision\.perfect_information$/, how: 'perfectInformation' },
  { fits: /^decision\.information\./, how: 'information' },
  { fits: /^decision\.planes\.[^.]+\.(quadrants\.|on_axis$)/, how: 'quadrant' },
  {
    fits: /^decision\.planes\.([^.]+)\.break_even\.threshold$/,
    how: 'planeThreshold',
    from: ([, option]) => ['cost', 'effect'].map((of) => `decision.planes.${option}.incremental_${of}`),
  },
  { fits: /^decision\.planes\.[^.]+\.points\./, how: 'planePoint' },
  { fits: /^decision\.curve\./, how: 'curve' },
]
