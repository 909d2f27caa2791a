import { describe, expect, it } from 'vitest'
import type { Activity } from '../../src/core/case/activity.ts'
import type { Case } from '../../src/core/case/case.ts'
import { additionOf, changesOf } from '../../src/scoring/changes.ts'
import type { Answers } from '../../src/scoring/interview.ts'
import { interviewAbout, interviews, newcomer } from './interviews.ts'
import { interview, story, told } from './told.ts'
import { walked } from './walks.ts'

const activitiesOf = ({ scenarios }: Case, name: string) => scenarios[name]?.activities as readonly Activity[]

/** The answers that add an activity to a course, from the parts that differ from the plainest. */
function adding(course: string, number: number, parts: Answers): Answers {
  const id = `course.${course}.add-${number}`
  const own = Object.entries(parts).map(([part, answer]) => [`${id}.${part}`, answer])
  return { [id]: 'add', ...Object.fromEntries(own) }
}

/** What is added to the reference course by one addition. */
function added(parts: Answers): Activity {
  const lines = activitiesOf(told(adding('reference', 1, parts)), 'reference')
  expect(lines.slice(0, -1)).toEqual(activitiesOf(story, 'reference'))
  return lines.at(-1) as Activity
}

describe('a course that is kept', () => {
  it('stays as it was, and only a rating is added', () => {
    const rating = { ...newcomer, instrument: 'life-domains', at: 'month 12', scores: {}, others: 'same' }
    expect(told({ 'score.finances.start': 'same-for-the-rest' })).toEqual({
      ...story,
      ratings: [...(story.ratings ?? []), rating],
    })
  })

  it('stays as it was where a change is begun and everything is answered as it stood', () => {
    const same: Answers = {
      'course.reference.1': 'change',
      'course.reference.1.quantity': { low: 6, likely: 10, high: 16 },
      'course.reference.1.certainty': 'certain',
      'course.reference.1.because': 'Bijna maandelijks',
      'course.reference.2': 'change',
      'course.reference.2.quantity': 1,
    }
    expect(changesOf(interview, walked(interview, same).answers).map(({ kind }) => kind)).toEqual(['add-rating'])
  })
})

describe('an activity that is changed', () => {
  it('gets what was answered, and keeps what was not asked about', () => {
    const [, weekly, stay] = activitiesOf(
      told({
        'course.reference.2': 'change',
        'course.reference.2.quantity': { low: 1, high: 2 },
        'course.reference.2.certainty': 0.3,
        'course.reference.2.because': 'Er lag al een aanvraag',
        'course.reference.3': 'change',
        'course.reference.3.quantity': 'unknown',
        'course.reference.3.certainty': 'possible',
      }),
      'reference',
    )
    expect(weekly).toEqual({
      price: 'individual-guidance-hour',
      quantity: { low: 1, high: 2 },
      per: 'week',
      from: 'month 7',
      to: 'month 12',
      certainty: 0.3,
      basis: 'estimated',
      because: 'Er lag al een aanvraag',
    })
    expect(stay).toEqual({
      label: 'Opname',
      price: 'hospital-day',
      quantity: 'unknown',
      event: 'fall',
      certainty: 'possible',
    })
  })

  it('loses a certainty and a reason that are left empty', () => {
    const [first] = activitiesOf(
      told({ 'course.reference.1': 'change', 'course.reference.1.certainty': '', 'course.reference.1.because': '' }),
      'reference',
    )
    expect(first).toEqual({ price: 'gp-consult', quantity: 1 })
  })

  it('is changed in its own course only', () => {
    const changedStory = told({ 'course.lighter.1': 'change', 'course.lighter.1.quantity': 3 })
    expect(activitiesOf(changedStory, 'lighter')).toEqual([{ price: 'gp-consult', quantity: 3, at: 'month 2' }])
    expect(activitiesOf(changedStory, 'reference')).toEqual(activitiesOf(story, 'reference'))
    expect(changedStory.scenarios.intervention).toEqual(story.scenarios.intervention)
  })
})

describe('an activity that is dropped', () => {
  it('goes, and changes to the others still find theirs', () => {
    const lines = activitiesOf(
      told({
        'course.reference.1': 'drop',
        'course.reference.2': 'drop',
        'course.reference.3': 'change',
        'course.reference.3.quantity': 2,
        ...adding('reference', 1, { quantity: 7 }),
      }),
      'reference',
    )
    expect(lines).toEqual([
      { label: 'Opname', price: 'hospital-day', quantity: 2, event: 'fall' },
      { price: 'gp-consult', quantity: 7, because: 'Zo ging het' },
    ])
  })

  it('leaves a course in which nothing was used where it was the only one', () => {
    expect(activitiesOf(told({ 'course.lighter.1': 'drop' }), 'lighter')).toEqual([])
  })
})

