import { Chalk } from 'chalk'
import { describe, expect, it } from 'vitest'
import { forTerminal } from '../../src/reports/document.ts'
import { terminal } from '../../src/reports/render/terminal.ts'
import { chartOf, pictures, reportOf, rowsOf, sectionOf, shipped, wordsOf } from './one-case.ts'

const { story, evaluation } = shipped()
const nightShift = story('010')
const { document } = reportOf(nightShift, evaluation)

const headings = ({ children }: typeof document, depth: number) =>
  children.filter((node) => node.type === 'heading' && node.depth === depth).map(wordsOf)

describe('the report on a case', () => {
  it('tells the story and what it shows before how that was counted', () => {
    expect(headings(document, 2).slice(0, 9)).toEqual([
      'In het kort',
      'Het verhaal',
      'De twee verlopen naast elkaar',
      'Kwaliteit van leven per leefgebied',
      'Wie betaalt en wie voordeel heeft',
      'Wat het verschil maakt',
      'Hoe zeker is dit?',
      'Waarom het zonder zo zou zijn gegaan',
      'De berekening',
    ])
  })

  it('says in short what became of life before it says what that cost, and how certain that is', () => {
    expect(sectionOf(document, 'short').map(wordsOf)).toEqual([
      'De kwaliteit van leven steeg. Naar inschatting is het leven beter dan zonder de ondersteuning.',
      'Kosten: bespaart €\u00a02.519. Met de ondersteuning €\u00a03.879, zonder €\u00a06.398.',
      'Vergeleken met de gewone hulp. Hoe het zonder de ondersteuning zou zijn gegaan is een inschatting en geen meting.',
      'Dat het zonder zo zou zijn gegaan geldt als waarschijnlijk: kosten waar niets anders bij staat tellen voor 75% mee. Met alleen wat zeker is: kost €\u00a03.879 extra. Met alles wat genoemd is voluit: bespaart €\u00a07.546.',
    ])
    expect(wordsOf(document.children[1])).toContain('verzonnen verhaal')
  })

  it('quotes the story by its paragraphs', () => {
    const [quote] = sectionOf(document, 'story')
    expect(quote?.type).toBe('blockquote')
    const parts = quote?.type === 'blockquote' ? quote.children.map(wordsOf) : []
    expect(parts).toHaveLength(4)
    expect(parts[2]).toBe(
      'Nu staat er nog ruim drieduizend euro open. Op vrijdag maken ze samen de post open. Hij slaapt nog slecht en praat er met anderen niet over.',
    )
  })

  it('draws both courses as they stand in the file', () => {
    const { months, ticks, courses } = chartOf(document, 'timelines')
    expect(months).toBe(12)
    expect(ticks.map(({ text }) => text)).toEqual(['maand 1', 'maand 4', 'maand 7', 'maand 10'])
    expect(courses.map(({ tone, title }) => [tone, title])).toEqual([
      ['with', 'met ondersteuning: Met het spreekuur'],
      ['without', 'zonder (geschat): Blijven schuiven'],
    ])
    expect(courses[0]?.notes.map(({ mark, from, to, text }) => [mark, from, to, text])).toEqual([
      ['event', 1, 1, 'Komen samen op het spreekuur'],
      ['event', 3, 3, 'Regeling met het energiebedrijf en de zorgverzekeraar'],
      ['event', 5, 5, 'De caravan is verkocht, de leaseauto blijft'],
      ['event', 6, 6, 'Mevrouw gaat vier uur meer werken'],
      ['activity', 1, 9, 'Consult maatschappelijk werk: 13 contacten'],
      ['activity', 3, 8, 'Vrijwilliger voor de ordners en de begroting: 10 tot 20 uur'],
      ['activity', 1, 1, 'Incassokosten per vordering: 2 keer'],
      ['activity', 1, 4, 'Ziekteverzuimdag: 4 dagen'],
      ['activity', 1, 12, 'Consult huisarts: 5 contacten'],
    ])
    const without = courses[1]?.notes.filter(({ mark }) => mark === 'event').map(({ text }) => text)
    expect(without).toEqual([
      'De schulden zijn niet meer te betalen, er volgen dagvaardingen en loonbeslag (kans 60%)',
      'Na de winter wordt de energie afgesloten (mogelijk)',
    ])
  })

  it('gives rates and moments after the end of the year as they are', () => {
    const [first] = chartOf(reportOf(story('024'), evaluation).document, 'timelines').courses
    const notes = first?.notes.map(({ from, to, text }) => [from, to, text])
    expect(notes).toContainEqual([13, 24, 'Verzorging thuis, tweede jaar: 6 uur per week'])
    expect(notes).toContainEqual([22, 22, 'Zit voor de tweede zomer in haar eigen tuin'])
  })

  it('draws the levels of each life domain at the start, with and without, on the named scale', () => {
    const { ticks, rows } = chartOf(document, 'dumbbells')
    expect(ticks).toHaveLength(5)
    expect(ticks[0]).toEqual({ value: 1, text: '1 Gaat heel slecht' })
    expect(rows.map(({ label, dots }) => [label, ...dots.map(({ tone, value }) => `${tone} ${value}`)])).toEqual([
      ['Geld en schulden', 'start 2', 'with 3', 'without 1'],
      ['Werk en opleiding', 'start 3', 'with 3', 'without 3'],
      ['Relaties thuis', 'start 2', 'with 4', 'without 2'],
      ['Psychische gezondheid', 'start 2', 'with 2', 'without 2'],
      ['Huishouden en regelen', 'start 2', 'with 4', 'without 2'],
      ['Sociaal netwerk', 'start 3', 'with 3', 'without 3'],
      ['Eigen regie', 'start 2', 'with 3', 'without 1'],
    ])
  })

  it('says in words what its pictures show', () => {
    const [courses, quality, payers, carries] = pictures(document).map(({ alternative }) => alternative)
    expect(courses).toContain('maand 1 t/m 9: Consult maatschappelijk werk: 13 contacten;')
    expect(quality).toMatch(/^De schaal loopt van 1 Gaat heel slecht tot 5 Gaat heel goed\. Geld en schulden: begin 2 /)
    expect(payers).toContain('Werkgever: bespaart €\u00a02.268. Schuldeiser of incassobureau: kost €\u00a0303 extra.')
    expect(carries).toMatch(
      /^Ziekteverzuimdag: bespaart €\u00a02\.162\. Consult maatschappelijk werk: kost €\u00a01\.831 extra\./,
    )
  })

  it('names what makes most of the difference, with its share and what its price rests on', () => {
    const { record } = reportOf(nightShift, evaluation)
    // Nine days in the reference, as twelve that are probable, against four: of 405 euros in 2023.
    expect(record.contributions[0]?.difference).toBeCloseTo((12 * 0.75 - 4) * 405 * (134.6 / 126.09), 6)
    expect(rowsOf(sectionOf(document, 'carries'))).toHaveLength(5)
    expect(rowsOf(sectionOf(document, 'carries'))[0]).toEqual([
      'Ziekteverzuimdag',
      'bespaart €\u00a02.162',
      '33,4%',
      'afgeleid of indirect: Sazas, Wat kost ziekteverzuim (MKB Servicedesk 2023)',
    ])
  })

  it('gives the reasons for the reference course, each activity below the event it hangs on', () => {
    const rows = rowsOf(sectionOf(document, 'reasons'))
    const whats = rows.map(([what]) => what)
    expect(rows[0]).toEqual([
      'het hele verloop',
      'waarschijnlijk (75%)',
      'Zo ging het al een halfjaar, en hij liet niemand meekijken',
    ])
    const stuck = whats.findIndex((what) => what?.startsWith('● De schulden zijn niet meer te betalen'))
    expect(rows[stuck + 1]).toEqual([
      '▪ Dagvaardingen en het verzoek om bewind',
      'dan zeker; telt voor 60% mee',
      'Energie en zorgverzekering apart, en later het bewind',
    ])
    expect(rows[stuck + 3]).toEqual([
      '▪ Schuldhulpverlening per gestart huishouden (Nijmegen)',
      'dan waarschijnlijk (75%); telt voor 45% mee',
      'Na het beslag klopt bijna iedereen bij de gemeente aan',
    ])
    expect(whats.indexOf('▪ Consult huisarts')).toBeLessThan(stuck)
  })

  it('says why the support claims a part of the benefit', () => {
    const words = sectionOf(reportOf(story('032'), evaluation).document, 'reasons').map(wordsOf)
    expect(words.at(-1)).toBe(
      'Van de baten mag de ondersteuning 60% claimen. De reden: De corporatie gaf de woning en de opvang hield hem al die jaren vast',
    )
  })

  it.each([
    ['026', 'Alleen een budgetcursus en telefonisch advies (lichtere hulp)', 'reference: lichter'],
    ['036', '(hoe het beter had gekund)', 'reference: beter'],
  ])('names the reference course of %s that it does not compare with', (number, title, setting) => {
    const words = sectionOf(reportOf(story(number), evaluation).document, 'courses')
      .map(wordsOf)
      .at(-1)
    expect(words).toContain(title)
    expect(words).toContain(setting)
  })

  it('names the line of the file for each line of the calculation, where a link finds them', () => {
    const lines = document.children.find((node) => node.type === 'table' && node.data?.name === 'lines')
    if (lines?.type !== 'table') throw new Error('there are no lines')
    expect(lines.children[1]?.data?.id).toBe('lines-de-nachtploeg-weg')
    expect(rowsOf([lines]).map((row) => row.at(-1))).toEqual(lines.children.slice(1).map(() => 'regel 7'))
    expect(document.children.map(wordsOf)).toContainEqual(expect.stringContaining('Ze staan in cases/one.yaml'))
  })

  it.each(['nl', 'en'] as const)('fits a terminal of 80 columns in %s, and says nothing there twice', (language) => {
    const shown = terminal(
      forTerminal(reportOf(nightShift, evaluation, language).document),
      new Chalk({ level: 0 }),
      80,
    )
    expect(shown.split('\n').filter((line) => line.length > 80)).toEqual([])
    expect(shown).toContain(
      '  Meneer werkte achttien jaar in ploegendienst op een terminal in de haven. Toen\n  de nachtploeg',
    )
    expect(shown.match(/De caravan is verkocht, de leaseauto blijft/g)).toHaveLength(1)
  })
})
