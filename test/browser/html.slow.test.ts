import { execFileSync } from 'node:child_process'
import { existsSync } from 'node:fs'
import { mkdtemp, readFile, rm } from 'node:fs/promises'
import { createRequire } from 'node:module'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import type { AxeResults } from 'axe-core'
import fc from 'fast-check'
import { type Browser, type BrowserContextOptions, chromium, type Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { sentencesIn } from '../../src/language/sentences.ts'
import { html } from '../../src/reports/render/html.ts'
import { run } from '../cli/run.ts'
import { anyDocument } from '../reports/any-document.ts'
import { usualLook } from '../reports/usual-look.ts'

const chromiumPath = '/usr/bin/chromium'
const pdfToText = '/usr/bin/pdftotext'

// A reader without Chromium on the machine sees these as skipped: the page was looked at by nobody.
describe.skipIf(!existsSync(chromiumPath))('a report in a browser', () => {
  let folder: string
  let browser: Browser

  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'effectcalc-html-'))
    for (const language of ['nl', 'en']) {
      const options = ['--format', 'html', '--out', join(folder, language), '--language', language]
      for (const path of ['cases', 'cases/004-huis-behouden.yaml']) {
        const made = await run(['report', path, ...options])
        expect(made.code, made.stderr).toBe(0)
      }
    }
    browser = await chromium.launch({ executablePath: chromiumPath, args: ['--headless', '--no-sandbox'] })
  })

  afterAll(async () => {
    await browser?.close()
    await rm(folder, { recursive: true, force: true })
  })

  /** Opens a report, does something with it, and wants it to have been quiet: no errors, and nothing fetched. */
  async function reading(file: string, options: BrowserContextOptions, work: (page: Page) => Promise<void>, at = '') {
    const context = await browser.newContext(options)
    const page = await context.newPage()
    const heard: string[] = []
    const own = pathToFileURL(join(folder, file)).href
    page.on('console', (message) => heard.push(`${message.type()}: ${message.text()}`))
    page.on('pageerror', (error) => heard.push(error.message))
    page.on('request', (request) => {
      const url = request.url()
      if (!url.startsWith(own) && !url.startsWith('data:')) heard.push(url)
    })
    try {
      await page.goto(own + at)
      await work(page)
      expect(heard).toEqual([])
    } finally {
      await context.close()
    }
  }

  const desk = { viewport: { width: 1280, height: 900 } }
  const telephone = { viewport: { width: 360, height: 740 } }
  const reports = ['nl/report.html', 'en/report.html', 'nl/huis-behouden.html', 'en/huis-behouden.html']

  describe.each(reports)('%s', (file) => {
    test('fits a telephone', async () => {
      await reading(file, telephone, async (page) => {
        await unfold(page)
        expect(await page.evaluate('document.scrollingElement.scrollWidth')).toBeLessThanOrEqual(360)
      })
    })

    test('prints without cut tables', async () => {
      // A4 without its margins, of 17 mm on either side.
      const paper = { viewport: { width: 665, height: 1000 } }
      await reading(file, paper, async (page) => {
        await page.emulateMedia({ media: 'print' })
        expect(await page.evaluate(cutOff)).toEqual([])
        expect(await page.evaluate('document.scrollingElement.scrollWidth')).toBeLessThanOrEqual(665)
      })
    })
  })

  // Each report and each way of looking, and not each with each: looking takes seconds.
  test.each([
    ['nl/report.html', 'on a page', { ...desk, colorScheme: 'light' }],
    ['en/report.html', 'in the dark', { ...desk, colorScheme: 'dark' }],
    ['en/report.html', 'on a telephone', { ...telephone, colorScheme: 'light' }],
    ['nl/huis-behouden.html', 'in the dark', { ...desk, colorScheme: 'dark' }],
    ['en/huis-behouden.html', 'on a telephone', { ...telephone, colorScheme: 'light' }],
  ] as const)('%s can be read by everybody, %s', async (file, _, options) => {
    await reading(file, options, async (page) => {
      // All lines of all stories are looked at once.
      if (file === 'nl/report.html') await unfold(page)
      expect(await hindrances(page)).toEqual([])
    })
  })

  test.each([
    ['a page', desk],
    ['a telephone', telephone],
  ])('stays within %s, whatever the words', async (_, size) => {
    const context = await browser.newContext(size)
    const page = await context.newPage()
    for (const any of fc.sample(anyDocument, { seed: 5, numRuns: 25 })) {
      await page.setContent(await html(any, sentencesIn.nl, usualLook))
      await unfold(page)
      expect(await page.evaluate('document.scrollingElement.scrollWidth')).toBe(size.viewport.width)
      expect(await page.evaluate('document.scripts.length')).toBe(1)
    }
    await context.close()
  })

  describe.each(['nl', 'en'])('the report over all stories, %s', (language) => {
    const file = `${language}/report.html`

    test('sorts its stories by any column, and what is unknown last', async () => {
      await reading(file, desk, async (page) => {
        const head = page.locator('table[data-name=cases] thead th').last()
        for (const order of ['ascending', 'descending'] as const) {
          await head.getByRole('button').click()
          expect(await head.getAttribute('aria-sort')).toBe(order)
          const values = await page.evaluate<(number | null)[]>(valuesOfLast)
          const known = values.flatMap((value) => (value === null ? [] : [value]))
          expect(known.length).toBeGreaterThan(30)
          expect(values.slice(0, known.length)).toEqual(known)
          expect(known).toEqual(known.toSorted((a, b) => (order === 'ascending' ? a - b : b - a)))
        }
        const name = page.locator('table[data-name=cases] thead th').first()
        await name.getByRole('button').press('Enter')
        expect(await name.getAttribute('aria-sort')).toBe('ascending')
        expect(await head.getAttribute('aria-sort')).toBeNull()
        const titles = await page.locator('table[data-name=cases] tbody th').allTextContents()
        const { compare } = new Intl.Collator(language, { numeric: true })
        expect(titles).toEqual(titles.toSorted(compare))
      })
    })

    test('shows the stories that a reader chooses, and says how many', async () => {
      await reading(file, desk, async (page) => {
        const rows = page.locator('table[data-name=cases] tbody tr')
        const status = page.getByRole('status')
        const all = await rows.count()
        expect(await status.textContent()).toContain(`${all}`)
        for (const select of await page.locator('.choices select').all()) {
          const option = select.locator('option').nth(1)
          const chosen = await option.textContent()
          await select.selectOption({ index: 1 })
          const shown = await page.locator('table[data-name=cases] tbody tr:visible').all()
          expect(shown.length).toBeGreaterThan(0)
          expect(shown.length).toBeLessThan(all)
          for (const row of shown) expect(await row.getAttribute('data-filter')).toContain(JSON.stringify(chosen))
          expect(await status.textContent()).toContain(`${shown.length} `)
          // Who prints what was chosen is told on paper that it is not all.
          await page.emulateMedia({ media: 'print' })
          expect(await status.isVisible()).toBe(true)
          expect(await select.isVisible()).toBe(false)
          await page.emulateMedia({ media: 'screen' })
          await page.locator('.choices button').click()
          expect(await page.locator('table[data-name=cases] tbody tr:visible').count()).toBe(all)
        }
      })
    })

    test('leads from a figure to the lines it is made of', async () => {
      await reading(file, desk, async (page) => {
        await page.locator('table[data-name=cases] a.figure').first().click()
        await expect.poll(() => page.evaluate(isInView)).toBe(true)
      })
    })

    test('says all without script', async () => {
      await reading(file, { ...desk, javaScriptEnabled: false }, async (page) => {
        expect(await page.locator('.choices:visible').count()).toBe(0)
        expect(await page.locator('table[data-name=cases] tbody tr:visible').count()).toBeGreaterThan(30)
        await page.locator('table[data-name=cases] a.figure').first().click()
        await expect.poll(() => page.locator('details.appendix tbody tr:visible').count()).toBeGreaterThan(100)
      })
    })

    test.skipIf(!existsSync(pdfToText))(
      'prints what is said in short on the first page, and nothing else',
      async () => {
        await reading(file, desk, async (page) => {
          const printed = join(folder, `${language}.pdf`)
          await page.pdf({ path: printed, preferCSSPageSize: true })
          const text = execFileSync(pdfToText, ['-f', '1', '-l', '1', printed, '-'], { encoding: 'utf8' })
          const headings = await page.locator('main > section > h2').allTextContents()
          const parts = await page.locator('section.first').locator('p, figcaption').filter({ visible: true }).all()
          const words = (from: string) => from.replace(/\s+/g, '')
          for (const part of parts) {
            const said = await part.evaluate(
              (one) => [...one.childNodes].find((node) => node.nodeType === 3)?.textContent,
            )
            expect(words(text)).toContain(words(said ?? ''))
          }
          expect(text).toContain(headings[0])
          expect(text).not.toContain(`${headings[1]}\n`)
        })
      },
    )
  })
})

