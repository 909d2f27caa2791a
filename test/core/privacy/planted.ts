import fc from 'fast-check'
import type { TraceKind } from '../../../src/core/privacy/trace.ts'

/** Words that point to a person, with what kind they are. */
export interface Planted {
  readonly kind: TraceKind
  readonly words: string
}

const digits = (count: number) => fc.stringMatching(new RegExp(`^\\d{${count}}$`))

/** Nine digits whose weighted sum leaves this rest at division by 11, reckoned from the other side than the program does. */
const nineDigits = (wanted: (rest: number) => boolean) =>
  fc.integer({ min: 1_000_000, max: 999_999_999 }).filter((number) => {
    let [left, weight, sum] = [Math.floor(number / 10), 2, -(number % 10)]
    for (; left > 0; left = Math.floor(left / 10), weight++) sum += weight * (left % 10)
    return wanted(sum % 11)
  })

const asNine = (number: number) => String(number).padStart(9, '0')

const citizenNumber = nineDigits((rest) => rest === 0).map(asNine)
export const otherNineDigits = nineDigits((rest) => rest !== 0)
  .map(asNine)
  // A number that begins with what calls abroad may be one of a phone.
  .filter((written) => !written.startsWith('0'))

/** A Dutch account number: its check digits by long division over the whole number. */
export const bankAccount = fc.tuple(fc.stringMatching(/^[A-Z]{4}$/), digits(10)).map(([bank, account]) => {
  const inDigits = [...`${bank}${account}NL00`].map((sign) => Number.parseInt(sign, 36)).join('')
  const check = 98n - (BigInt(inDigits) % 97n)
  return `NL${String(check).padStart(2, '0')}${bank}${account}`
})

const eMail = fc
  .tuple(
    fc.stringMatching(/^[a-z][a-z0-9]{0,9}$/),
    fc.stringMatching(/^[a-z]{1,10}$/),
    fc.constantFrom('nl', 'org', 'co.uk'),
  )
  .map(([name, domain, end]) => `${name}@${domain}.${end}`)

const grouped = (sign: string) => (written: string) =>
  written.replace(/(\d\d)(\d\d)(\d\d)(\d\d)$/, ['', '$1', '$2', '$3', '$4'].join(sign))

const phone = fc
  .tuple(fc.constantFrom('06', '+316', '0031 6', '+31 (0)6'), digits(8), fc.constantFrom('', ' ', '-'))
  .map(([before, rest, sign]) => grouped(sign)(`${before}${rest}`))

const date = fc
  .tuple(fc.integer({ min: 1, max: 28 }), fc.integer({ min: 1, max: 12 }), fc.integer({ min: 1900, max: 2099 }))
  .chain(([day, month, year]) => {
    const two = (part: number) => String(part).padStart(2, '0')
    const months = 'januari februari maart april mei juni juli augustus september oktober november december'.split(' ')
    return fc.constantFrom(
      `${two(day)}-${two(month)}-${year}`,
      `${year}-${two(month)}-${two(day)}`,
      `${day} ${months[month - 1]} ${year}`,
    )
  })

const surname = fc.constantFrom('Jansen', 'de Vries', 'El Amrani', 'Özdemir', "O'Brien", 'Van den Berg', 'Bakker-Smit')

/** Something that points to a person, as somebody would write it; a name with the title before it apart. */
export const planted: fc.Arbitrary<Planted & { readonly before: string }> = fc.oneof(
  citizenNumber.map((words) => ({ kind: 'citizen-number' as const, words, before: '' })),
  bankAccount.map((words) => ({ kind: 'bank-account' as const, words, before: '' })),
  eMail.map((words) => ({ kind: 'e-mail' as const, words, before: '' })),
  phone.map((words) => ({ kind: 'phone' as const, words, before: '' })),
  date.map((words) => ({ kind: 'date' as const, words, before: 'in ' })),
  date.map((words) => ({ kind: 'birth-date' as const, words, before: 'geboren op ' })),
  fc
    .tuple(fc.constantFrom('mevrouw', 'Mw.', 'dhr.', 'de heer', 'Meneer', 'Mrs'), surname)
    .map(([title, words]) => ({ kind: 'name' as const, words, before: `${title} ` })),
)

/** Words that point to nobody, and do not run on into what stands beside them. */
export const plainWords = fc
  .array(
    fc.constantFrom(
      'ze',
      'kwam',
      'weer',
      'naar',
      'buiten',
      'één',
      'keer',
      'per',
      'week',
      '😀',
      '(3',
      'uur)',
      '12',
      'maanden',
      '€ 1.250',
      'Wmo',
    ),
    { maxLength: 6 },
  )
  .map((words) => words.join(' '))