describe('an activity that is added', () => {
  const because = 'De huisarts zei het'

  it('in total, over the whole window', () => {
    expect(added({ price: 'gp-consult', quantity: { low: 1, likely: 2, high: 4 }, because })).toEqual({
      price: 'gp-consult',
      quantity: { low: 1, likely: 2, high: 4 },
      because,
    })
  })

  it('as a rate over a period, with a certainty of its own', () => {
    const weekly = {
      price: 'domestic-help-hour',
      quantity: 2,
      per: 'week',
      when: 'period',
      from: '2024-06',
      to: 'month 8',
    }
    expect(added({ ...weekly, certainty: 'probable', because })).toEqual({
      price: 'domestic-help-hour',
      quantity: 2,
      per: 'week',
      from: '2024-06',
      to: 'month 8',
      certainty: 'probable',
      because,
    })
  })

  it('at one moment, of which it is unknown how much', () => {
    expect(added({ quantity: 'unknown', when: 'moment', at: '2024-05-12', certainty: 0, because })).toEqual({
      price: 'gp-consult',
      quantity: 'unknown',
      at: '2024-05-12',
      certainty: 0,
      because,
    })
  })

  it('that hangs on an event, at that event or over a period', () => {
    const hanging = { price: 'ambulance-ride', quantity: 1, event: 'fall', because }
    expect(added({ ...hanging, when: 'event' })).toEqual(hanging)
    expect(added({ ...hanging, when: 'period', from: 'month 6', to: 'month 7' })).toEqual({
      ...hanging,
      from: 'month 6',
      to: 'month 7',
    })
  })

  it('several times comes in the order in which it was said, without what was to be forgotten', () => {
    const answers = {
      ...adding('reference', 1, { quantity: 1, because }),
      ...adding('reference', 2, { quantity: 2, because, sure: 'forget' }),
      ...adding('reference', 3, { quantity: 3, because }),
      ...adding('lighter', 1, { quantity: 4, because }),
    }
    const changedStory = told(answers)
    const line = (quantity: number) => ({ price: 'gp-consult', quantity, because })
    expect(activitiesOf(changedStory, 'reference').slice(3)).toEqual([line(1), line(3)])
    expect(activitiesOf(changedStory, 'lighter').slice(1)).toEqual([line(4)])
  })

  it('to a course of which nothing was known makes a course that is known', () => {
    const lighter = { ...story.scenarios.lighter, activities: 'unknown' } as Case['scenarios'][string]
    const unknown = interviewAbout({ ...story, scenarios: { ...story.scenarios, lighter } })
    expect(activitiesOf(told({}, unknown), 'lighter')).toBe('unknown')
    expect(activitiesOf(told(adding('lighter', 1, { quantity: 4, because }), unknown), 'lighter')).toEqual([
      { price: 'gp-consult', quantity: 4, because },
    ])
  })

  it('to what was used with the support of a new case says whether it is what is evaluated', () => {
    const newCase = interviewAbout({ ...story, ratings: [] })
    const used = { price: 'gp-consult', quantity: 2, when: 'moment', at: 'month 3' }
    const answers = {
      ...adding('intervention', 1, { ...used, investment: 'yes' }),
      ...adding('intervention', 2, { ...used, investment: 'no' }),
      ...adding('reference', 1, { quantity: 3, because }),
    }
    const written = told(answers, { ...newCase, about: 'new-case' })
    const line = { price: 'gp-consult', quantity: 2, at: 'month 3' }
    expect(activitiesOf(written, 'intervention').slice(1)).toEqual([{ ...line, investment: true }, line])
    expect(activitiesOf(written, 'reference').slice(3)).toEqual([{ price: 'gp-consult', quantity: 3, because }])
    expect(written.ratings ?? []).toEqual([])
  })

  it('is shown as far as it was answered', () => {
    const id = 'course.reference.add-1'
    expect(additionOf(id, { [id]: 'add', [`${id}.price`]: 'gp-consult' })).toEqual({ price: 'gp-consult' })
    expect(additionOf(id, { [`${id}.per`]: 'total', [`${id}.event`]: 'none', [`${id}.because`]: '' })).toEqual({})
  })
})

describe('attribution', () => {
  const claimed = interviews.withAttribution

  it('of all is nothing to say where nothing was said, and else takes the place of what was said', () => {
    expect(told({ attribution: 'all' })).not.toHaveProperty('attribution')
    expect(told({ attribution: 'all' }, claimed).attribution).toEqual({ share: 1 })
  })

  it('of a part is that part, and who helped too', () => {
    const part = { attribution: 'part', 'attribution.share': { low: 0.5, high: 0.9 }, 'attribution.because': 'De zus' }
    for (const about of [interview, claimed])
      expect(told(part, about).attribution).toEqual({ share: { low: 0.5, high: 0.9 }, because: 'De zus' })
  })

  it('that is kept stays as it was', () => {
    expect(told({ attribution: 'keep' }, claimed).attribution).toEqual(claimed.story.attribution)
  })

  it('changes nothing as long as it is not said which part', () => {
    expect(changesOf(interview, { attribution: 'part' })).toEqual([])
    expect(changesOf(claimed, { attribution: 'part' })).toEqual([])
  })
})