const axe = await readFile(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8')

/** What hinders somebody, as axe sees it. */
async function hindrances(page: Page): Promise<readonly string[]> {
  await page.evaluate(axe)
  const { violations } = await page.evaluate<AxeResults>('axe.run()')
  return violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' ')}`.slice(0, 600))
}

// What runs in the browser is given as text: this program has no types for it.

async function unfold(page: Page) {
  await page.evaluate("for (const folded of document.querySelectorAll('details')) folded.open = true")
}

/** What reaches over the edge of the paper, and the cells whose words reach over their own. */
const cutOff = `(() => {
  const isCut = (one) => {
    const { left, right } = one.getBoundingClientRect()
    const isOver = one.matches('th, td') && one.scrollWidth > one.clientWidth + 1
    return right > innerWidth + 1 || left < -1 || isOver
  }
  const parts = [...document.querySelectorAll('th, td, p, h1, h2, h3, li, .drawing svg')]
  return parts.filter(isCut).map((one) => one.textContent.slice(0, 60))
})()`

/** The values of the last column of the stories, in the order they stand. */
const valuesOfLast = `
  [...document.querySelectorAll('table[data-name=cases] tbody tr')]
    .map((row) => [...row.cells].at(-1).dataset.value)
    .map((value) => (value === '' ? null : Number(value)))`

/** Whether what a link leads to can be seen. */
const isInView = `(() => {
  const { top, height } = document.querySelector(':target').getBoundingClientRect()
  return height > 0 && top >= 0 && top < innerHeight
})()`
