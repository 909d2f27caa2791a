import type { FindingArgs } from '../../core/finding.ts'
import type { FindingWords, ProgrammeFindingSentences } from '../finding-sentences.ts'
import { numbersOf } from '../numbers.ts'

const { number } = numbersOf('en')

/** Sentences for what is found in programme.yaml, and in what cases say of it. */
export const programmeFindings: ProgrammeFindingSentences = {
  'count-above-total': ({ args, written }) => ({
    message: above[args.of](written === null ? 'this number' : `"${written}"`, number(args.total)),
    mark: `at most ${number(args.total)}`,
    ...(args.of === 'base' ? { help: 'count is a part of base: how many people, of how many' } : {}),
  }),
  'unnamed-approach': ({ written, near }) => ({
    message: `there is no approach ${said(written, 'of this name')}`,
    ...(near.length > 0 ? {} : { help: 'put the approach in programme.yaml or effectcalc.yaml under approaches' }),
  }),
  'approach-said-otherwise': ({ args }) => ({
    message: `${args.field} of this approach is not the same in effectcalc.yaml`,
    help: 'say it in one place, or the same in both',
  }),
  'caseload-price-listed': ({ args, written }) => ({
    message: `the price ${said(written, 'with this id')} follows from the caseload of ${args.approach} in programme.yaml already`,
    mark: 'the same id',
    help: 'give this price another id, or take away caseload or fte_year_cost of the approach',
  }),
  'approach-title-twice': ({ args }) => ({
    message: `this approach is called the same as ${args.first}`,
    help: 'give each approach a title of its own: else they cannot be told apart in a report',
  }),
  'more-cases-than-served': ({ args }) => ({
    message: `there are more cases of this approach (${number(args.cases)}) than people served (${number(args.served)})`,
    help: 'look up how many people were served, and whether each case belongs to this approach',
  }),
  'scores-and-counts': () => ({
    message: 'the grades are here twice: at scores and at counts',
    help: 'write each grade at scores, or at counts how many people gave each grade',
  }),
  'grade-outside-scale': ({ args, written }) => ({
    message: `${said(written, 'this')} is not a grade of the scale`,
    mark: `a number from ${args.from} to ${args.to}`,
  }),
  'area-with-itself': ({ written }) => ({
    message: `${said(written, 'this area')} is compared with itself here`,
    mark: 'should be another area',
    help: 'leave comparison out where there is no other area: then it is called a change, and not an effect',
  }),
  'unknown-area': ({ written, near }) => ({
    message: `${said(written, 'this area')} has no rows of this figure`,
    ...(near.length > 0 ? {} : { help: 'add rows of that area too, with the same words at indicator' }),
  }),
  'area-twice': ({ args }) => ({
    message: 'this area has this figure twice in this year',
    mark: `is number ${args.first} under area too`,
    help: 'keep one of them',
  }),
  'unusable-boundaries': ({ args }) =>
    boundaryFaults(args.shape === null ? 'a shape' : `shape ${args.shape}`)[args.reason],
  'no-such-property': ({ written, near }) => ({
    message: `no shape in this file has a property ${said(written, 'of that name')}`,
    ...(near.length > 0 ? {} : { help: 'name the property that holds the name of the area' }),
  }),
  'area-without-boundary': ({ written, near }) => ({
    message: `no shape on the map is called ${said(written, 'as this area is')}`,
    ...(near.length > 0 ? {} : { help: 'this area stands in the table, and not on the map' }),
  }),
  'other-comparison': ({ args, written }) => ({
    message: `this area is compared with ${said(written, 'another area')} here, and before with "${args.comparison}"`,
    mark: `number ${args.first} under area names another area`,
    help: 'name the same area to compare with in all rows of a figure of an area',
  }),
  'support-order': ({ args }) => supportOrder[args.problem],
  'unknown-outcome': ({ written, near }) => ({
    message: `this case has no outcome ${said(written, 'of this name')}`,
    ...(near.length > 0 ? {} : { help: 'name the id of an outcome that stands under outcomes' }),
  }),
  'outcome-cycle': ({ args }) => ({
    message: 'this chain of outcomes leads back to itself',
    mark: args.through.length > 5 ? `in ${number(args.through.length - 1)} steps` : args.through.join(' > '),
    help: 'take one of the steps away: what leads to something cannot come from it',
  }),
  'unknown-line': ({ written, near }) => ({
    message: `this case has no line ${said(written, 'of this name')}`,
    ...(near.length > 0
      ? {}
      : {
          help: 'name the price or the label of a line under activities; leave counted_by out where nothing counts it',
        }),
  }),
  'quote-not-published': () => ({
    message: 'this quote is left out of the published report: there is no consent for it',
    help: 'if who said this agreed to that, add: consent: published',
  }),
  'quote-without-consent': () => ({
    message: 'it is not said how far this quote may go',
    help: 'add: consent: internal, or consent: published where it may stand in a public report',
  }),
  'line-without-outcome': () => ({
    message: 'no outcome leads to this line: what changed, so that this is different?',
    help: 'add counted_by to an outcome, with the price or the label of this line',
  }),
}

const above: Record<FindingArgs['count-above-total']['of'], (count: string, total: string) => string> = {
  base: (count, total) => `${count} is more than the ${total} people of base`,
  invited: (count, total) => `${count} is more than the ${total} people who were asked`,
  served: (count, total) => `${count} is more than the ${total} people who were served`,
  answered: (count, total) => `${count} is more than the ${total} people who answered`,
  of: (count, total) => `${count} is more than the ${total} people of of`,
  'took-part': (count, total) => `${count} is more than the ${total} people who took part`,
}

const supportOrder: Record<FindingArgs['support-order']['problem'], FindingWords> = {
  'asked-after-started': {
    message: 'the support was asked for after it began',
    help: 'asked is when help was asked for, started when the support began',
  },
  'ended-before-started': {
    message: 'the support ends before it begins',
    help: 'started is when the support began, ended when it ended',
  },
}

function said(written: string | null, otherwise: string): string {
  return written === null ? otherwise : `"${written}"`
}

const boundaryFaults = (shape: string) => ({
  missing: {
    message: 'this file of boundaries is not there',
    help: 'write the path from the folder of the project, or leave boundaries out: then there is no map',
  },
  'too-large': { message: 'this file of boundaries is too large', mark: 'at most 5 MB' },
  'not-geojson': {
    message: 'this file is not GeoJSON with a list of shapes',
    help: 'save the boundaries as a FeatureCollection with a Polygon or MultiPolygon for each area',
  },
  'not-a-shape': {
    message: `${shape} is not a Polygon or MultiPolygon`,
    help: 'a point or a line encloses no area',
  },
  coordinates: {
    message: `${shape} has a place that is not two numbers, or too far away`,
    help: 'a place is [longitude, latitude] in degrees, or [x, y] in metres',
  },
  'too-many-points': {
    message: 'these boundaries have too many points',
    mark: `at most ${number(50_000)}`,
    help: 'simplify the boundaries: a small map does not show so many points',
  },
})
